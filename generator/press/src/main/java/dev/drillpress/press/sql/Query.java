package dev.drillpress.press.sql;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** Where the query gives a column of its result its name, else where it first mentions it. */
  public Location column(String name) {
    String word = word(name);
    return find("\\bas\\s+\"?(?<name>" + word + ")").or(() -> mention(name)).orElse(at());
  }

  /** Where a name first stands. */
  public Optional<Location> mention(String name) {
    return find("(?<name>" + word(name) + ")");
  }

  /** A name that is no word, such as {@code (base * 2)}, is found too when it is written so. */
  private static String word(String name) {
    String bare = name.replaceFirst("^\\((.*)\\)$", "$1");
    return "(?<!\\w)" + Pattern.quote(bare) + "(?!\\w)";
  }

  private Optional<Location> find(String pattern) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    Matcher found = Pattern.compile(pattern, flags).matcher(text());
    return found.find()
        ? Optional.of(file.at(start + found.start("name"), start + found.end("name")))
        : Optional.empty();
  }

  /** The place of the last character. */
  Location atEnd() {
    return file.at(Math.max(start, end - 1), end);
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

  /** The place of the word at an offset that the engine counts in characters of Unicode. */
  Location atPoint(long points) {
    String text = text();
    int from = (int) Math.min(points, text.codePointCount(0, text.length()));
    return atOffset(text.offsetByCodePoints(0, from));
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
