package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Takes small sidesteps out of edges near their ends.
 *
 * <p>The layout spreads the ends of edges over a node's side, at places that depend on the node
 * alone. Where an edge comes down a little beside its place, its end is moved instead, as long as
 * it comes near no other edge and stays in the middle part of the side.
 */
final class Kinks {
  /** The widest sidestep, in pixels, that is worth it. */
  private static final double SMALL = 13;

  /** How near two edges may run beside each other. */
  private static final double APART = 9;

  /** How far from the middle of a side an end may be moved, in parts of the side. */
  private static final double REACH = 0.36;

  private static final double SAME = 0.01;

  private final List<Placed.Way> ways;
  private final Map<String, Box> boxes;

  private Kinks(List<Placed.Way> ways, Map<String, Box> boxes) {
    this.ways = new ArrayList<>(ways);
    this.boxes = boxes;
  }

  /**
   * The same edges with fewer bends.
   *
   * @param boxes of the nodes and subgraphs by their ids
   */
  static List<Placed.Way> removed(List<Placed.Way> ways, Map<String, Box> boxes) {
    Kinks kinks = new Kinks(ways, boxes);
    for (int i = 0; i < ways.size(); i++) {
      kinks.straighten(i, false);
      kinks.straighten(i, true);
    }
    return kinks.ways;
  }

  private void straighten(int index, boolean atStart) {
    Placed.Way way = ways.get(index);
    List<Point> points = new ArrayList<>(way.points());
    if (points.size() < 4 || way.edge().from().equals(way.edge().to())) {
      return;
    }
    if (atStart) {
      Collections.reverse(points);
    }
    int last = points.size() - 1;
    Point end = points.get(last);
    Point corner = points.get(last - 1);
    Point bend = points.get(last - 2);
    Point before = points.get(last - 3);
    boolean upright = Math.abs(corner.x() - end.x()) < SAME;
    Point moved = upright ? new Point(bend.x(), end.y()) : new Point(end.x(), bend.y());
    Box box = boxes.get(atStart ? way.edge().from() : way.edge().to());
    if (isStep(before, bend, corner, end, upright)
        && isNearMiddle(moved, box, upright)
        && !touches(way.labelBox(), corner, end)
        && isFree(index, bend, moved, upright)) {
      List<Point> straight = new ArrayList<>(points.subList(0, last - 2));
      straight.add(moved);
      if (atStart) {
        Collections.reverse(straight);
      }
      ways.set(index, new Placed.Way(way.edge(), straight, way.label(), way.labelBox()));
    }
  }

  /** Whether the last four points lead on, a little aside, and on in the same direction. */
  private static boolean isStep(Point a, Point b, Point c, Point d, boolean upright) {
    double aside = upright ? Math.abs(b.x() - c.x()) : Math.abs(b.y() - c.y());
    double along = upright ? Math.abs(b.y() - c.y()) : Math.abs(b.x() - c.x());
    double slant = upright ? Math.abs(a.x() - b.x()) : Math.abs(a.y() - b.y());
    double first = upright ? b.y() - a.y() : b.x() - a.x();
    double second = upright ? d.y() - c.y() : d.x() - c.x();
    return aside < SMALL && along < SAME && slant < SAME && first * second > 0;
  }

  private static boolean isNearMiddle(Point end, Box box, boolean upright) {
    Point middle = box.centre();
    return upright
        ? Math.abs(end.x() - middle.x()) <= REACH * box.width()
        : Math.abs(end.y() - middle.y()) <= REACH * box.height();
  }

  private static boolean touches(Box label, Point a, Point b) {
    return label.width() > 0
        && Math.min(a.x(), b.x()) < label.right()
        && Math.max(a.x(), b.x()) > label.x()
        && Math.min(a.y(), b.y()) < label.bottom()
        && Math.max(a.y(), b.y()) > label.y();
  }

  /** Whether no other edge runs beside a straight piece. */
  private boolean isFree(int index, Point from, Point to, boolean upright) {
    for (int i = 0; i < ways.size(); i++) {
      List<Point> other = i == index ? List.of() : ways.get(i).points();
      for (int j = 1; j < other.size(); j++) {
        if (isBeside(other.get(j - 1), other.get(j), from, to, upright)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isBeside(Point a, Point b, Point from, Point to, boolean upright) {
    double across = upright ? Math.abs(a.x() - from.x()) : Math.abs(a.y() - from.y());
    boolean parallel = upright ? Math.abs(a.x() - b.x()) < SAME : Math.abs(a.y() - b.y()) < SAME;
    double low = upright ? Math.min(from.y(), to.y()) : Math.min(from.x(), to.x());
    double high = upright ? Math.max(from.y(), to.y()) : Math.max(from.x(), to.x());
    double otherLow = upright ? Math.min(a.y(), b.y()) : Math.min(a.x(), b.x());
    double otherHigh = upright ? Math.max(a.y(), b.y()) : Math.max(a.x(), b.x());
    return parallel && across < APART && low <= otherHigh && otherLow <= high;
  }
}
