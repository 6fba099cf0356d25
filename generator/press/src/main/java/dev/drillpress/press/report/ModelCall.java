package dev.drillpress.press.report;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Computation;
import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.data.DataTable;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.Fields;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.formula.Formula;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Computes the table of a {@code model} or {@code calculator} fence: a formula called with each row
 * of a sheet, or with one row of values that stand in the fence.
 */
final class ModelCall {
  private static final List<String> KEYS =
      List.of("function", "rows", "arguments", "values", "keep", "caption", "columns");

  private final Definition fence;
  private final List<Formula> formulas;
  private final Checked<Mapping> read;
  private final List<Diagnostic> problems = new ArrayList<>();

  ModelCall(Definition fence, List<Formula> formulas) {
    this.fence = fence;
    this.formulas = formulas;
    this.read = YamlReader.read(fence.file(), fence.start(), fence.end());
  }

  /** The sheet whose rows are the arguments, when there is one. */
  Optional<String> rows() {
    return scalar("rows");
  }

  /** The formula's name. */
  Optional<String> function() {
    return scalar("function");
  }

  private Optional<String> scalar(String key) {
    return read.value().flatMap(map -> map.scalar(key)).map(Scalar::text);
  }

  /** Calls the formula with rows of these sheets. */
  Checked<ComputedTable> compute(Map<String, Sheet> sheets) {
    return read.then(map -> call(map, sheets));
  }

  private Checked<ComputedTable> call(Mapping map, Map<String, Sheet> sheets) {
    Fields fields = new Fields(map, ReportCode.BAD_FENCE, problems);
    fields.onlyKeys(ReportCode.BAD_FENCE, KEYS);
    fields.missing(ReportCode.BAD_FENCE, "function", fence.at());
    Optional<Formula> formula = fields.scalar("function").flatMap(this::formula);
    Optional<Sheet> sheet =
        fields.scalar("rows").flatMap(id -> new DataTable(sheets).sheet(id, problems));
    if (formula.isEmpty() || rows().isPresent() && sheet.isEmpty()) {
      return Checked.failed(problems);
    }
    Arguments arguments = new Arguments(formula.get(), sheet, fence.at(), fields, problems);
    List<List<String>> given = arguments.rows();
    List<Integer> kept = arguments.kept();
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    Formula.Outcome outcome = formula.get().apply(given);
    outcome.refusals().forEach(refusal -> problems.add(arguments.refused(refusal)));
    Map<String, ColumnSpec> specs = ColumnSpec.read(fields);
    List<Column> columns = columns(formula.get(), sheet, kept, specs);
    Map<String, String> caption = fields.byLanguage("caption");
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    List<List<String>> rows = new ArrayList<>();
    for (Formula.Answer answer : outcome.answers()) {
      List<String> row = new ArrayList<>();
      if (sheet.isPresent()) {
        kept.forEach(c -> row.add(sheet.get().cell(answer.row(), c)));
      } else {
        row.addAll(given.get(answer.row()));
      }
      row.addAll(answer.results());
      rows.add(row);
    }
    List<Dataset> sources = sheet.map(s -> Sources.of(List.of(s))).orElse(List.of());
    String text = formula.get().name() + ": " + formula.get().text();
    return Checked.of(
        ComputedTables.of(
            fence.id(),
            caption,
            columns,
            rows,
            sources,
            new Computation(Computation.Means.FORMULA, text)));
  }

  private Optional<Formula> formula(Scalar name) {
    Optional<Formula> found =
        formulas.stream().filter(f -> f.name().equals(name.text())).findFirst();
    if (found.isEmpty()) {
      List<String> names = formulas.stream().map(Formula::name).toList();
      problems.add(
          Diagnostic.of(
              ReportCode.UNKNOWN_FORMULA,
              name.at(),
              "There is no formula `" + name.text() + "`.",
              Suggestion.didYouMean(
                  name.text(), names, "The formulas are " + Fields.quoted(names) + ".")));
    }
    return found;
  }

  private List<Column> columns(
      Formula formula, Optional<Sheet> sheet, List<Integer> kept, Map<String, ColumnSpec> specs) {
    List<Column> columns = new ArrayList<>();
    if (sheet.isPresent()) {
      kept.forEach(c -> columns.add(sheet.get().columns().get(c)));
    } else {
      formula.parameters().forEach(p -> columns.add(p.column()));
    }
    columns.addAll(formula.results());
    specs.forEach(
        (name, spec) -> {
          if (spec.unit().isPresent() || spec.type().isPresent()) {
            fixed(name, spec);
          }
        });
    return ColumnSpec.over(columns, specs, problems);
  }

  /** A unit that a page gives to a formula's number would be a claim that nothing checks. */
  private void fixed(String name, ColumnSpec spec) {
    problems.add(
        Diagnostic.of(
            ReportCode.BAD_FENCE,
            spec.at(),
            "Type and unit of the column `" + name + "` come from the formula or its rows.",
            "Leave `unit` and `type` out; `title`, `decimals` and `labels` may be said."));
  }
}
