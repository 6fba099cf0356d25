package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places a flowchart by the layered algorithm of ELK.
 *
 * <p>The algorithm is called directly, not found by name: its registry asks the class loader of the
 * thread, which is another one when the generator runs inside a build tool.
 */
final class LayeredLayout {
  /** Nodes and edges from which on speed counts more than the straightest lines. */
  private static final int LARGE = 250;

  private static final double EDGE_TEXT = 160;
  private static final double TITLE_TEXT = 320;

  /** A label without any text would be left out of the layout. */
  private static final String UNREAD = "-";

  private static final double LABEL_PAD_X = 5;
  private static final double LABEL_PAD_Y = 2;

  private final Flowchart chart;
  private final GroupTree tree;
  private final Cycles cycles;
  private final Optional<String> scope;
  private final Map<String, Double> extra;
  private final LayoutSettings settings;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, Group> groups = new HashMap<>();
  private final Map<String, ElkNode> boxes = new HashMap<>();
  private final Map<String, TextBlock> texts = new HashMap<>();
  private final Map<String, Outline> outlines = new HashMap<>();
  private final Map<String, Placed> inner = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final ElkNode root = ElkGraphUtil.createGraph();

  /** An edge, its label broken into lines, and what the algorithm knows of it. */
  private record Line(Edge edge, TextBlock label, ElkEdge line, boolean turned) {}

  private LayeredLayout(
      Flowchart chart,
      GroupTree tree,
      Cycles cycles,
      Optional<String> scope,
      Map<String, Double> extra) {
    this.chart = chart;
    this.tree = tree;
    this.cycles = cycles;
    this.scope = scope;
    this.extra = extra;
    this.settings =
        new LayoutSettings(
            scope.map(tree::direction).orElse(chart.direction()),
            chart.nodes().size() + chart.edges().size() > LARGE);
    chart.nodes().forEach(n -> nodes.put(n.id(), n));
    chart.groups().forEach(g -> groups.put(g.id(), g));
  }

  /** Places everything; the same flowchart always in the same way. */
  static Placed place(Flowchart chart) {
    GroupTree tree = new GroupTree(chart);
    return place(chart, tree, new Cycles(chart, tree), Optional.empty());
  }

  private static Placed place(
      Flowchart chart, GroupTree tree, Cycles cycles, Optional<String> scope) {
    LayeredLayout first = new LayeredLayout(chart, tree, cycles, scope, Map.of());
    Placed placed = first.run();
    Map<String, Double> slack = first.slack();
    return slack.isEmpty() ? placed : new LayeredLayout(chart, tree, cycles, scope, slack).run();
  }

  private Placed run() {
    // Its first use tells ELK how to copy the values of settings.
    LayoutMetaDataService.getInstance();
    settings.whole(root);
    chart.order().stream().filter(id -> tree.scope(id).equals(scope)).forEach(this::box);
    chart.edges().stream().filter(this::isHere).forEach(this::add);
    new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
    return collect();
  }

  /**
   * How much wider than its content each subgraph became for its title.
   *
   * <p>ELK puts all of it behind the content.
   */
  private Map<String, Double> slack() {
    Map<String, Double> found = new HashMap<>();
    for (Group group : chart.groups()) {
      ElkNode box = boxes.get(group.id());
      if (box != null && !box.getChildren().isEmpty()) {
        double right =
            box.getChildren().stream().mapToDouble(c -> c.getX() + c.getWidth()).max().orElse(0);
        double slack = box.getWidth() - right - LayoutSettings.GROUP_PAD;
        if (slack > 1 && settings.isWidened(box)) {
          found.put(group.id(), slack);
        }
      }
    }
    return found;
  }

  private boolean isHere(Edge edge) {
    return boxes.containsKey(edge.from()) && boxes.containsKey(edge.to());
  }

  /** The box of a node or a subgraph, made with all that are around it when it is new. */
  private ElkNode box(String id) {
    ElkNode known = boxes.get(id);
    if (known != null) {
      return known;
    }
    ElkNode around =
        tree.parent(id).filter(p -> !scope.equals(Optional.of(p))).map(this::box).orElse(root);
    ElkNode box = ElkGraphUtil.createNode(around);
    boxes.put(id, box);
    Group group = groups.get(id);
    if (group == null) {
      size(nodes.get(id), box);
    } else {
      size(group, box);
    }
    return box;
  }

  private void size(Node node, ElkNode box) {
    TextBlock text = LineBreaker.fit(node.label(), node.shape().textWidth(), TextStyle.NODE);
    Outline outline = Outline.around(text, node.shape());
    texts.put(node.id(), text);
    outlines.put(node.id(), outline);
    settings.node(box, outline);
  }

  private void size(Group group, ElkNode box) {
    TextBlock title = LineBreaker.fit(group.title(), TITLE_TEXT, TextStyle.TITLE);
    texts.put(group.id(), title);
    if (tree.isApart(group.id())) {
      Placed content = place(chart, tree, cycles, Optional.of(group.id()));
      inner.put(group.id(), content);
      settings.filled(box, title, content);
    } else {
      settings.group(box, title, extra.getOrDefault(group.id(), 0.0));
    }
  }

