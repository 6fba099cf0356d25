package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.source.SourceReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads files in the project's own encoding. */
final class RawFiles {
  private final SourceReader reader;
  private final Charset encoding;

  /**
   * A file as read.
   *
   * @param sha1 of its bytes: what JBake shows templates; nothing of ours stands on it
   */
  record RawFile(SourceFile source, String sha1) {}

  RawFiles(JBakeSettings settings) {
    this.reader = new SourceReader(settings.project(), SourceReader.PAGE_LIMIT);
    this.encoding = settings.encoding();
  }

  Checked<RawFile> read(String path) {
    return reader
        .bytes(path)
        .then(
            bytes ->
                utf8(path, bytes)
                    .then(text -> SourceReader.decode(path, text))
                    .then(source -> Checked.of(new RawFile(source, sha1(bytes)))));
  }

  private Checked<byte[]> utf8(String path, byte[] bytes) {
    if (encoding.equals(StandardCharsets.UTF_8)) {
      return Checked.of(bytes);
    }
    try {
      CharBuffer text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Checked.of(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      return Checked.failed(
          Diagnostic.of(
              JBakeCode.BAD_ENCODING,
              Location.of(path),
              "The file has bytes that are not " + encoding + ".",
              "Save it in the encoding that `render.encoding` names."));
    }
  }

  private static String sha1(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
