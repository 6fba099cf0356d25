package dev.drillpress.press.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML text under construction: tags are closed in order, and all that is said is escaped. */
final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens a tag.
   *
   * @param attributes names and values by turns; one with an empty value is left out
   */
  Markup open(String tag, String... attributes) {
    tag(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the tag that was opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** The same, and goes on in a new line. */
  Markup closeLine() {
    close();
    out.append('\n');
    return this;
  }

  /** A tag without content: HTML's own, or one of SVG, which must be closed. */
  Markup empty(String tag, String... attributes) {
    tag(tag, attributes);
    out.append("</").append(tag).append('>');
    return this;
  }

  /** A tag around a text. */
  Markup leaf(String tag, String text, String... attributes) {
    tag(tag, attributes);
    text(text);
    out.append("</").append(tag).append('>');
    return this;
  }

  Markup text(String text) {
    escape(text, out);
    return this;
  }

  private void tag(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], out);
        out.append('"');
      }
    }
    out.append('>');
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }
}
