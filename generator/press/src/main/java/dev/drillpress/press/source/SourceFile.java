package dev.drillpress.press.source;

import dev.drillpress.press.diagnostic.Location;

/**
 * A text file of the project, as read.
 *
 * @param path from the project's root, with {@code /}
 * @param text without byte order mark, lines ended by {@code \n}
 * @param hash SHA-256 of the file's bytes, in hexadecimal
 * @param lines where the text's lines begin
 */
public record SourceFile(String path, String text, String hash, LineMap lines) {

  /** A source from memory, for tests and for text that has no file. */
  public static SourceFile of(String path, String text) {
    return new SourceFile(path, text, Hash.of(text), LineMap.of(text));
  }

  /** The place of a span of the text; its length ends with its first line. */
  public Location at(int start, int end) {
    int from = Math.max(0, Math.min(start, text.length()));
    int lineEnd = text.indexOf('\n', from);
    int last = Math.min(end, lineEnd < 0 ? text.length() : lineEnd);
    return new Location(path, lines.line(from), lines.column(from), Math.max(0, last - from));
  }

  /** The place of one character. */
  public Location at(int offset) {
    return at(offset, offset + 1);
  }
}
