package dev.drillpress.press.flame;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Draws a profile: a box for each function, as wide as its share, above the one that called it. The
 * order from left to right is that of names, since the stacks of a profile have none.
 */
public final class FlameGraph {
  /** In units of the drawing, which are pixels where it is not scaled. */
  static final int WIDTH = 960;

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
   * The drawing as SVG.
   *
   * @param id of its description, alone on its page
   */
  public static String svg(Profile profile, String id, Words words) {
    return new FlameGraph(profile, words).draw(id);
  }

  private String draw(String id) {
    int rows = profile.root().depth();
    int height = rows * ROW;
    out.append("<svg class=\"flame\" width=\"").append(WIDTH).append("\" height=\"").append(height);
    out.append("\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(height);
    out.append("\" role=\"img\" aria-label=\"").append(escaped(words.name()));
    out.append("\" aria-describedby=\"").append(escaped(id)).append("\">\n<desc id=\"");
    out.append(escaped(id)).append("\">").append(escaped(words.description()));
    out.append("</desc>\n");
    box(profile.root(), words.all(), 0, rows - 1, "all");
    return out.append("</svg>").toString();
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
