package dev.drillpress.press.chart;

import dev.drillpress.press.chart.Curves.Vertex;
import java.math.BigDecimal;
import java.util.List;

/** The lines, surfaces and points of a panel's series. */
record LinePaths(Scene scene, Scale x, Scale y, boolean filled, boolean several) {
  /** Above this, points on a line hide it; then only some of them are marked. */
  private static final int ALL_MARKED = 16;

  private static final int SOME_MARKED = 6;

  void draw(List<List<Vertex>> runs, int series, Markup out) {
    StringBuilder line = new StringBuilder();
    StringBuilder surface = new StringBuilder();
    for (List<Vertex> run : runs) {
      for (int i = 0; i < run.size(); i++) {
        line.append(i == 0 ? 'M' : 'L').append(point(run.get(i).x(), run.get(i).high()));
      }
      surface(run, surface);
    }
    String tone = Signs.tone(series);
    if (filled && surface.length() > 0) {
      String kind = several ? "layer " : "area ";
      out.empty("path", "class", kind + tone, "d", surface.toString());
    }
    if (line.length() > 0) {
      out.empty("path", "class", "line " + tone, "d", line.toString());
    }
  }

  /**
   * Marks points.
   *
   * @param wanted whether a mark must tell this series apart; lone points are marked in any case,
   *     since a path of one point is nothing
   */
  void marks(List<List<Vertex>> runs, int series, boolean wanted, Markup out) {
    int count = runs.stream().mapToInt(List::size).sum();
    int every = count <= ALL_MARKED ? 1 : (count + SOME_MARKED - 1) / SOME_MARKED;
    boolean marked = wanted && (several || (count <= ALL_MARKED && !filled));
    int index = 0;
    for (List<Vertex> run : runs) {
      for (Vertex vertex : run) {
        // Each series begins at another point, so that marks of near lines do not meet.
        boolean turn = marked && (index + series * 2) % every == 0;
        if (turn || run.size() == 1) {
          mark(vertex, series, out);
        }
        index++;
      }
    }
  }

  private void mark(Vertex vertex, int series, Markup out) {
    out.empty(
        "use",
        "class",
        "mark " + Signs.tone(series),
        "href",
        "#" + Signs.shapeId(scene, series),
        "x",
        Scale.text(x.percent(vertex.x())) + "%",
        "y",
        Scale.text(y.fromTop(vertex.high())) + "%");
  }

  private void surface(List<Vertex> run, StringBuilder path) {
    if (run.size() < 2) {
      return;
    }
    for (int i = 0; i < run.size(); i++) {
      path.append(i == 0 ? 'M' : 'L').append(point(run.get(i).x(), run.get(i).high()));
    }
    for (int i = run.size() - 1; i >= 0; i--) {
      path.append('L').append(point(run.get(i).x(), run.get(i).low()));
    }
    path.append('Z');
  }

  private String point(BigDecimal placeX, BigDecimal placeY) {
    return Scale.text(x.percent(placeX)) + " " + Scale.text(y.fromTop(placeY));
  }
}
