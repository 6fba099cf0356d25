package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Role;
import dev.drillpress.press.chart.ChartSpec.Type;
import dev.drillpress.press.chart.Curves.Vertex;
import dev.drillpress.press.chart.EndLabels.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lines and areas: paths that are stretched to any width, and labels that are not. */
final class Lines implements Drawing {
  private static final int MOST_TICKS = 5;

  /** Longer names of series stand in a legend instead of at the ends of their lines. */
  private static final double LONGEST_LABEL = 9;

  private final Scene scene;
  private final Curves curves;
  private final XAxis x;
  private final YAxis y;
  private final boolean labelled;
  private final Rooms rooms;
  private final LinePaths paths;
  private final AxisMarks axes;

  Lines(Scene scene) {
    this.scene = scene;
    this.curves = new Curves(scene);
    this.x = new XAxis(scene);
    boolean filled = scene.spec().type() == Type.AREA;
    List<BigDecimal> heights =
        scene.cube().facets().stream()
            .flatMap(f -> curves.of(f).values().stream())
            .flatMap(List::stream)
            .flatMap(List::stream)
            .map(Vertex::high)
            .toList();
    this.y =
        YAxis.of(
            heights.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO),
            heights.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO),
            filled,
            scene.columns().firstValue(),
            MOST_TICKS);
    List<String> names = scene.seriesNames();
    boolean several = names.size() > 1;
    double widest = TextWidth.widest(names);
    this.labelled = several && !scene.faceted() && widest <= LONGEST_LABEL;
    double left = TextWidth.widest(y.ticks().stream().map(scene::tick).toList());
    this.rooms = new Rooms(left, labelled ? widest + 1 : 1);
    this.paths = new LinePaths(scene, x.scale(), y.scale(), filled, several);
    double taken = rooms.leftEm() + rooms.rightEm();
    this.axes = new AxisMarks(scene, x, y, Widths.beside(scene, taken, taken));
  }

  @Override
  public void head(Markup out) {
    Signs.shapes(scene, out);
    String start = y.cut() ? scene.words().axisFrom(scene.tick(y.ticks().get(0))) : "";
    Charts.measure(scene, start, out);
    if (scene.cube().series().size() > 1 && !labelled) {
      new Legend(scene, out).lines();
    }
  }

  @Override
  public void panel(String facet, String id, Markup out) {
    Description words = new Description(scene, facet);
    out.open("div", "class", "plot" + rooms.classes() + axes.feet());
    out.open("svg", "role", "img", "aria-labelledby", id + "-t " + id + "-d");
    out.leaf("title", words.title(), "id", id + "-t");
    out.leaf("desc", words.text(), "id", id + "-d");
    axes.draw(out);
    Map<String, List<List<Vertex>>> panel = curves.of(facet);
    out.open("svg", "class", "paths", "viewBox", "0 0 100 100", "preserveAspectRatio", "none");
    int index = 0;
    for (List<List<Vertex>> runs : panel.values()) {
      paths.draw(runs, index++, out);
    }
    out.close();
    index = 0;
    for (List<List<Vertex>> runs : panel.values()) {
      paths.marks(runs, index++, !labelled || !curves.stacked(), out);
    }
    if (labelled) {
      labels(panel, out);
    }
    out.close().closeLine();
    // Months and days say themselves what they are; numbers do not.
    if (scene.columns().column(Role.X).orElseThrow().numeric()) {
      out.leaf("p", scene.title(Role.X), "class", "x-title");
    }
  }

  private void labels(Map<String, List<List<Vertex>>> panel, Markup out) {
    List<List<List<Vertex>>> all = List.copyOf(panel.values());
    List<Label> wanted = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isEmpty()) {
        wanted.add(new Label(i, pixels(last(all.get(i)))));
      }
    }
    List<String> names = scene.seriesNames();
    for (EndLabels.Placed placed : EndLabels.apart(wanted)) {
      int series = placed.label().series();
      BigDecimal end = x.scale().percent(last(all.get(series)).x());
      double from = placed.label().wanted();
      String tone = Signs.tone(series);
      // The leader begins at the line's own end, which need not be at the right edge.
      if (end.compareTo(BigDecimal.valueOf(100)) < 0) {
        String level = percent(from);
        out.empty(
            "line",
            "class",
            "leader " + tone,
            "x1",
            Scale.text(end) + "%",
            "x2",
            "100%",
            "y1",
            level,
            "y2",
            level);
      }
      out.open("svg", "class", "anchor", "x", "100%", "y", percent(from));
      String drop = rounded(placed.at() - from);
      out.empty("path", "class", "leader " + tone, "d", "M5 0L11 " + drop).close();
      out.leaf(
          "text",
          names.get(series),
          "class",
          "end-label " + tone,
          "x",
          "100%",
          "dx",
          "14",
          "y",
          percent(placed.at()),
          "dy",
          ".35em");
    }
  }

  private double pixels(Vertex vertex) {
    BigDecimal top = y.scale().fromTop(vertex.high());
    if (curves.stacked()) {
      BigDecimal bottom = y.scale().fromTop(vertex.low());
      top = top.add(bottom).divide(BigDecimal.valueOf(2));
    }
    return top.doubleValue() * EndLabels.HEIGHT / 100;
  }

  private static Vertex last(List<List<Vertex>> runs) {
    List<Vertex> run = runs.get(runs.size() - 1);
    return run.get(run.size() - 1);
  }

  private static String percent(double pixels) {
    return rounded(pixels * 100 / EndLabels.HEIGHT) + "%";
  }

  private static String rounded(double number) {
    return Scale.text(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
  }
}
