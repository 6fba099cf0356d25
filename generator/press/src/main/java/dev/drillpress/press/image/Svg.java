package dev.drillpress.press.image;

/**
 * SVG: drops comments, the metadata element, and what drawing programs note for themselves
 * (elements and attributes of Inkscape and Sodipodi, such as the folder that a file was exported
 * to). Titles and descriptions are for readers and stay.
 */
final class Svg {
  private static final String[] OWN = {"sodipodi:", "inkscape:"};

  private final String text;
  private final StringBuilder out;

  private Svg(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  static String strip(String text) {
    return new Svg(text).walk();
  }

  private String walk() {
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      if (open < 0) {
        return out.append(text, at, text.length()).toString();
      }
      out.append(text, at, open);
      at = markup(open);
    }
    return out.toString();
  }

  /** Copies or drops what begins with a bracket; the place behind it. */
  private int markup(int open) {
    if (text.startsWith("<!--", open)) {
      return behind("-->", open);
    }
    if (text.startsWith("<![CDATA[", open)) {
      int end = behind("]]>", open);
      out.append(text, open, end);
      return end;
    }
    String element = dropped(open);
    if (!element.isEmpty()) {
      int end = tagEnd(open);
      return text.charAt(end - 2) == '/' ? end : behind("</" + element + ">", open);
    }
    int end = tagEnd(open);
    tag(open, end);
    return end;
  }

  private String dropped(int open) {
    int end = open + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || ":-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String name = text.substring(open + 1, end);
    return name.equals("metadata") || isOwn(name) ? name : "";
  }

  private static boolean isOwn(String name) {
    return name.startsWith(OWN[0]) || name.startsWith(OWN[1]);
  }

  private int behind(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  private int tagEnd(int open) {
    char quote = 0;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return text.length();
  }

  private void tag(int open, int end) {
    int at = open;
    while (at < end) {
      char c = text.charAt(at);
      int name = at + 1;
      boolean own =
          Character.isWhitespace(c)
              && (text.startsWith(OWN[0], name) || text.startsWith(OWN[1], name));
      if (own) {
        at = attributeEnd(name, end);
      } else if (c == '"' || c == '\'') {
        int close = Math.min(end - 1, Math.max(at, text.indexOf(c, at + 1)));
        out.append(text, at, close + 1);
        at = close + 1;
      } else {
        out.append(c);
        at++;
      }
    }
  }

  private int attributeEnd(int from, int end) {
    int equals = text.indexOf('=', from);
    int open = equals < 0 ? -1 : equals + 1;
    while (open > 0 && open < end && Character.isWhitespace(text.charAt(open))) {
      open++;
    }
    if (open < 0 || open >= end || "\"'".indexOf(text.charAt(open)) < 0) {
      return end - 1;
    }
    int close = text.indexOf(text.charAt(open), open + 1);
    return close < 0 || close >= end ? end - 1 : close + 1;
  }
}