  private void add(Edge edge) {
    boolean turned = cycles.leadsBack(edge);
    ElkEdge line =
        ElkGraphUtil.createSimpleEdge(
            boxes.get(turned ? edge.to() : edge.from()),
            boxes.get(turned ? edge.from() : edge.to()));
    TextBlock text = LineBreaker.fit(edge.label(), EDGE_TEXT, TextStyle.EDGE);
    settings.edge(line, turned);
    if (!text.isEmpty()) {
      ElkLabel label = ElkGraphUtil.createLabel(UNREAD, line);
      label.setDimensions(text.width() + 2 * LABEL_PAD_X, text.height() + 2 * LABEL_PAD_Y);
      settings.label(label);
    }
    lines.add(new Line(edge, text, line, turned));
  }

  private Placed collect() {
    List<Placed.Vertex> vertices = new ArrayList<>();
    List<Placed.Area> areas = new ArrayList<>();
    List<Placed.Way> ways = new ArrayList<>();
    for (Group group : chart.groups()) {
      if (boxes.containsKey(group.id())) {
        Box box = place(boxes.get(group.id()));
        areas.add(new Placed.Area(group, texts.get(group.id()), box));
        Placed content = inner.get(group.id());
        if (content != null) {
          double dx = box.x() + (box.width() - content.width()) / 2;
          double dy = box.bottom() - content.height();
          content.nodes().forEach(v -> vertices.add(v.moved(dx, dy)));
          content.groups().forEach(a -> areas.add(a.moved(dx, dy)));
          content.edges().forEach(w -> ways.add(w.moved(dx, dy)));
        }
      }
    }
    for (Node node : chart.nodes()) {
      if (boxes.containsKey(node.id())) {
        Box box = place(boxes.get(node.id()));
        vertices.add(new Placed.Vertex(node, texts.get(node.id()), outlines.get(node.id()), box));
      }
    }
    ways.addAll(ways());
    return new Placed(root.getWidth(), root.getHeight(), vertices, areas, ways)
        .trimmed(scope.isPresent() ? LayoutSettings.GROUP_PAD : LayoutSettings.MARGIN);
  }

  private List<Placed.Way> ways() {
    List<Placed.Way> raw =
        lines.stream()
            .filter(l -> l.edge().arrow().stroke() != Stroke.INVISIBLE)
            .map(LayeredLayout::way)
            .toList();
    Map<String, Box> places = new HashMap<>();
    boxes.forEach((id, box) -> places.put(id, place(box)));
    // It looks at each pair of edges, and on a large drawing nobody sees it.
    List<Placed.Way> straight = settings.isQuick() ? raw : Kinks.removed(raw, places);
    return straight.stream().map(this::touching).toList();
  }

  private static Placed.Way way(Line line) {
    Point origin = origin(line.line().getContainingNode());
    List<Point> points = new ArrayList<>();
    ElkEdgeSection section = line.line().getSections().get(0);
    points.add(new Point(section.getStartX(), section.getStartY()));
    section.getBendPoints().forEach(b -> points.add(new Point(b.getX(), b.getY())));
    points.add(new Point(section.getEndX(), section.getEndY()));
    List<Point> way = upright(points.stream().map(p -> p.moved(origin.x(), origin.y())).toList());
    if (line.turned()) {
      way = reversed(way);
    }
    Box labelBox = new Box(way.get(0).x(), way.get(0).y(), 0, 0);
    for (ElkLabel label : line.line().getLabels()) {
      labelBox =
          new Box(label.getX(), label.getY(), label.getWidth(), label.getHeight())
              .moved(origin.x(), origin.y());
    }
    return new Placed.Way(line.edge(), way, line.label(), labelBox);
  }

  /** The same without pieces that lean by less than a pixel, where a subgraph's border rounds. */
  private static List<Point> upright(List<Point> points) {
    List<Point> straight = new ArrayList<>();
    for (Point p : points) {
      Point before = straight.isEmpty() ? p : straight.get(straight.size() - 1);
      double x = Math.abs(p.x() - before.x()) < 1 ? before.x() : p.x();
      double y = Math.abs(p.y() - before.y()) < 1 ? before.y() : p.y();
      Point point = new Point(x, y);
      if (straight.size() < 2 || !point.equals(before)) {
        straight.add(point);
      }
    }
    return straight;
  }

  private Placed.Way touching(Placed.Way way) {
    List<Point> ended = touching(way.edge().to(), way.points());
    List<Point> both = reversed(touching(way.edge().from(), reversed(ended)));
    return new Placed.Way(way.edge(), both, way.label(), way.labelBox());
  }

  private List<Point> touching(String id, List<Point> way) {
    Outline outline = outlines.get(id);
    return outline == null ? way : Border.of(outline, place(boxes.get(id))).end(way);
  }

  private static List<Point> reversed(List<Point> way) {
    List<Point> turned = new ArrayList<>(way);
    Collections.reverse(turned);
    return turned;
  }

  private static Box place(ElkNode node) {
    Point origin = origin(node);
    return new Box(origin.x(), origin.y(), node.getWidth(), node.getHeight());
  }

  /** The upper left corner of a box in the whole; ELK counts from the box around it. */
  private static Point origin(ElkNode node) {
    Point sum = new Point(0, 0);
    ElkNode at = node;
    while (at != null) {
      sum = sum.moved(at.getX(), at.getY());
      at = at.getParent();
    }
    return sum;
  }
}
