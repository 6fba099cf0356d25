package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Role;
import dev.drillpress.press.chart.ChartSpec.Type;
import dev.drillpress.press.chart.Curves.Vertex;
import dev.drillpress.press.chart.EndLabels.Label;
import dev.drillpress.press.chart.EndLabels.Placed;
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

  /** In pixels: two lines of text. */
  private static final double FARTHEST_LABEL = 36;

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
    boolean several = scene.cube().series().size() > 1;
    double widest = TextWidth.widest(scene.seriesNames());
    this.labelled = endsAreClear(widest);
    double left = TextWidth.widest(y.ticks().stream().map(scene::tick).toList());
    double half = x.endEm() / 2;
    this.rooms = new Rooms(Math.max(left, half), Math.max(half, labelled ? widest + 1 : 1));
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

  /** Where the names of series stand when they stand at the ends of their lines. */
  private List<Placed> ends() {
    List<Label> wanted = new ArrayList<>();
    int series = 0;
    for (List<List<Vertex>> runs : curves.of(scene.cube().facets().get(0)).values()) {
      if (!runs.isEmpty()) {
        wanted.add(new Label(series, pixels(last(runs))));
      }
      series++;
    }
    return EndLabels.apart(wanted);
  }

  /** Names far from their lines, or too long for a phone, say less than a legend. */
  private boolean endsAreClear(double widest) {
    return scene.cube().series().size() > 1
        && !scene.faceted()
        && widest <= LONGEST_LABEL
        && ends().stream().allMatch(p -> Math.abs(p.at() - p.label().wanted()) <= FARTHEST_LABEL);
  }

  private void labels(Map<String, List<List<Vertex>>> panel, Markup out) {
    List<List<List<Vertex>>> all = List.copyOf(panel.values());
    List<String> names = scene.seriesNames();
    for (Placed placed : ends()) {
      int series = placed.label().series();
      String tone = Signs.tone(series);
      leader(x.scale().percent(last(all.get(series)).x()), placed, tone, out);
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

  /** From a line's own end, which need not be at the right edge, to its name. */
  private static void leader(BigDecimal end, Placed placed, String tone, Markup out) {
    String type = "leader " + tone;
    String level = percent(placed.label().wanted());
    if (end.compareTo(BigDecimal.valueOf(100)) < 0) {
      String from = Scale.text(end) + "%";
      out.empty("line", "class", type, "x1", from, "x2", "100%", "y1", level, "y2", level);
    }
    String drop = rounded(placed.at() - placed.label().wanted());
    out.open("svg", "class", "anchor", "x", "100%", "y", level);
    out.empty("path", "class", type, "d", "M5 0L11 " + drop).close();
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
