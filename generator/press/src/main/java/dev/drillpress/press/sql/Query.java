package dev.drillpress.press.sql;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.nio.charset.StandardCharsets;

/**
 * A query where an author wrote it.
 *
 * @param file the Markdown file
 * @param start where the query begins in the file's text
 * @param end behind its last character
 */
public record Query(SourceFile file, int start, int end) {

  /** The query without the white space around it. */
  public Query {
    while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(file.text().charAt(start))) {
      start++;
    }
  }

  /** The query's text. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** The place of the query's beginning. */
  public Location at() {
    return file.at(start, end);
  }

  /** The place of the word at an offset that the engine counts in bytes of UTF-8. */
  Location atByte(long bytes) {
    String text = text();
    int from = 0;
    long counted = 0;
    while (from < text.length() && counted < bytes) {
      int point = text.codePointAt(from);
      counted += new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8).length;
      from += Character.charCount(point);
    }
    return atOffset(from);
  }

  /** The place of the word at an offset of the text. */
  Location atOffset(int from) {
    String text = text();
    if (from >= text.length()) {
      return at();
    }
    int to = from;
    while (to < text.length() && SqlWords.part(text.charAt(to))) {
      to++;
    }
    return file.at(start + from, start + Math.max(to, from + 1));
  }
}
