package dev.drillpress.press.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing in a drawing lies where it must not. */
class GeometryTest {
  private static final double NEAR = 0.6;

  @TestFactory
  Stream<DynamicTest> each_file_is_placed_cleanly() {
    return Samples.files().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> random_flowcharts_are_placed_cleanly() {
    return LongStream.range(0, 200)
        .mapToObj(
            seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(Samples.random(seed))));
  }

  private static void check(String text) {
    Flowchart chart = Samples.parsed(text);
    Placed placed = LayeredLayout.place(chart);
    assertThat(problems(chart, placed)).as(text).isEmpty();
  }

  private static List<String> problems(Flowchart chart, Placed placed) {
    Map<String, Box> boxes = new HashMap<>();
    Map<String, Optional<String>> parents = new HashMap<>();
    placed.nodes().forEach(v -> boxes.put(v.node().id(), v.box()));
    placed.groups().forEach(a -> boxes.put(a.group().id(), a.box()));
    chart.nodes().forEach(n -> parents.put(n.id(), n.group()));
    chart.groups().forEach(g -> parents.put(g.id(), g.group()));
    List<String> problems = new ArrayList<>();
    assertThat(boxes.keySet()).isEqualTo(parents.keySet());
    siblings(boxes, parents, problems);
    children(boxes, parents, problems);
    labels(placed, problems);
    titles(placed, problems);
    ends(placed, boxes, problems);
    crossings(placed, problems);
    bounds(placed, problems);
    return problems;
  }

  private static void siblings(
      Map<String, Box> boxes, Map<String, Optional<String>> parents, List<String> problems) {
    boxes.forEach(
        (a, boxA) ->
            boxes.forEach(
                (b, boxB) -> {
                  if (a.compareTo(b) < 0
                      && parents.get(a).equals(parents.get(b))
                      && overlap(boxA, boxB)) {
                    problems.add(a + " overlaps " + b);
                  }
                }));
  }

  private static void children(
      Map<String, Box> boxes, Map<String, Optional<String>> parents, List<String> problems) {
    parents.forEach(
        (id, parent) -> {
          if (parent.isPresent() && !inside(boxes.get(id), boxes.get(parent.get()))) {
            problems.add(id + " leaves " + parent.get());
          }
        });
  }

  private static void labels(Placed placed, List<String> problems) {
    List<Placed.Way> labelled = placed.edges().stream().filter(w -> !w.label().isEmpty()).toList();
    for (Placed.Way way : labelled) {
      String name = way.edge().label().plain();
      placed.nodes().stream()
          .filter(v -> overlap(v.box(), way.labelBox()))
          .forEach(v -> problems.add(name + " covers " + v.node().id()));
      labelled.stream()
          .filter(o -> o != way && overlap(o.labelBox(), way.labelBox()))
          .forEach(o -> problems.add(name + " covers the label " + o.edge().label().plain()));
    }
  }

  private static void titles(Placed placed, List<String> problems) {
    for (Placed.Area area : placed.groups()) {
      String name = "The title " + area.title().lines();
      if (!area.title().isEmpty() && !inside(area.titleBox(), area.box())) {
        problems.add(name + " leaves its subgraph");
      }
      placed.nodes().stream()
          .filter(v -> overlap(v.box(), area.titleBox()))
          .forEach(v -> problems.add(name + " covers " + v.node().id()));
      placed.edges().stream()
          .filter(w -> !w.label().isEmpty() && overlap(w.labelBox(), area.titleBox()))
          .forEach(w -> problems.add(name + " covers the label " + w.edge().label().plain()));
      placed.groups().stream()
          .filter(o -> o != area && !o.title().isEmpty())
          .filter(o -> overlap(o.titleBox(), area.titleBox()))
          .forEach(o -> problems.add(name + " covers " + o.title().lines()));
    }
  }

  private static void ends(Placed placed, Map<String, Box> boxes, List<String> problems) {
    Map<String, List<Point>> borders = new HashMap<>();
    placed.groups().forEach(a -> borders.put(a.group().id(), corners(a.box())));
    placed
        .nodes()
        .forEach(
            v ->
                borders.put(
                    v.node().id(),
                    v.outline().corners().stream()
                        .map(p -> p.moved(v.box().x(), v.box().y()))
                        .toList()));
    for (Placed.Way way : placed.edges()) {
      Point first = way.points().get(0);
      Point last = way.points().get(way.points().size() - 1);
      if (distance(first, borders.get(way.edge().from())) > NEAR) {
        problems.add(way.edge() + " does not begin at a border: " + first);
      }
      if (distance(last, borders.get(way.edge().to())) > NEAR) {
        problems.add(way.edge() + " does not end at a border: " + last);
      }
    }
  }

  private static void crossings(Placed placed, List<String> problems) {
    for (Placed.Way way : placed.edges()) {
      for (int i = 1; i < way.points().size(); i++) {
        Point a = way.points().get(i - 1);
        Point b = way.points().get(i);
        Box piece =
            new Box(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
        if (piece.width() > 0.01 && piece.height() > 0.01) {
          problems.add(way.edge() + " has a slanted piece");
        }
        placed.nodes().stream()
            .filter(v -> !v.node().id().equals(way.edge().from()))
            .filter(v -> !v.node().id().equals(way.edge().to()))
            .filter(v -> overlap(v.box(), piece))
            .forEach(v -> problems.add(way.edge() + " runs through " + v.node().id()));
      }
    }
  }

  private static void bounds(Placed placed, List<String> problems) {
    Box whole = new Box(0, 0, placed.width(), placed.height());
    placed.nodes().stream()
        .filter(v -> !inside(v.box(), whole))
        .forEach(v -> problems.add(v.node().id() + " leaves the drawing"));
    placed.groups().stream()
        .filter(a -> !inside(a.box(), whole))
        .forEach(a -> problems.add(a.group().id() + " leaves the drawing"));
    for (Placed.Way way : placed.edges()) {
      boolean out =
          way.points().stream().anyMatch(p -> !inside(new Box(p.x(), p.y(), 0, 0), whole))
              || !inside(way.labelBox(), whole);
      if (out) {
        problems.add(way.edge() + " leaves the drawing");
      }
    }
  }

  private static boolean overlap(Box a, Box b) {
    return a.x() + NEAR < b.right()
        && b.x() + NEAR < a.right()
        && a.y() + NEAR < b.bottom()
        && b.y() + NEAR < a.bottom();
  }

  private static boolean inside(Box inner, Box outer) {
    return inner.x() >= outer.x() - NEAR
        && inner.y() >= outer.y() - NEAR
        && inner.right() <= outer.right() + NEAR
        && inner.bottom() <= outer.bottom() + NEAR;
  }

  private static List<Point> corners(Box box) {
    return List.of(
        new Point(box.x(), box.y()),
        new Point(box.right(), box.y()),
        new Point(box.right(), box.bottom()),
        new Point(box.x(), box.bottom()));
  }

  private static double distance(Point p, List<Point> border) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < border.size(); i++) {
      Point a = border.get(i);
      Point b = border.get((i + 1) % border.size());
      double dx = b.x() - a.x();
      double dy = b.y() - a.y();
      double length = dx * dx + dy * dy;
      double t = length == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / length;
      t = Math.max(0, Math.min(1, t));
      least = Math.min(least, Math.hypot(p.x() - a.x() - t * dx, p.y() - a.y() - t * dy));
    }
    return least;
  }
}
