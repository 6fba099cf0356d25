package dev.drillpress.press.flame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;

/**
 * Draws a profile: a box for each function, as wide as its share, above the one that called it. The
 * order from left to right is that of names, since the stacks of a profile have none.
 */
public final class FlameGraph {
  /** As wide as the text of a page in every language; in pixels, but in print. */
  static final int WIDTH = 600;

  static final int ROW = 20;
  private static final int FONT = 12;
  private static final int BASELINE = 14;
  private static final double PAD = 4;

  /** Narrower boxes cannot be seen. */
  private static final double NARROWEST = .5;

  private final Profile profile;
  private final Words words;
  private final StringBuilder out = new StringBuilder();

  /** What a drawing says, in the reader's language. */
  public interface Words {
    /** The drawing's name. */
    String name();

    /** What it shows, for those who cannot see it. */
    String description();

    /** How it is read, in a sentence or two. */
    String reading();

    /** The name of the list of colours. */
    String key();

    /** What a colour means. */
    String origin(Origin origin);

    /** The label of the box at the bottom. */
    String all();

    /** A share, such as {@code 12%}. */
    String share(long value);

    /** All about one box. */
    String about(String function, long value);
  }

  private FlameGraph(Profile profile, Words words) {
    this.profile = profile;
    this.words = words;
  }

  /**
   * The drawing with what its colours mean, as HTML.
   *
   * @param idPrefix of its ids, so that several can stand in a page
   */
  public static String html(Profile profile, String idPrefix, Words words) {
    return new FlameGraph(profile, words).draw(idPrefix + "d");
  }

  private String draw(String id) {
    out.append("<div class=\"flame-graph\">\n<p class=\"flame-words\">");
    out.append(escaped(words.reading())).append("</p>\n");
    key();
    out.append("<div class=\"scroll\" role=\"group\" aria-label=\"").append(escaped(words.name()));
    out.append("\" tabindex=\"0\">\n");
    svg(id);
    return out.append("</div>\n</div>").toString();
  }

  private void key() {
    Set<Origin> origins = EnumSet.noneOf(Origin.class);
    origins(profile.root(), origins);
    out.append("<ul class=\"flame-key\" aria-label=\"").append(escaped(words.key()));
    out.append("\">\n");
    for (Origin origin : origins) {
      out.append("<li><svg class=\"flame\" width=\"14\" height=\"14\" viewBox=\"0 0 14 14\"");
      out.append(" aria-hidden=\"true\"><g class=\"").append(origin.word());
      out.append("\"><rect width=\"14\" height=\"14\"></rect></g></svg>");
      out.append(escaped(words.origin(origin))).append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private static void origins(Frame caller, Set<Origin> origins) {
    for (Frame frame : caller.children()) {
      origins.add(Origin.of(frame.name()));
      origins(frame, origins);
    }
  }

  private void svg(String id) {
    int rows = profile.root().depth();
    int height = rows * ROW;
    out.append("<svg class=\"flame\" width=\"").append(WIDTH).append("\" height=\"").append(height);
    out.append("\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(height);
    out.append("\" role=\"img\" aria-label=\"").append(escaped(words.name()));
    out.append("\" aria-describedby=\"").append(escaped(id)).append("\">\n<desc id=\"");
    out.append(escaped(id)).append("\">").append(escaped(words.description()));
    out.append("</desc>\n");
    box(profile.root(), words.all(), 0, rows - 1, "all");
    out.append("</svg>\n");
  }

  private void box(Frame frame, String name, long before, int row, String type) {
    long total = frame.total();
    double x = place(before);
    double width = place(total);
    if (width < NARROWEST) {
      return;
    }
    int y = row * ROW;
    out.append("<g class=\"box ").append(type).append("\"><title>");
    out.append(escaped(words.about(name, total))).append("</title><rect x=\"").append(number(x));
    out.append("\" y=\"").append(y).append("\" width=\"").append(number(width));
    out.append("\" height=\"").append(ROW).append("\"></rect>");
    String label = Label.of(name, words.share(total), (width - 2 * PAD) / FONT);
    if (!label.isEmpty()) {
      out.append("<text x=\"").append(number(x + PAD)).append("\" y=\"").append(y + BASELINE);
      out.append("\">").append(escaped(label)).append("</text>");
    }
    out.append("</g>\n");
    long at = before;
    for (Frame child : frame.children()) {
      box(child, child.name(), at, row - 1, Origin.of(child.name()).word());
      at += child.total();
    }
  }

  private double place(long value) {
    return (double) WIDTH * value / profile.total();
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c < ' ' ? '\uFFFD' : c);
              }
            });
    return safe.toString();
  }
}
