package dev.drillpress.press.report;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.data.DataTable;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.data.TableView;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.formula.Formula;
import dev.drillpress.press.site.Figure;
import dev.drillpress.press.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands at one fence of a page. */
final class Figures {
  private final Definition fence;
  private final int number;
  private final Map<String, Sheet> known;
  private final Map<String, List<Diagnostic>> failed;

  /**
   * The figure of a fence.
   *
   * @param number the fence's among the page's
   * @param known the sheets that the page may name
   * @param failed names of tables that could not be computed, and why
   */
  Figures(
      Definition fence,
      int number,
      Map<String, Sheet> known,
      Map<String, List<Diagnostic>> failed) {
    this.fence = fence;
    this.number = number;
    this.known = known;
    this.failed = failed;
  }

  /** The figure of a fence that shows. */
  Checked<Figure> shown() {
    return switch (fence.block().kind()) {
      case "chart" -> new ChartFigure(fence, number, known, failed).read();
      case "mermaid" -> DiagramFigure.of(fence, number);
      default -> table();
    };
  }

  private Checked<Figure> table() {
    Optional<List<Diagnostic>> cause =
        YamlReader.read(fence.file(), fence.start(), fence.end())
            .value()
            .flatMap(map -> map.scalar("data"))
            .flatMap(id -> Optional.ofNullable(failed.get(id.text())));
    if (cause.isPresent()) {
      return Checked.failed(cause.get());
    }
    Checked<TableView> view =
        new DataTable(known).table(fence.file(), fence.start(), fence.end(), fence.language());
    return view.then(v -> Checked.of(new Figure.Table(v)));
  }

  /** The figure of a fence that computes: its table when it has a caption. */
  Figure computed(ComputedTable table, List<Formula> formulas) {
    String caption = Head.in(table.titles(), fence.language());
    if (fence.block().kind().equals("calculator")) {
      return calculator(table, caption, formulas);
    }
    return caption.isEmpty()
        ? new Figure.Nothing()
        : new Figure.Table(TableView.whole(caption, table));
  }

  private Figure calculator(ComputedTable table, String caption, List<Formula> formulas) {
    Optional<Formula> formula =
        new ModelCall(fence, formulas)
            .function()
            .flatMap(name -> formulas.stream().filter(f -> f.name().equals(name)).findFirst());
    String language = fence.language();
    String title = formula.map(f -> Head.in(f.title(), language)).orElse("");
    return new Figure.Calculator(
        TableView.whole(caption.isEmpty() ? title : caption, table),
        formula.map(f -> f.parameters().size()).orElse(0),
        formula.map(Formula::text).orElse(""),
        formula.map(f -> f.note().getOrDefault(language, noteForAll(f))).orElse(""));
  }

  private static String noteForAll(Formula formula) {
    return formula.note().getOrDefault(Column.ANY_LANGUAGE, "");
  }
}
