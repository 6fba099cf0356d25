package dev.drillpress.press.diagram;

import java.util.List;
import java.util.stream.Collectors;

/** Draws the outline of a node. */
final class ShapePath {
  private static final double CORNER = 3;
  private static final double ROUND_CORNER = 10;

  private ShapePath() {}

  static void write(Markup out, Outline outline, Box box) {
    switch (outline.shape()) {
      case RECT -> rect(out, box, CORNER);
      case ROUND -> rect(out, box, ROUND_CORNER);
      case STADIUM -> rect(out, box, box.height() / 2);
      case CIRCLE -> circle(out, box, 0);
      case DOUBLE_CIRCLE -> {
        circle(out, box, 0);
        circle(out, box, Outline.RING);
      }
      case SUBROUTINE -> {
        rect(out, box, CORNER);
        bar(out, box.x() + Outline.BAR, box);
        bar(out, box.right() - Outline.BAR, box);
      }
      case CYLINDER -> cylinder(out, box);
      case RHOMBUS, HEXAGON, FLAG, LEAN_RIGHT, LEAN_LEFT, TRAPEZOID, TRAPEZOID_TOP ->
          polygon(out, outline.corners(), box);
    }
  }

  private static void rect(Markup out, Box box, double radius) {
    out.empty(
        "rect",
        "class",
        "outline",
        "x",
        box.x(),
        "y",
        box.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "rx",
        radius);
  }

  private static void circle(Markup out, Box box, double inset) {
    Point c = box.centre();
    out.empty("circle", "class", "outline", "cx", c.x(), "cy", c.y(), "r", box.width() / 2 - inset);
  }

  private static void bar(Markup out, double x, Box box) {
    out.empty("line", "class", "outline", "x1", x, "y1", box.y(), "x2", x, "y2", box.bottom());
  }

  private static void polygon(Markup out, List<Point> corners, Box box) {
    String points =
        corners.stream()
            .map(p -> Markup.number(box.x() + p.x()) + "," + Markup.number(box.y() + p.y()))
            .collect(Collectors.joining(" "));
    out.empty("polygon", "class", "outline", "points", points);
  }

  private static void cylinder(Markup out, Box box) {
    String arc = " A" + Markup.number(box.width() / 2) + "," + Markup.number(Outline.LID) + " 0 0,";
    String left = Markup.number(box.x()) + ",";
    String right = Markup.number(box.right()) + ",";
    String top = Markup.number(box.y() + Outline.LID);
    String bottom = Markup.number(box.bottom() - Outline.LID);
    String wall =
        "M" + left + top + arc + "1 " + right + top + " L" + right + bottom + arc + "1 " + left
            + bottom + " Z";
    out.empty("path", "class", "outline", "d", wall);
    out.empty("path", "class", "outline lid", "d", "M" + left + top + arc + "0 " + right + top);
  }
}
