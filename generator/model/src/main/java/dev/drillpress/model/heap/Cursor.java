package dev.drillpress.model.heap;

import dev.drillpress.model.number.Decimal;
import dev.drillpress.model.number.Require;

/**
 * A place in a line that moves on as expected text is found; regular expressions would cost the
 * browser too much.
 */
final class Cursor {
  private final String line;
  private int at;

  Cursor(String line) {
    this.line = line;
  }

  /** Moves behind the text that comes next. */
  Cursor expect(String text) {
    Require.that(line.startsWith(text, at), "expected " + text + " at column " + (at + 1));
    at += text.length();
    return this;
  }

  /** Moves behind the next occurrence of a text. */
  Cursor skipPast(String text) {
    int found = line.indexOf(text, at);
    Require.that(found >= 0, "expected " + text + " after column " + (at + 1));
    at = found + text.length();
    return this;
  }

  /** The non-negative number that comes next. */
  double number() {
    int start = at;
    while (at < line.length() && isPart(line.charAt(at))) {
      at++;
    }
    return Decimal.parse(line.substring(start, at));
  }

  /** The character that comes next; a blank at the end. */
  char letter() {
    return at < line.length() ? line.charAt(at++) : ' ';
  }

  private static boolean isPart(char c) {
    return c == '.' || (c >= '0' && c <= '9');
  }
}
