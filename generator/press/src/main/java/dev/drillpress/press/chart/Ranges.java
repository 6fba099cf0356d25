package dev.drillpress.press.chart;

import dev.drillpress.press.data.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A low, a middle and a high value for each category, on one axis. */
final class Ranges implements Drawing {
  static final List<String> MARKS = List.of("low", "mid", "high");
  private static final int MOST = 6;
  private static final double GAP = 14;
  private static final double NAME_WIDE = 15;

  private final Scene scene;
  private final YAxis axis;
  private final Scale scale;
  private final List<BigDecimal> ticks;
  private final Rooms rooms;

  Ranges(Scene scene) {
    this.scene = scene;
    Cube cube = scene.cube();
    this.axis = YAxis.of(cube.least(), cube.greatest(), false, scene.columns().firstValue(), MOST);
    this.scale = axis.scale();
    this.ticks = ticks();
    double half = widest(ticks) / 2;
    this.rooms = new Rooms(half, half);
  }

  /** As many labels as a phone has room for. */
  private List<BigDecimal> ticks() {
    boolean whole = scene.columns().firstValue().type() == Column.Type.INTEGER;
    for (int most = MOST; most > 1; most--) {
      List<BigDecimal> found = Ticks.within(scale.from(), scale.to(), most, whole);
      double widest = widest(found);
      double pixels = Widths.beside(scene, widest + 2, NAME_WIDE).narrow();
      if (found.size() < 2) {
        break;
      }
      BigDecimal apart = scale.percent(found.get(1)).subtract(scale.percent(found.get(0)));
      if (apart.doubleValue() / 100 * pixels >= widest * Widths.EM + GAP) {
        return found;
      }
    }
    return List.of(scale.from(), scale.to());
  }

  private double widest(List<BigDecimal> numbers) {
    return TextWidth.widest(numbers.stream().map(scene::tick).toList());
  }

  @Override
  public void head(Markup out) {
    String from = scene.tick(scale.from());
    Charts.measure(scene, axis.cut() ? scene.words().axisFrom(from) : "", out);
    new Legend(scene, out).range();
  }

  @Override
  public void panel(String facet, String id, Markup out) {
    // Behind the ranges, numbers of different width would make the panels' plots differ.
    String above = scene.faceted() ? " numbers-above" : "";
    Charts.image(scene, facet, id, "ranges" + rooms.classes() + above, out);
    for (String place : scene.cube().places(facet)) {
      out.leaf("span", scene.place(place), "class", "name");
      numbers(facet, place, out);
      out.open("span", "class", "track").open("svg", "class", "range");
      grid(out);
      marks(facet, place, out);
      out.close().closeLine();
    }
    out.open("span", "class", "track axis").open("svg", "class", "range-axis");
    for (BigDecimal tick : ticks) {
      String at = Scale.text(scale.percent(tick)) + "%";
      out.leaf("text", scene.tick(tick), "x", at, "y", "50%", "dy", ".35em");
    }
    out.close().close().closeLine();
  }

  /** A mark at some percent of the width. */
  static void mark(Markup out, String kind, String percent) {
    if (kind.equals("mid")) {
      out.empty("circle", "class", "mid", "cx", percent + "%", "cy", "50%", "r", "5.5");
      return;
    }
    String at = percent + "%";
    out.empty("line", "class", "end", "x1", at, "x2", at, "y1", "20%", "y2", "80%");
  }

  private void numbers(String facet, String place, Markup out) {
    out.open("span", "class", "values");
    for (int i = 0; i < MARKS.size(); i++) {
      String series = scene.cube().series().get(i);
      String number =
          scene
              .cube()
              .value(facet, place, series)
              .map(v -> scene.number(series, v))
              .orElse(scene.words().noData());
      if (i > 0) {
        out.text(" · ");
      }
      out.leaf(i == 1 ? "b" : "span", number);
    }
    out.close();
  }

  private void grid(Markup out) {
    if (!axis.cut() && ticks.stream().noneMatch(t -> t.signum() == 0)) {
      String zero = Scale.text(scale.percent(BigDecimal.ZERO)) + "%";
      out.empty("line", "class", "zero", "x1", zero, "x2", zero, "y1", "0", "y2", "100%");
    }
    for (BigDecimal tick : ticks) {
      String at = Scale.text(scale.percent(tick)) + "%";
      String kind = tick.signum() == 0 ? "zero" : "grid";
      out.empty("line", "class", kind, "x1", at, "x2", at, "y1", "0", "y2", "100%");
    }
  }

  private void marks(String facet, String place, Markup out) {
    List<String> at = new ArrayList<>();
    for (String series : scene.cube().series()) {
      Optional<BigDecimal> value = scene.cube().value(facet, place, series);
      at.add(value.map(v -> Scale.text(scale.percent(v))).orElse(""));
    }
    List<String> there = at.stream().filter(s -> !s.isEmpty()).toList();
    if (there.size() > 1) {
      out.empty(
          "line",
          "class",
          "span",
          "x1",
          there.get(0) + "%",
          "x2",
          there.get(there.size() - 1) + "%",
          "y1",
          "50%",
          "y2",
          "50%");
    }
    for (int i : new int[] {0, 2, 1}) {
      if (!at.get(i).isEmpty()) {
        mark(out, MARKS.get(i), at.get(i));
      }
    }
  }
}
