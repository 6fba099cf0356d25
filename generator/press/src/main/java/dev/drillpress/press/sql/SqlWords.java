package dev.drillpress.press.sql;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a query that may name tables, found without the engine, so that a remembered answer
 * needs none.
 *
 * <p>Texts and comments are left out. Column names and keywords are words too: taking a table for
 * read that is not costs a needless run at most, while one overlooked would leave an old answer.
 */
final class SqlWords {
  private SqlWords() {}

  /** The words in lower case. */
  static Set<String> of(String sql) {
    Set<String> words = new TreeSet<>();
    int at = 0;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == '\'') {
        at = closed(sql, at, '\'');
      } else if (c == '"') {
        int end = closed(sql, at, '"');
        words.add(lower(sql.substring(at + 1, Math.max(at + 1, end - 1)).replace("\"\"", "\"")));
        at = end;
      } else if (sql.startsWith("--", at)) {
        at = after(sql, "\n", at);
      } else if (sql.startsWith("/*", at)) {
        at = after(sql, "*/", at + 2);
      } else if (part(c)) {
        int from = at;
        while (at < sql.length() && part(sql.charAt(at))) {
          at++;
        }
        words.add(lower(sql.substring(from, at)));
      } else {
        at++;
      }
    }
    return words;
  }

  /** Whether a character may stand in a name without quotes. */
  static boolean part(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static int closed(String sql, int open, char mark) {
    int at = open + 1;
    while (at < sql.length()) {
      if (sql.charAt(at) == mark) {
        if (at + 1 < sql.length() && sql.charAt(at + 1) == mark) {
          at++;
        } else {
          return at + 1;
        }
      }
      at++;
    }
    return sql.length();
  }

  private static int after(String sql, String end, int from) {
    int found = sql.indexOf(end, from);
    return found < 0 ? sql.length() : found + end.length();
  }
}
