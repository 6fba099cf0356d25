package dev.drillpress.press.story;

/**
 * Markdown with its marks blanked out, so that the lint reads words and every place in it is the
 * same place in the source.
 */
final class Unmarked {
  private final String source;
  private final StringBuilder text;

  private Unmarked(String source) {
    this.source = source;
    this.text = new StringBuilder(source);
  }

  static String of(String markdown) {
    Unmarked unmarked = new Unmarked(markdown);
    unmarked.fences();
    unmarked.marks();
    return unmarked.text.toString();
  }

  private void fences() {
    int at = 0;
    boolean open = false;
    while (at < source.length()) {
      int end = source.indexOf('\n', at);
      end = end < 0 ? source.length() : end;
      boolean fence = source.substring(at, end).stripLeading().startsWith("```");
      if (fence || open) {
        blank(at, end);
      }
      open ^= fence;
      at = end + 1;
    }
  }

  private void marks() {
    for (int i = 0; i < source.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '`' || c == '_' && edge(i) || c == '\\') {
        text.setCharAt(i, ' ');
      } else if (c == '>' && lineStart(i)) {
        text.setCharAt(i, ' ');
      } else if (c == '{' && source.startsWith("{{", i)) {
        i = value(i);
      } else if (c == ']' && source.startsWith("](", i)) {
        i = target(i);
      } else if (c == '[') {
        text.setCharAt(i, ' ');
      }
    }
  }

  /** An underscore inside of a name is part of it. */
  private boolean edge(int at) {
    return at == 0
        || at + 1 == source.length()
        || !Character.isLetterOrDigit(source.charAt(at - 1))
        || !Character.isLetterOrDigit(source.charAt(at + 1));
  }

  private boolean lineStart(int at) {
    int begin = source.lastIndexOf('\n', at - 1) + 1;
    return source.substring(begin, at).isBlank();
  }

  /** A computed value is a number as the page shows it. */
  private int value(int at) {
    int end = source.indexOf("}}", at);
    if (end < 0) {
      return at;
    }
    blank(at, end + 2);
    text.setCharAt(at, '1');
    return end + 1;
  }

  private int target(int at) {
    int end = source.indexOf(')', at);
    int line = source.indexOf('\n', at);
    if (end < 0 || line >= 0 && line < end) {
      text.setCharAt(at, ' ');
      return at;
    }
    blank(at, end + 1);
    return end;
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (source.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
