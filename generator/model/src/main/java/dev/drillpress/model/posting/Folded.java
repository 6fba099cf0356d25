package dev.drillpress.model.posting;

/**
 * A text in the form in which it is compared, with the way back to its own places.
 *
 * @param lower letters without case
 * @param cased the same with case, of the same length
 * @param origin for each character its place in the text
 */
record Folded(String lower, String cased, int[] origin) {
  private static final char FULL_WIDTH_FIRST = '\uff01';
  private static final char FULL_WIDTH_LAST = '\uff5e';

  static Folded of(String text) {
    StringBuilder cased = new StringBuilder(text.length());
    int[] origin = new int[text.length()];
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = half(text.charAt(i));
      if (isSpace(c) || c == '-' && insideWord(text, i)) {
        space = true;
        continue;
      }
      if (space && needsSpace(cased, c)) {
        origin[cased.length()] = i - 1;
        cased.append(' ');
      }
      space = false;
      origin[cased.length()] = i;
      cased.append(c);
    }
    StringBuilder lower = new StringBuilder(cased.length());
    for (int i = 0; i < cased.length(); i++) {
      lower.append(small(cased.charAt(i)));
    }
    return new Folded(lower.toString(), cased.toString(), origin);
  }

  /** Where a place of the folded text is in the text itself. */
  int start(int at) {
    return origin[at];
  }

  /** Where the text goes on behind a part that ends before a place of the folded text. */
  int end(int at) {
    return origin[at - 1] + 1;
  }

  int length() {
    return lower.length();
  }

  /** Spaces beside Chinese characters, line ends and the text's ends do not count. */
  private static boolean needsSpace(StringBuilder before, char next) {
    if (before.length() == 0) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    return last != '\n' && next != '\n' && !isHan(last) && !isHan(next);
  }

  private static boolean insideWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isWord(text.charAt(at - 1))
        && isWord(text.charAt(at + 1));
  }

  /**
   * Half-width forms of full-width ones, but for the comma, which only Chinese clauses end with.
   */
  private static char half(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST && c != '，') {
      return (char) (c - FULL_WIDTH_FIRST + '!');
    }
    return c == '\u2010' || c == '\u2011' ? '-' : c == '\u2019' ? '\'' : c;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0' || c == '\u3000';
  }

  private static char small(char c) {
    boolean capital = c >= 'A' && c <= 'Z' || c >= '\u00c0' && c <= '\u00de' && c != '\u00d7';
    return capital ? (char) (c + ('a' - 'A')) : c;
  }

  /** Whether a character is a letter or digit of a script that puts spaces between words. */
  static boolean isWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || isDigit(c)
        || c == '_'
        || c >= '\u00c0' && c <= '\u052f' && c != '\u00d7' && c != '\u00f7';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHan(char c) {
    return c >= '\u2e80' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff' || c == '，';
  }

  /** Whether a part of this text neither begins nor ends inside a word. */
  boolean whole(int start, int end) {
    char first = lower.charAt(start);
    char last = lower.charAt(end - 1);
    if (start > 0 && isWord(first) && isWord(lower.charAt(start - 1))) {
      return false;
    }
    if (end == length()) {
      return true;
    }
    char next = lower.charAt(end);
    if (!isWord(last)) {
      return last != '+' || next != '+';
    }
    // A version may follow a name: Java17. C is neither C++ nor C#.
    boolean version = isDigit(next) && !isDigit(last);
    return next != '#' && !lower.startsWith("++", end) && (version || !isWord(next));
  }
}
