package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Bars from zero, one below the other, each with its name and its number. */
final class Bars implements Drawing {
  private final Scene scene;
  private final boolean grouped;
  private final Scale scale;
  private final Rooms rooms;

  Bars(Scene scene) {
    this.scene = scene;
    this.grouped = scene.spec().type() == Type.GROUPED_BARS;
    Cube cube = scene.cube();
    this.scale = Scale.withZero(cube.least(), cube.greatest());
    this.rooms = new Rooms(labels(-1), Math.max(labels(1), nothing()));
  }

  @Override
  public void head(Markup out) {
    Charts.measure(scene, "", out);
  }

  @Override
  public void panel(String facet, String id, Markup out) {
    Cube cube = scene.cube();
    List<String> names =
        grouped ? scene.seriesNames() : cube.places().stream().map(scene::place).toList();
    // Groups name their series, which are the same in all panels.
    String same = grouped ? "" : Rooms.sameNames(scene);
    Charts.image(scene, facet, id, "bars " + rooms.names(names) + rooms.classes() + same, out);
    for (String place : cube.places(facet)) {
      if (grouped) {
        out.leaf("span", scene.place(place), "class", "group");
      }
      for (int i = 0; i < cube.series().size(); i++) {
        String series = cube.series().get(i);
        out.leaf("span", grouped ? scene.series(series) : scene.place(place), "class", "name");
        bar(cube.value(facet, place, series), series, i, out);
      }
    }
    out.closeLine();
  }

  private void bar(Optional<BigDecimal> value, String series, int index, Markup out) {
    out.open("span", "class", "track").open("svg", "class", "strip " + Signs.tone(index));
    BigDecimal zero = scale.percent(BigDecimal.ZERO);
    if (value.isPresent()) {
      BigDecimal end = scale.percent(value.get());
      BigDecimal width = end.subtract(zero).abs();
      out.empty(
          "rect",
          "class",
          "surface",
          "x",
          percent(end.min(zero)),
          "width",
          percent(width),
          "height",
          "100%");
      label(end, value.get().signum() < 0, scene.number(series, value.get()), "value", out);
    } else {
      label(zero, false, scene.words().noData(), "nothing", out);
    }
    out.empty("line", "class", "zero", "x1", percent(zero), "x2", percent(zero), "y2", "100%");
    out.close().closeLine();
  }

  private static void label(BigDecimal at, boolean left, String text, String kind, Markup out) {
    out.leaf(
        "text",
        text,
        "class",
        left ? kind + " before" : kind,
        "x",
        percent(at),
        "dx",
        left ? "-6" : "6",
        "y",
        "50%",
        "dy",
        ".35em");
  }

  private static String percent(BigDecimal value) {
    return Scale.text(value) + "%";
  }

  /** The widest number on one side of zero. */
  private double labels(int side) {
    return scene.cube().cells().entrySet().stream()
        .filter(e -> e.getValue().isPresent())
        .filter(e -> (e.getValue().get().signum() < 0) == (side < 0))
        .mapToDouble(e -> TextWidth.em(scene.number(e.getKey().series(), e.getValue().get())))
        .max()
        .orElse(0);
  }

  private double nothing() {
    Cube cube = scene.cube();
    long whole =
        cube.facets().stream()
            .mapToLong(f -> (long) cube.places(f).size() * cube.series().size())
            .sum();
    return cube.values().count() < whole ? TextWidth.em(scene.words().noData()) : 0;
  }
}
