package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Role;
import java.math.BigDecimal;
import java.util.Optional;

/** Values in a table whose cells are coloured by level; it is its own table of data. */
final class HeatMap implements Drawing {
  private final Scene scene;
  private final Levels levels;

  HeatMap(Scene scene) {
    this.scene = scene;
    this.levels = Levels.of(scene.cube(), scene.columns().firstValue());
  }

  @Override
  public void head(Markup out) {
    Charts.measure(scene, "", out);
    if (levels.count() > 1) {
      new Legend(scene, out).levels(levels);
    }
  }

  @Override
  public void panel(String facet, String id, Markup out) {
    Description words = new Description(scene, facet);
    out.leaf("p", words.text(), "id", id + "-d", "hidden", "hidden");
    out.open(
        "div",
        "class",
        "heat-scroll",
        "role",
        "group",
        "tabindex",
        "0",
        "aria-label",
        words.title());
    out.open("table", "class", "heat", "aria-label", words.title(), "aria-describedby", id + "-d");
    header(out);
    out.open("tbody");
    for (String row : scene.cube().series()) {
      out.open("tr").leaf("th", scene.series(row), "scope", "row");
      for (String column : scene.cube().places()) {
        cell(scene.cube().value(facet, column, row), out);
      }
      out.closeLine();
    }
    out.close().close().closeLine();
  }

  private void header(Markup out) {
    int width = scene.cube().places().size();
    out.open("thead").open("tr").empty("td");
    out.leaf(
        "th", scene.title(Role.X), "class", "axis", "scope", "colgroup", "colspan", "" + width);
    out.close().open("tr").leaf("th", scene.title(Role.Y), "class", "axis", "scope", "col");
    for (String column : scene.cube().places()) {
      out.leaf("th", scene.place(column), "scope", "col");
    }
    out.close().closeLine();
  }

  private void cell(Optional<BigDecimal> value, Markup out) {
    if (value.isPresent()) {
      out.leaf("td", scene.number(value.get()), "class", levels.name(value.get()));
      return;
    }
    out.open("td", "class", "none").leaf("span", "–", "aria-hidden", "true");
    out.leaf("span", scene.words().noData(), "class", "chart-words").close();
  }
}
