package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a shape needs around its text, and where its border runs.
 *
 * @param width of the whole shape
 * @param textX of the text's middle from the left
 * @param textY of the text's middle from the top
 */
record Outline(Shape shape, double width, double height, double textX, double textY) {
  /** Half the height of the ellipse on a cylinder. */
  static final double LID = 7;

  /** Between a subroutine's border and the line inside it. */
  static final double BAR = 8;

  /** Between the two rings of a double circle. */
  static final double RING = 5;

  private static final double PAD_X = 16;
  private static final double PAD_Y = 11;
  private static final double MIN_WIDTH = 44;

  /** Width to height of a rhombus: flat enough for words, high enough to be one. */
  private static final double FLATNESS = 1.9;

  private static final double SLOPE = 0.36;
  private static final int CIRCLE_CORNERS = 96;

  /** The outline that holds a text. */
  static Outline around(TextBlock text, Shape shape) {
    double w = text.width();
    double h = Math.max(text.height(), TextStyle.NODE.leading());
    double height = h + 2 * PAD_Y;
    return switch (shape) {
      case RECT, ROUND -> centred(shape, w + 2 * PAD_X, height);
      case STADIUM -> centred(shape, w + 2 * (cap(height, h) + 10), height);
      case SUBROUTINE -> centred(shape, w + 2 * (BAR + 12), height);
      case CYLINDER -> {
        double high = h + 3 * LID + 14;
        yield new Outline(
            shape, wide(w + 2 * PAD_X), high, wide(w + 2 * PAD_X) / 2, high / 2 + LID / 2);
      }
      case CIRCLE -> circle(shape, w, h, 8);
      case DOUBLE_CIRCLE -> circle(shape, w, h, 8 + RING);
      case FLAG -> {
        double whole = wide(w + 2 * PAD_X) + notch(height);
        yield new Outline(shape, whole, height, (whole + notch(height)) / 2, height / 2);
      }
      case RHOMBUS -> rhombus(w + 10, h + 6);
      case HEXAGON -> centred(shape, w + 2 * (height / 4 + 8), height);
      case LEAN_RIGHT, LEAN_LEFT, TRAPEZOID, TRAPEZOID_TOP ->
          centred(shape, w + 2 * (height * SLOPE + 6), height);
    };
  }

  private static Outline centred(Shape shape, double width, double height) {
    return new Outline(shape, wide(width), height, wide(width) / 2, height / 2);
  }

  private static double wide(double width) {
    return Math.ceil(Math.max(width, MIN_WIDTH));
  }

  /** How far a half round end bends inwards at the text's upper edge. */
  private static double cap(double height, double text) {
    double r = height / 2;
    return r - Math.sqrt(r * r - text * text / 4);
  }

  private static Outline circle(Shape shape, double w, double h, double pad) {
    double d = Math.ceil(Math.max(Math.hypot(w, h * 0.8) + 2 * pad, MIN_WIDTH));
    return new Outline(shape, d, d, d / 2, d / 2);
  }

  private static Outline rhombus(double w, double h) {
    return centred(Shape.RHOMBUS, w + h * FLATNESS, Math.ceil(h + w / FLATNESS));
  }

  private static double notch(double height) {
    return height * 0.3;
  }

  /** The corners of the border, round ones in many small steps. */
  List<Point> corners() {
    double w = width;
    double h = height;
    double lean = h * SLOPE;
    return switch (shape) {
      case RECT, ROUND, SUBROUTINE -> corners(0, 0, w, 0, w, h, 0, h);
      case CIRCLE, DOUBLE_CIRCLE -> ellipse(w / 2, h / 2, w / 2, h / 2, 0, 2 * Math.PI);
      case RHOMBUS -> corners(w / 2, 0, w, h / 2, w / 2, h, 0, h / 2);
      case HEXAGON -> {
        double in = h / 4;
        yield corners(in, 0, w - in, 0, w, h / 2, w - in, h, in, h, 0, h / 2);
      }
      case FLAG -> corners(0, 0, w, 0, w, h, 0, h, notch(h), h / 2);
      case LEAN_RIGHT -> corners(lean, 0, w, 0, w - lean, h, 0, h);
      case LEAN_LEFT -> corners(0, 0, w - lean, 0, w, h, lean, h);
      case TRAPEZOID -> corners(lean, 0, w - lean, 0, w, h, 0, h);
      case TRAPEZOID_TOP -> corners(0, 0, w, 0, w - lean, h, lean, h);
      case STADIUM -> {
        double r = h / 2;
        List<Point> all = ellipse(w - r, r, r, r, -Math.PI / 2, Math.PI);
        all.addAll(ellipse(r, r, r, r, Math.PI / 2, Math.PI));
        yield all;
      }
      case CYLINDER -> {
        List<Point> all = ellipse(w / 2, LID, w / 2, LID, Math.PI, Math.PI);
        all.addAll(ellipse(w / 2, h - LID, w / 2, LID, 0, Math.PI));
        yield all;
      }
    };
  }

  private static List<Point> corners(double... xy) {
    List<Point> all = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      all.add(new Point(xy[i], xy[i + 1]));
    }
    return all;
  }

  private static List<Point> ellipse(
      double x, double y, double rx, double ry, double from, double sweep) {
    List<Point> all = new ArrayList<>();
    for (int i = 0; i <= CIRCLE_CORNERS; i++) {
      double angle = from + sweep * i / CIRCLE_CORNERS;
      all.add(new Point(x + rx * Math.cos(angle), y + ry * Math.sin(angle)));
    }
    return all;
  }
}
