package dev.drillpress.press.report;

import dev.drillpress.press.chart.ChartReader;
import dev.drillpress.press.chart.ChartSpec;
import dev.drillpress.press.chart.ChartTable;
import dev.drillpress.press.chart.Charts;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.DataTable;
import dev.drillpress.press.data.Numerals;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.data.TableView;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.site.Figure;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import dev.drillpress.press.yaml.YamlValue.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Draws the chart of a fence. */
final class ChartFigure {
  private final Definition fence;
  private final int number;
  private final Map<String, Sheet> known;
  private final Map<String, List<Diagnostic>> failed;

  ChartFigure(
      Definition fence,
      int number,
      Map<String, Sheet> known,
      Map<String, List<Diagnostic>> failed) {
    this.fence = fence;
    this.number = number;
    this.known = known;
    this.failed = failed;
  }

  Checked<Figure> read() {
    return ChartReader.read(fence.file(), fence.start(), fence.end(), fence.language())
        .then(this::drawn);
  }

  private Checked<Figure> drawn(ChartSpec spec) {
    List<Diagnostic> problems = new ArrayList<>();
    Scalar name = new Scalar(spec.data().text(), Style.PLAIN, spec.data().at());
    Optional<Sheet> sheet = new DataTable(known).sheet(name, problems);
    if (sheet.isEmpty()) {
      return Checked.failed(failed.getOrDefault(name.text(), problems));
    }
    TableView behind = shown(spec, TableView.whole(spec.caption(), sheet.get()));
    boolean tabular = spec.type() == ChartSpec.Type.HEATMAP;
    TableView drawn = tabular ? inOrder(behind) : behind;
    return Charts.draw(
            spec, translated(spec, drawn), fence.language(), "c" + number + "-", Numerals::shown)
        .then(html -> Checked.of(new Figure.Chart(html, behind, tabular)));
  }

  /** The columns that the chart draws; when it names one that is not there, all. */
  private static TableView shown(ChartSpec spec, TableView whole) {
    List<String> names = whole.columns().stream().map(Column::name).toList();
    List<Integer> drawn =
        spec.names().stream().map(n -> names.indexOf(n.text())).distinct().toList();
    return drawn.contains(-1)
        ? whole
        : new TableView(
            whole.caption(),
            whole.sheet(),
            drawn.stream().map(whole.columns()::get).toList(),
            whole.rows().stream().map(row -> drawn.stream().map(row::get).toList()).toList(),
            whole.totalRows());
  }

  /** A grid has its axes in the order in which their columns declare their values. */
  private static TableView inOrder(TableView table) {
    Comparator<List<String>> order = Comparator.comparing(row -> 0);
    for (int c = 0; c < table.columns().size(); c++) {
      int at = c;
      List<String> values = table.columns().get(c).values();
      order = order.thenComparing(row -> values.indexOf(row.get(at)));
    }
    return new TableView(
        table.caption(),
        table.sheet(),
        table.columns(),
        table.rows().stream().sorted(order).toList(),
        table.totalRows());
  }

  /** The table in the page's language. */
  private ChartTable translated(ChartSpec spec, TableView table) {
    String language = fence.language();
    List<Column> columns = table.columns();
    return new ChartTable(
        columns.stream()
            .map(column -> column.in(language))
            // The chart's own number of decimals wins over the column's.
            .map(c -> spec.decimals().isPresent() ? c.withDecimals(OptionalInt.empty()) : c)
            .toList(),
        table.rows().stream()
            .map(
                row ->
                    IntStream.range(0, row.size())
                        .mapToObj(c -> columns.get(c).label(row.get(c), language))
                        .toList())
            .toList());
  }
}
