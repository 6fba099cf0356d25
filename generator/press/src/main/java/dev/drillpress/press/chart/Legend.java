package dev.drillpress.press.chart;

import java.util.List;

/** What signs mean, in a list above the chart. */
record Legend(Scene scene, Markup out) {
  private static final int MIDDLE = 50;

  /** One entry for each series: a piece of its line with the shape of its points. */
  void lines() {
    begin();
    List<String> names = scene.seriesNames();
    for (int i = 0; i < names.size(); i++) {
      out.open("li", "class", Signs.tone(i))
          .open("svg", "class", "key-line", "aria-hidden", "true");
      out.empty("line", "class", "line", "x1", "0", "x2", "100%", "y1", "50%", "y2", "50%");
      out.empty(
          "use", "class", "mark", "href", "#" + Signs.shapeId(scene, i), "x", "50%", "y", "50%");
      out.close().text(names.get(i)).close();
    }
    out.closeLine();
  }

  /** One entry for each series: a piece of its surface. */
  void surfaces() {
    begin();
    List<String> names = scene.seriesNames();
    for (int i = 0; i < names.size(); i++) {
      out.open("li").open("svg", "class", "key-block", "aria-hidden", "true");
      out.empty("rect", "width", "100%", "height", "100%", "fill", Signs.fill(scene, i));
      out.close().text(names.get(i)).close();
    }
    out.closeLine();
  }

  /** The three marks of a range, which together look like one. */
  void range() {
    begin();
    List<String> names = scene.seriesNames();
    for (int i = 0; i < names.size(); i++) {
      out.open("li").open("svg", "class", "key-line", "aria-hidden", "true");
      out.empty("line", "class", "span", "x1", "0", "x2", "100%", "y1", "50%", "y2", "50%");
      Ranges.mark(out, Ranges.MARKS.get(i), String.valueOf(i * MIDDLE));
      out.close().text(names.get(i)).close();
    }
    out.closeLine();
  }

  /** The least value of each level of a heat map. */
  void levels(Levels levels) {
    begin();
    for (int i = 0; i < levels.count(); i++) {
      out.open("li").leaf("span", "", "class", "key-cell " + levels.name(i), "aria-hidden", "true");
      out.text("≥ " + scene.tick(levels.from(i))).close();
    }
    out.closeLine();
  }

  private void begin() {
    out.open("ul", "class", "chart-legend", "aria-label", scene.words().legend());
  }
}
