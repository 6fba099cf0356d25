package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.List;

/** Leads edges, which the layout ends at a node's box, to the border of its shape. */
final class Border {
  private final List<Point> corners;

  private Border(List<Point> corners) {
    this.corners = corners;
  }

  /** The border of a shape whose box stands at a place. */
  static Border of(Outline outline, Box box) {
    return new Border(outline.corners().stream().map(p -> p.moved(box.x(), box.y())).toList());
  }

  /** The same way, its last point moved straight on to the border. */
  List<Point> end(List<Point> way) {
    int last = way.size() - 1;
    List<Point> moved = new ArrayList<>(way);
    moved.set(last, meet(way.get(last - 1), way.get(last)));
    return moved;
  }

  private Point meet(Point from, Point to) {
    boolean upright = Math.abs(from.x() - to.x()) < Math.abs(from.y() - to.y());
    double best = Double.MAX_VALUE;
    Point found = to;
    for (int i = 0; i < corners.size(); i++) {
      Point a = corners.get(i);
      Point b = corners.get((i + 1) % corners.size());
      double at =
          upright
              ? crossing(a.x(), a.y(), b.x(), b.y(), to.x())
              : crossing(a.y(), a.x(), b.y(), b.x(), to.y());
      double distance = Math.abs(at - (upright ? to.y() : to.x()));
      if (distance < best) {
        best = distance;
        found = upright ? new Point(to.x(), at) : new Point(at, to.y());
      }
    }
    return found;
  }

  /** Where the line from (u1, v1) to (u2, v2) has the coordinate u; NaN when nowhere. */
  private static double crossing(double u1, double v1, double u2, double v2, double u) {
    if (u < Math.min(u1, u2) || u > Math.max(u1, u2) || u1 == u2) {
      return Double.NaN;
    }
    return v1 + (v2 - v1) * (u - u1) / (u2 - u1);
  }
}
