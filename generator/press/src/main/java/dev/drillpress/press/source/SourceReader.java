package dev.drillpress.press.source;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads text files of a project.
 *
 * @param root the project's folder
 * @param maxBytes the size above which a file is refused before it is read
 */
public record SourceReader(Path root, long maxBytes) {
  /** The size above which a page or a settings file is a mistake: 2 MiB. */
  public static final long PAGE_LIMIT = 2L << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The text of a file, or why it cannot be read. */
  public Checked<SourceFile> read(String path) {
    return bytes(path).then(bytes -> decode(path, bytes));
  }

  /** The bytes of a file, or why they cannot be read. */
  public Checked<byte[]> bytes(String path) {
    Path file = root.resolve(path);
    try {
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(path);
      }
      long size = Files.size(file);
      if (size > maxBytes) {
        return Checked.failed(tooLarge(path, size));
      }
      return Checked.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return Checked.failed(
          Diagnostic.of(
              SourceCode.UNREADABLE,
              Location.of(path),
              "The file `" + path + "` cannot be read.",
              "Check that it exists and that you may read it."));
    }
  }

  private Diagnostic tooLarge(String path, long size) {
    return Diagnostic.of(
        SourceCode.TOO_LARGE,
        Location.of(path),
        String.format(
            Locale.ROOT, "The file has %,d bytes; at most %,d are read as a page.", size, maxBytes),
        "Split it, or move its data to `site-data/`.");
  }

  /** The text in some bytes, or where they stop being text. */
  public static Checked<SourceFile> decode(String path, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    if (!result.isError()) {
      result = decoder.flush(chars);
    }
    String raw = chars.flip().toString();
    if (result.isError()) {
      return Checked.failed(
          Diagnostic.of(
              SourceCode.BAD_UTF8,
              end(path, raw),
              String.format(
                  Locale.ROOT,
                  "The byte 0x%02X here is not UTF-8.",
                  bytes[raw.getBytes(StandardCharsets.UTF_8).length] & 0xFF),
              "Save the file as UTF-8."));
    }
    return clean(path, raw, bytes);
  }

  private static Checked<SourceFile> clean(String path, String raw, byte[] bytes) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    String text = raw;
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
      diagnostics.add(
          Diagnostic.of(
              SourceCode.BYTE_ORDER_MARK,
              Location.of(path, 1, 1),
              "The file begins with a byte order mark, which is left out.",
              "Save it as UTF-8 without a byte order mark."));
    }
    int firstReturn = text.indexOf('\r');
    if (firstReturn >= 0) {
      diagnostics.add(
          Diagnostic.of(
              SourceCode.CRLF,
              end(path, text.substring(0, firstReturn)),
              "The file's lines end with a carriage return, which is left out.",
              "Save it with line feeds; `* text=auto eol=lf` in .gitattributes does so for all."));
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    int bad = firstControl(text);
    if (bad >= 0) {
      diagnostics.add(control(path, text, bad));
      return Checked.failed(diagnostics);
    }
    return Checked.of(new SourceFile(path, text, Hash.of(bytes), LineMap.of(text)), diagnostics);
  }

  private static Diagnostic control(String path, String text, int offset) {
    Location at = end(path, text.substring(0, offset));
    if (text.charAt(offset) == 0) {
      return Diagnostic.of(
          SourceCode.NUL,
          at,
          "The file has a NUL character here, so it is not text.",
          "Remove it, or move the file out of the folder of pages.");
    }
    return Diagnostic.of(
        SourceCode.CONTROL_CHARACTER,
        at,
        String.format(
            Locale.ROOT,
            "The file has the control character U+%04X here.",
            (int) text.charAt(offset)),
        "Remove it; in code, write its escape sequence.");
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t' && c != '\f') {
        return i;
      }
    }
    return -1;
  }

  private static Location end(String path, String before) {
    LineMap lines = LineMap.of(before);
    return Location.of(path, lines.lines(), lines.column(before.length()));
  }
}
