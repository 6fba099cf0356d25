package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Type;
import dev.drillpress.press.chart.Cube.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A panel in words, for those who do not see it. */
final class Description {
  private final Scene scene;
  private final ChartWords words;
  private final String facet;
  private final List<Point> points;
  private final List<String> placed;

  Description(Scene scene, String facet) {
    this.scene = scene;
    this.words = scene.words();
    this.facet = facet;
    this.points = scene.cube().points(facet);
    this.placed = scene.cube().places(facet);
  }

  /** The panel's name: kind, caption, and the value that it is about. */
  String title() {
    String caption = scene.spec().caption();
    return words.named(
        scene.spec().type(),
        scene.faceted() ? caption + words.comma() + scene.facet(facet) : caption);
  }

  /** What there is to see: how much, the extremes, and what is missing. */
  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(String.join(words.comma(), extent()));
    sentences.addAll(extremes());
    int missing = missing();
    if (missing > 0) {
      sentences.add(words.missing(missing));
    }
    return String.join(words.space(), sentences.stream().map(s -> s + words.end()).toList());
  }

  private List<String> extent() {
    Cube cube = scene.cube();
    List<String> places = placed;
    int series = cube.series().size();
    String kind = words.kind(scene.spec().type());
    return switch (scene.spec().type()) {
      case HEATMAP -> List.of(kind, words.columns(cube.places().size()), words.rows(series));
      case BARS, RANGE -> List.of(kind, words.categories(places.size()));
      case GROUPED_BARS, STACKED_BARS ->
          List.of(kind, words.categories(places.size()), words.series(series));
      case LINE, AREA -> {
        List<String> parts =
            new ArrayList<>(List.of(kind, words.series(series), words.points(points.size())));
        Comparator<String> order = Comparator.comparing(p -> XAxis.place(scene, p));
        if (!places.isEmpty()) {
          parts.add(
              words.fromTo(
                  scene.place(places.stream().min(order).orElseThrow()),
                  scene.place(places.stream().max(order).orElseThrow())));
        }
        yield parts;
      }
    };
  }

  private List<String> extremes() {
    if (points.isEmpty()) {
      return List.of(words.noData());
    }
    Comparator<Point> order = Comparator.comparing(Point::value);
    // The first of equals, in the order of the rows.
    Point high = points.stream().reduce((a, b) -> order.compare(b, a) > 0 ? b : a).orElseThrow();
    Point low = points.stream().reduce((a, b) -> order.compare(b, a) < 0 ? b : a).orElseThrow();
    if (points.size() > 1 && order.compare(high, low) == 0) {
      return List.of(words.allAre(value(high)));
    }
    return points.size() == 1
        ? List.of(said(high))
        : List.of(
            words.highest() + words.colon() + said(high),
            words.lowest() + words.colon() + said(low));
  }

  private String said(Point point) {
    List<String> names =
        Stream.of(scene.place(point.spot().place()), scene.series(point.spot().series()))
            .filter(s -> !s.isEmpty())
            .toList();
    return String.join(words.comma(), names) + words.comma() + value(point);
  }

  private String value(Point point) {
    return words.withUnit(scene.number(point.spot().series(), point.value()), scene.unit());
  }

  private int missing() {
    Cube cube = scene.cube();
    int places = scene.spec().type() == Type.HEATMAP ? cube.places().size() : placed.size();
    if (!scene.spec().type().continuous()) {
      return places * cube.series().size() - points.size();
    }
    return (int)
        cube.cells().entrySet().stream()
            .filter(e -> e.getKey().facet().equals(facet) && e.getValue().isEmpty())
            .count();
  }
}
