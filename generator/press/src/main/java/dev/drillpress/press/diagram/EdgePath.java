package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.List;

/** Writes an edge's way as a path with rounded corners. */
final class EdgePath {
  private EdgePath() {}

  /**
   * The value of {@code d}.
   *
   * @param corner the radius at bends, less where pieces are short
   * @param first how much to leave out at the start, for a tip
   * @param last how much to leave out at the end
   */
  static String of(List<Point> way, double corner, double first, double last) {
    List<Point> points = simplified(way);
    int end = points.size() - 1;
    points.set(0, towards(points.get(0), points.get(1), first));
    points.set(end, towards(points.get(end), points.get(end - 1), last));
    StringBuilder d = new StringBuilder("M").append(text(points.get(0)));
    for (int i = 1; i < end; i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      Point c = points.get(i + 1);
      double radius = Math.min(corner, Math.min(distance(a, b), distance(b, c)) / 2);
      d.append(" L").append(text(towards(b, a, radius)));
      d.append(" Q").append(text(b)).append(' ').append(text(towards(b, c, radius)));
    }
    return d.append(" L").append(text(points.get(end))).toString();
  }

  /** Without points that lie on the straight line between their neighbours. */
  private static List<Point> simplified(List<Point> way) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      boolean inner = i > 0 && i < way.size() - 1;
      if (!inner || !straight(kept.get(kept.size() - 1), way.get(i), way.get(i + 1))) {
        kept.add(way.get(i));
      }
    }
    return kept;
  }

  private static boolean straight(Point a, Point b, Point c) {
    double turn = (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x());
    return Math.abs(turn) < 0.01;
  }

  private static Point towards(Point from, Point to, double by) {
    double whole = distance(from, to);
    double part = whole == 0 ? 0 : Math.min(by / whole, 1);
    return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  private static String text(Point p) {
    return Markup.number(p.x()) + "," + Markup.number(p.y());
  }
}
