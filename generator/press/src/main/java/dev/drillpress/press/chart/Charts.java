package dev.drillpress.press.chart;

import dev.drillpress.press.diagnostic.Checked;
import java.util.List;

/** Draws charts as HTML and SVG. */
public final class Charts {
  private Charts() {}

  /**
   * The HTML of a chart, without caption, source and table of data; or why it cannot be drawn.
   *
   * @param language of the page, for titles of columns and for what the chart says by itself
   * @param idPrefix begins every id in the HTML; no other chart of the page may have it
   * @param numbers writes the numbers
   */
  public static Checked<String> draw(
      ChartSpec spec, ChartTable table, String language, String idPrefix, NumberText numbers) {
    Scene.Page page = new Scene.Page(language, idPrefix, numbers);
    return ColumnReader.read(spec, table)
        .then(
            columns ->
                CubeReader.read(spec, columns, table)
                    .then(cube -> Checked.of(new Scene(spec, columns, cube, page)))
                    .then(scene -> Checked.of(html(scene))));
  }

  private static String html(Scene scene) {
    Markup out = new Markup();
    Drawing drawing = drawing(scene);
    out.open("div", "class", "chart chart-" + scene.spec().type().word());
    drawing.head(out);
    List<String> facets = scene.cube().facets();
    out.open("div", "class", panels(scene, facets.size()));
    for (int i = 0; i < facets.size(); i++) {
      String id = scene.id("p" + (i + 1));
      if (scene.faceted()) {
        out.open("div", "class", "panel");
        out.leaf("p", scene.facet(facets.get(i)), "class", "panel-title");
      }
      drawing.panel(facets.get(i), id, out);
      if (scene.faceted()) {
        out.closeLine();
      }
    }
    return out.close().closeLine().toString();
  }

  /** Two and four panels make even rows. */
  private static String panels(Scene scene, int count) {
    if (!scene.faceted()) {
      return "panel";
    }
    return count == 2 || count == 4 ? "panels panels-2" : "panels";
  }

  private static Drawing drawing(Scene scene) {
    return switch (scene.spec().type()) {
      case HEATMAP -> new HeatMap(scene);
      case BARS, GROUPED_BARS -> new Bars(scene);
      case STACKED_BARS -> new Stacks(scene);
      case LINE, AREA -> new Lines(scene);
      case RANGE -> new Ranges(scene);
    };
  }

  /** The line above a chart that says what its numbers are, and what is unusual about its axis. */
  static void measure(Scene scene, String note, Markup out) {
    String text = scene.measure();
    if (text.isEmpty() && note.isEmpty()) {
      return;
    }
    out.open("p", "class", "chart-measure").text(text);
    if (!note.isEmpty()) {
      out.text(text.isEmpty() ? "" : " · ").leaf("span", note, "class", "axis-note");
    }
    out.closeLine();
  }

  /** Opens an image of HTML parts, with a name and a description. */
  static void image(Scene scene, String facet, String id, String classes, Markup out) {
    Description words = new Description(scene, facet);
    String by = id + "-t " + id + "-d";
    out.open("div", "class", classes, "role", "img", "aria-labelledby", by);
    out.leaf("span", words.title(), "id", id + "-t", "hidden", "hidden");
    out.leaf("span", words.text(), "id", id + "-d", "hidden", "hidden");
  }
}
