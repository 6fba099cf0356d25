package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A flowchart with a place for everything.
 *
 * @param groups each behind the one it stands in
 * @param edges without the invisible ones
 */
record Placed(double width, double height, List<Vertex> nodes, List<Area> groups, List<Way> edges) {

  Placed {
    nodes = List.copyOf(nodes);
    groups = List.copyOf(groups);
    edges = List.copyOf(edges);
  }

  /** The same with a margin of one width around everything. */
  Placed trimmed(double margin) {
    List<Box> all = new ArrayList<>();
    nodes.forEach(n -> all.add(n.box()));
    groups.forEach(g -> all.add(g.box()));
    edges.forEach(e -> all.add(e.labelBox()));
    edges.forEach(e -> e.points().forEach(p -> all.add(new Box(p.x(), p.y(), 0, 0))));
    double left = all.stream().mapToDouble(Box::x).min().orElse(0) - margin;
    double top = all.stream().mapToDouble(Box::y).min().orElse(0) - margin;
    double right = all.stream().mapToDouble(Box::right).max().orElse(0) + margin;
    double bottom = all.stream().mapToDouble(Box::bottom).max().orElse(0) + margin;
    return new Placed(
        Math.ceil(right - left),
        Math.ceil(bottom - top),
        nodes.stream().map(n -> n.moved(-left, -top)).toList(),
        groups.stream().map(g -> g.moved(-left, -top)).toList(),
        edges.stream().map(e -> e.moved(-left, -top)).toList());
  }

  /** A node, its text and its box. */
  record Vertex(Node node, TextBlock text, Outline outline, Box box) {
    Point textCentre() {
      return new Point(box.x() + outline.textX(), box.y() + outline.textY());
    }

    Vertex moved(double dx, double dy) {
      return new Vertex(node, text, outline, box.moved(dx, dy));
    }
  }

  /** A subgraph, its title and its box. */
  record Area(Group group, TextBlock title, Box box) {
    /** The room that the title takes, in the upper left corner. */
    Box titleBox() {
      double x = box.x() + LayoutSettings.TITLE_PAD + 1;
      double y = box.y() + LayoutSettings.TITLE_PAD - 1;
      return new Box(x, y, title.width() + 6, title.height());
    }

    Area moved(double dx, double dy) {
      return new Area(group, title, box.moved(dx, dy));
    }
  }

  /**
   * An edge, from border to border in straight pieces.
   *
   * @param labelBox of no size when there is no label
   */
  record Way(Edge edge, List<Point> points, TextBlock label, Box labelBox) {
    Way {
      points = List.copyOf(points);
    }

    Way moved(double dx, double dy) {
      return new Way(
          edge, points.stream().map(p -> p.moved(dx, dy)).toList(), label, labelBox.moved(dx, dy));
    }
  }
}
