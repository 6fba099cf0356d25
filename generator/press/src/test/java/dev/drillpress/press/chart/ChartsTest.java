package dev.drillpress.press.chart;

import static dev.drillpress.press.chart.ChartSamples.column;
import static dev.drillpress.press.chart.ChartSamples.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.chart.ChartSamples.Sample;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsTest {
  private static final Column NAME = column("name", Type.TEXT, "Name", "");
  private static final Column GROUP = column("group", Type.TEXT, "Group", "");
  private static final Column NUMBER = column("n", Type.DECIMAL, "Number", "ms");
  private static final Column MONTH = column("month", Type.MONTH, "Month", "");
  private static final String HEAD = "data: d\ncaption: C\n";
  private static final String BARS = HEAD + "type: bars\ncategory: name\nvalue: n\n";
  private static final String LINE = HEAD + "type: line\nx: month\nvalue: n\n";

  private static Drawn drawn(String fence, ChartTable table) {
    return drawn(fence, table, "en");
  }

  private static Drawn drawn(String fence, ChartTable table, String language) {
    return Drawn.of(new Sample(fence, table, language).html("c"));
  }

  private static ChartTable bars(String... rows) {
    return table(List.of(NAME, NUMBER), rows);
  }

  private static ChartTable groups(String... rows) {
    return table(List.of(NAME, GROUP, NUMBER), rows);
  }

  private static ChartTable months(String... rows) {
    return table(List.of(MONTH, NUMBER), rows);
  }

  @Test
  void aBarIsAsLongAsItsShareOfTheGreatest() {
    Drawn drawn = drawn(BARS, bars("a|30", "b|90", "c|10"));
    assertThat(drawn.values("rect", "surface", "width"))
        .containsExactly("33.333%", "100%", "11.111%");
    assertThat(drawn.values("rect", "surface", "x")).containsExactly("0%", "0%", "0%");
    assertThat(drawn.texts("text", "value")).containsExactly("30", "90", "10");
    assertThat(drawn.texts("span", "name")).containsExactly("a", "b", "c");
  }

  @Test
  void negativeBarsReachToTheLeftOfZero() {
    Drawn drawn = drawn(BARS, bars("a|-25", "b|75", "c|0"));
    assertThat(drawn.values("rect", "surface", "x")).containsExactly("0%", "25%", "25%");
    assertThat(drawn.values("rect", "surface", "width")).containsExactly("25%", "75%", "0%");
    assertThat(drawn.texts("text", "before")).containsExactly("−25");
    assertThat(drawn(BARS, bars("a|-4", "b|-2")).values("rect", "surface", "x"))
        .containsExactly("0%", "50%");
  }

  @Test
  void oneRowAndEqualRowsAndZerosAreDrawn() {
    assertThat(drawn(BARS, bars("a|5")).values("rect", "surface", "width")).containsExactly("100%");
    assertThat(drawn(BARS, bars("a|5", "b|5")).values("rect", "surface", "width"))
        .containsExactly("100%", "100%");
    assertThat(drawn(BARS, bars("a|0", "b|0")).values("rect", "surface", "width"))
        .containsExactly("0%", "0%");
    assertThat(drawn(LINE, months("2026-01|7")).values("use", "mark", "x")).containsExactly("50%");
    assertThat(drawn(LINE, months("2026-01|7", "2026-02|7")).values("path", "line", "d"))
        .containsExactly("M0 12.5L100 12.5");
    Drawn heat = drawn(HEAD + "type: heatmap\nx: name\ny: group\nvalue: n\n", groups("a|b|7"));
    assertThat(heat.texts("td", "h4")).containsExactly("7");
    assertThat(heat.all("ul", "chart-legend")).isEmpty();
  }

  @Test
  void aMissingBarIsNamedAndNotDrawnAsZero() {
    Drawn drawn = drawn(BARS, bars("a|5", "b|"));
    assertThat(drawn.all("rect", "surface")).hasSize(1);
    assertThat(drawn.texts("text", "nothing")).containsExactly("no data");
    assertThat(drawn.texts("span", "").get(1)).contains("1 value is missing.");
  }

  @Test
  void groupsDrawEachSeriesByItsName() {
    String fence = HEAD + "type: grouped-bars\ncategory: name\nseries: group\nvalue: n\n";
    Drawn drawn = drawn(fence, groups("a|x|1", "a|y|2", "b|y|4"));
    assertThat(drawn.texts("span", "group")).containsExactly("a", "b");
    assertThat(drawn.texts("span", "name")).containsExactly("x", "y", "x", "y");
    assertThat(drawn.values("rect", "surface", "width")).containsExactly("25%", "50%", "100%");
    assertThat(drawn.all("text", "nothing")).hasSize(1);
  }

  @Test
  void partsOfAStackFollowOneAnotherWithoutGap() {
    String fence = HEAD + "type: stacked-bars\ncategory: name\nseries: group\nvalue: n\n";
    Drawn drawn = drawn(fence, groups("a|x|1", "a|y|1", "a|z|1", "b|x|2", "b|y|", "b|z|0.5"));
    assertThat(drawn.values("rect", "part", "x"))
        .containsExactly("0%", "33.333%", "66.667%", "0%", "66.667%");
    assertThat(drawn.values("rect", "part", "width"))
        .containsExactly("33.333%", "33.334%", "33.333%", "66.667%", "16.666%");
    assertThat(drawn.texts("text", "value"))
        .as("no sum where a part is missing")
        .containsExactly("3");
    assertThat(drawn.texts("span", "note")).containsExactly("no data: y");
    assertThat(drawn.values("rect", "part", "fill")).startsWith("url(#c-f1)", "url(#c-f2)");
  }

  @Test
  void aLineGoesThroughItsPointsInOrderOfTime() {
    Drawn drawn = drawn(LINE, months("2026-05|100", "2026-01|0", "2026-02|40"));
    assertThat(drawn.values("path", "line", "d")).containsExactly("M0 100L25 60L100 0");
    assertThat(drawn.texts("text", "y")).containsExactly("0", "20", "40", "60", "80", "100");
    assertThat(drawn.values("text", "y", "y"))
        .containsExactly("100%", "80%", "60%", "40%", "20%", "0%");
  }

  @Test
  void aMissingPointCutsTheLine() {
    Drawn drawn =
        drawn(LINE, months("2026-01|0", "2026-02|50", "2026-03|", "2026-04|100", "2026-05|"));
    assertThat(drawn.values("path", "line", "d")).containsExactly("M0 100L25 50M75 0");
    assertThat(drawn.texts("desc", "").get(0)).endsWith("2 values are missing.");
  }

  @Test
  void anAxisThatDoesNotBeginAtZeroSaysSo() {
    Drawn cut = drawn(LINE, months("2026-01|960", "2026-02|1000"));
    assertThat(cut.texts("span", "axis-note")).containsExactly("axis starts at 960, not at 0");
    assertThat(drawn(LINE, months("2026-01|500", "2026-02|1000")).all("span", "axis-note"))
        .isEmpty();
    String area = LINE.replace("line", "area");
    assertThat(drawn(area, months("2026-01|960", "2026-02|1000")).texts("text", "y"))
        .startsWith("0");
  }

  @Test
  void areasAreStackedAndCutWhereAPartIsMissing() {
    Column other = column("m", Type.DECIMAL, "Other", "ms");
    ChartTable table =
        table(
            List.of(MONTH, NUMBER, other),
            "2026-01|1|1",
            "2026-02|2|2",
            "2026-03|4|",
            "2026-04|4|1");
    Drawn drawn = drawn(HEAD + "type: area\nx: month\nvalues: [n, m]\n", table);
    assertThat(drawn.values("path", "layer", "d"))
        .containsExactly("M0 80L33.333 60L33.333 100L0 100Z", "M0 60L33.333 20L33.333 60L0 80Z");
    assertThat(drawn.values("use", "mark", "x")).containsExactly("100%", "100%");
  }

  @Test
  void namesStandAtTheEndsOfLinesAndApart() {
    Column other = column("m", Type.DECIMAL, "Other", "ms");
    ChartTable table = table(List.of(MONTH, NUMBER, other), "2026-01|1|1", "2026-02|10|10");
    Drawn drawn = drawn(HEAD + "type: line\nx: month\nvalues: [n, m]\n", table);
    assertThat(drawn.texts("text", "end-label")).containsExactly("Number", "Other");
    assertThat(drawn.values("text", "end-label", "y")).containsExactly("0%", "7.08%");
    assertThat(drawn.texts("p", "chart-measure")).containsExactly("Unit: ms");
  }

  @Test
  void aRangeHasItsMarksAtItsValues() {
    ChartTable table =
        table(
            List.of(
                NAME,
                column("a", Type.DECIMAL, "P10", "ms"),
                column("b", Type.DECIMAL, "P50", "ms"),
                column("c", Type.DECIMAL, "P90", "ms")),
            "x|10|25|50",
            "y|20||40");
    Drawn drawn = drawn(HEAD + "type: range\ncategory: name\nlow: a\nmid: b\nhigh: c\n", table);
    assertThat(drawn.values("circle", "mid", "cx")).containsExactly("50%", "50%");
    assertThat(drawn.values("line", "end", "x1").subList(2, 6))
        .containsExactly("20%", "100%", "40%", "80%");
    assertThat(drawn.values("line", "span", "x1").subList(3, 5)).containsExactly("20%", "40%");
    assertThat(drawn.values("line", "span", "x2").subList(3, 5)).containsExactly("100%", "80%");
    assertThat(drawn.texts("span", "values")).containsExactly("10 · 25 · 50", "20 · no data · 40");
    assertThat(drawn.texts("li", "")).containsExactly("P10", "P50", "P90");
  }

  @Test
  void aHeatMapIsATableWithLevels() {
    String fence = HEAD + "type: heatmap\nx: group\ny: name\nvalue: n\n";
    Drawn drawn = drawn(fence, groups("a|x|0", "a|y|19.9", "b|x|20", "b|y|100", "c|x|"));
    assertThat(drawn.texts("th", "")).containsExactly("Group", "Name", "x", "y", "a", "b", "c");
    assertThat(drawn.values("td", "", "class"))
        .containsExactly("", "h1", "h1", "h3", "h7", "none", "none");
    assertThat(drawn.texts("li", "")).containsExactly("≥ 0", "≥ 20", "≥ 40", "≥ 60", "≥ 80");
    assertThat(drawn.texts("span", "chart-words")).containsExactly("no data", "no data");
  }

  @Test
  void valuesAroundZeroHaveAColourForEachSide() {
    String fence = HEAD + "type: heatmap\nx: group\ny: name\nvalue: n\n";
    Drawn drawn = drawn(fence, groups("a|x|-30", "a|y|-1", "b|x|0", "b|y|18"));
    assertThat(drawn.values("td", "", "class")).containsExactly("", "n7", "n1", "h1", "h4");
  }

  @Test
  void panelsShareOneScale() {
    Drawn drawn = drawn(BARS + "facet: group\n", groups("a|x|1", "a|y|4", "b|y|2"));
    assertThat(drawn.texts("p", "panel-title")).containsExactly("x", "y");
    assertThat(drawn.values("rect", "surface", "width")).containsExactly("25%", "100%", "50%");
    assertThat(drawn.texts("span", "name")).containsExactly("a", "a", "b");
  }

  @Test
  void panelsShareTheRoomBesideTheirPlots() {
    Column low = column("low", Type.DECIMAL, "P10", "ms");
    Column high = column("high", Type.DECIMAL, "P90", "ms");
    ChartTable spans =
        table(
            List.of(NAME, GROUP, low, NUMBER, high),
            "a|x|1|2|3",
            "a much longer name|y|1000.25|2000.25|3000.25");
    String range =
        HEAD + "type: range\ncategory: name\nlow: low\nmid: n\nhigh: high\nfacet: group\n";
    Drawn drawn = drawn(range, spans);
    assertThat(drawn.values("div", "ranges", "class"))
        .hasSize(2)
        .containsOnly("ranges left-2 right-2 numbers-above");
    assertThat(drawn.values("line", "end", "x1").subList(2, 6))
        .containsExactly("0.025%", "0.075%", "25.006%", "75.006%");
    ChartTable parts = groups("a|x|1", "a much longer name|y|2000.25");
    for (String type : List.of("bars", "stacked-bars")) {
      String values = type.equals("bars") ? "value: n" : "values: [n]";
      String fence = HEAD + "type: " + type + "\ncategory: name\n" + values + "\nfacet: group\n";
      assertThat(drawn(fence, parts).values("div", "bars", "class"))
          .as(type)
          .hasSize(2)
          .containsOnly("bars names-above left-0 right-5 name-12");
    }
    for (String type : List.of("line", "area")) {
      String fence = HEAD + "type: " + type + "\nx: month\nvalue: n\nfacet: group\n";
      ChartTable months =
          table(List.of(MONTH, GROUP, NUMBER), "2026-01|x|1", "2026-02|x|2", "2026-05|y|2000.25");
      assertThat(drawn(fence, months).values("div", "plot", "class"))
          .as(type)
          .hasSize(2)
          .satisfies(both -> assertThat(both.get(0)).isEqualTo(both.get(1)));
    }
    assertThat(
            drawn(BARS + "facet: group\n", groups("a|x|1", "a|y|4")).values("div", "bars", "class"))
        .as("the same names take the same room")
        .containsOnly("bars names-beside left-0 right-2");
  }

  @Test
  void decimalsRoundHalfUpOnlyWhatIsShown() {
    Drawn drawn = drawn(BARS + "decimals: 1\n", bars("a|0.25", "b|1"));
    assertThat(drawn.texts("text", "value")).containsExactly("0.3", "1.0");
    assertThat(drawn.values("rect", "surface", "width")).containsExactly("25%", "100%");
  }

  @Test
  void theDescriptionNamesTheExtremes() {
    Drawn line = drawn(LINE, months("2026-01|3", "2026-02|9", "2026-03|9"));
    assertThat(line.texts("title", "")).containsExactly("Line chart: C");
    assertThat(line.texts("desc", ""))
        .containsExactly(
            "Line chart, 1 series, 3 points, from Jan 2026 to Mar 2026. Highest: Feb 2026, 9 (ms)."
                + " Lowest: Jan 2026, 3 (ms).");
    assertThat(drawn(LINE, months("2026-01|3", "2026-02|9"), "zh").texts("desc", ""))
        .containsExactly("折线图，1 个系列，2 个点，从 2026年1月 到 2026年2月。最高：2026年2月，9（ms）。最低：2026年1月，3（ms）。");
    assertThat(drawn(LINE, months("2026-01|3", "2026-02|3")).texts("desc", "").get(0))
        .endsWith("All values are 3 (ms).");
    assertThat(drawn(LINE, months("2026-01|3"), "fr").texts("desc", "").get(0))
        .endsWith(". Jan 2026, 3 (ms).");
  }
}
