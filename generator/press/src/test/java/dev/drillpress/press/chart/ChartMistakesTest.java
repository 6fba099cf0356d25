package dev.drillpress.press.chart;

import static dev.drillpress.press.chart.ChartSamples.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.chart.ChartSamples.Sample;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartMistakesTest {
  private static final List<Column> COLUMNS =
      List.of(
          column("city", Type.TEXT, "", ""),
          column("level", Type.TEXT, "", ""),
          column("month", Type.MONTH, "", ""),
          column("pay", Type.MONEY, "", "CNY"),
          column("bonus", Type.MONEY, "", "CNY"),
          column("share", Type.PERCENT, "", ""),
          column("equity", Type.MONEY, "", "CNY"));
  private static final String HEAD = "data: pay\ncaption: Pay\n";
  private static final String BARS = HEAD + "type: bars\ncategory: city\nvalue: pay\n";
  private static final String LINE = HEAD + "type: line\nx: month\nvalue: pay\n";
  private static final String STACK =
      HEAD + "type: stacked-bars\ncategory: city\nseries: level\nvalue: pay\n";
  private static final String RANGE =
      HEAD + "type: range\ncategory: city\nlow: pay\nmid: bonus\nhigh: equity\n";
  private static final String ROW = "a|IC|2026-01|1|2|3|4";

  private static List<Diagnostic> diagnostics(String fence, String... rows) {
    ChartTable table = ChartSamples.table(COLUMNS, rows);
    Checked<String> drawn = new Sample(fence, table, "en").drawn("c");
    assertThat(drawn.value()).isEmpty();
    return drawn.diagnostics().stream().sorted().toList();
  }

  private static String only(String fence, String... rows) {
    List<Diagnostic> all = diagnostics(fence, rows);
    assertThat(all).hasSize(1);
    Diagnostic d = all.get(0);
    return d.at() + " " + d.code().id() + " " + d.message() + " " + d.hint();
  }

  private static String[] rows(int count, String pattern) {
    return IntStream.range(0, count)
        .mapToObj(i -> pattern.replace("#", String.valueOf(i)))
        .toArray(String[]::new);
  }

  @Test
  void anUnknownColumnIsComparedWithTheTables() {
    assertThat(only(BARS.replace("city", "citi"), ROW))
        .isEqualTo(
            "a.md:4:11 chart/unknown-column The table `pay` has no column `citi`. Did you mean"
                + " `city`? Its columns are `city`, `level`, `month`, `pay`, `bonus`, `share`,"
                + " `equity`.");
    assertThat(only(BARS + "facet: zzz\n", ROW))
        .startsWith("a.md:6:8 chart/unknown-column")
        .contains("`zzz`. Its columns are");
    assertThat(diagnostics(BARS.replace("city", "x").replace("value: pay", "value: y"), ROW))
        .hasSize(2);
    assertThat(only(RANGE.replace("mid: bonus", "mid: nope"), ROW)).startsWith("a.md:6:6 ");
  }

  @Test
  void heightsAreNumbers() {
    assertThat(only(BARS.replace("value: pay", "value: level"), ROW))
        .isEqualTo(
            "a.md:5:8 chart/not-numeric The column `level` of `pay` holds no numbers. Name a column"
                + " of numbers: `pay`, `bonus`, `share`, `equity`.");
    assertThat(only(BARS, "a|IC|2026-01|many|||")).contains("chart/not-numeric `many` is not");
  }

  @Test
  void aLineNeedsPlacesInARow() {
    assertThat(only(LINE.replace("month", "city"), ROW))
        .startsWith("a.md:4:4 chart/not-numeric The column `city` holds neither months, days nor");
    assertThat(only(LINE, ROW, "a|IC||1|2|3|4", "a|IC|2026-13|1|2|3|4"))
        .isEqualTo(
            "a.md:4:4 chart/bad-chart An empty cell in this column has no place along a line. The"
                + " same is true of 1 more. Fill the cell in the form of its type, or leave the row"
                + " out of the table.");
  }

  @Test
  void unitsAreNotMixed() {
    String fence = HEAD + "type: line\nx: month\nvalues: [pay, bonus, share]\n";
    assertThat(only(fence, ROW))
        .isEqualTo(
            "a.md:5:22 chart/mixed-units `pay` in `CNY` and `share` in `%` cannot share one scale."
                + " Show them in two charts, or give both columns the same `unit:`.");
    assertThat(diagnostics(fence, ROW).get(0).related()).hasSize(1);
  }

  @Test
  void noRowsMakeNoChart() {
    assertThat(only(BARS)).startsWith("a.md:1:7 chart/no-rows The table `pay` has nothing to draw");
    assertThat(only(BARS, "a|IC|2026-01||||")).contains("chart/no-rows");
  }

  @Test
  void aStackedAreaNeedsAPlaceWithAllItsParts() {
    String area = HEAD + "type: area\nx: month\nvalues: [pay, bonus]\n";
    assertThat(only(area, "a||2026-01|1|||", "a||2026-02||2||"))
        .startsWith(
            "a.md:1:7 chart/no-rows At no place does the table `pay` have a value of every");
  }

  @Test
  void twoRowsForOnePlaceAreNamed() {
    assertThat(only(BARS, ROW, "b|IC|2026-01|1|2|3|4", ROW, ROW))
        .isEqualTo(
            "a.md:5:8 chart/duplicate-point `a` has two rows, and a chart has one place for it. The"
                + " same is true of 1 more. Tell the rows apart with another key such as `facet:`,"
                + " or choose another table.");
    String numbers = HEAD + "type: line\nx: pay\nvalue: bonus\n";
    assertThat(only(numbers, "a|||1|2||", "a|||1.0|2||")).contains("chart/duplicate-point `1` has");
    assertThat(only(BARS + "facet: level\n", ROW, ROW)).contains("`IC`, `a` has two rows");
  }

  @Test
  void aChartHoldsWhatCanBeToldApart() {
    assertThat(only(BARS, rows(61, "c#|IC|2026-01|1|||")))
        .isEqualTo(
            "a.md:4:11 chart/too-many This makes 61 categories; at most 60 can be told apart."
                + " Choose a smaller table, such as one of groups or of fewer years.");
    assertThat(only(STACK, rows(13, "a|l#|2026-01|1|||"))).startsWith("a.md:5:9 chart/too-many");
    assertThat(only(BARS + "facet: level\n", rows(25, "a|l#|2026-01|1|||"))).contains("25 panels");
    String heat = HEAD + "type: heatmap\nx: city\ny: level\nvalue: pay\n";
    assertThat(only(heat, rows(41, "c#|IC|2026-01|1|||"))).contains("41 columns of a heat map");
    assertThat(only(heat, rows(41, "a|l#|2026-01|1|||"))).contains("41 rows of a heat map");
    String points = HEAD + "type: line\nx: bonus\nvalue: pay\n";
    assertThat(only(points, rows(2001, "a|IC|2026-01|1|#||"))).contains("2001 points");
    assertThat(
            new Sample(points, ChartSamples.table(COLUMNS, rows(2000, "a|IC|2026-01|1|#||")), "en")
                .html("c"))
        .isNotEmpty();
  }

  @Test
  void lowMidAndHighAreInOrder() {
    assertThat(only(RANGE, ROW, "b|IC|2026-01|5|4||6", "c|IC|2026-01|5|||4"))
        .isEqualTo(
            "a.md:5:6 chart/order `b` does not have its low, mid and high values in this order."
                + " The same is true of 1 more. Correct the row, or exchange the columns under"
                + " `low`, `mid` and `high`.");
    assertThat(new Sample(RANGE, ChartSamples.table(COLUMNS, "a|||1|1.0||1"), "en").html("c"))
        .isNotEmpty();
  }

  @Test
  void aPartOfAWholeIsNotNegative() {
    assertThat(only(STACK, ROW, "a|TL|2026-01|-3|||"))
        .isEqualTo(
            "a.md:6:8 chart/negative-stack `-3` of `a`, `TL` is negative and cannot be a part of a"
                + " whole. Use `grouped-bars` or `line`, which can show values below zero.");
    String area = HEAD + "type: area\nx: month\nvalues: [pay, bonus]\n";
    assertThat(only(area, "a|IC|2026-01|-1|2||")).contains("chart/negative-stack");
    String single = HEAD + "type: area\nx: month\nvalue: pay\n";
    assertThat(
            new Sample(single, ChartSamples.table(COLUMNS, "a|IC|2026-01|-1|||"), "en").html("c"))
        .isNotEmpty();
  }

  @Test
  void everyCodeBelongsToTheChart() {
    assertThat(Arrays.stream(ChartCode.values()).map(ChartCode::id))
        .allMatch(id -> id.matches("chart/[a-z-]+"))
        .doesNotHaveDuplicates();
  }
}
