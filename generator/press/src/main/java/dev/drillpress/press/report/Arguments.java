package dev.drillpress.press.report;

import dev.drillpress.press.data.CellRule;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Fields;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.formula.Formula;
import dev.drillpress.press.formula.Formula.Parameter;
import dev.drillpress.press.yaml.YamlValue;
import dev.drillpress.press.yaml.YamlValue.Entry;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a formula is called with: for each parameter a column, a value that stands in the fence, or
 * what the formula presets.
 */
final class Arguments {
  private final Formula formula;
  private final Optional<Sheet> sheet;
  private final Location at;
  private final Fields fields;
  private final List<Diagnostic> problems;
  private final Map<String, Scalar> columns;
  private final Map<String, Scalar> values;

  Arguments(
      Formula formula,
      Optional<Sheet> sheet,
      Location at,
      Fields fields,
      List<Diagnostic> problems) {
    this.formula = formula;
    this.sheet = sheet;
    this.at = at;
    this.fields = fields;
    this.problems = problems;
    this.columns = named("arguments");
    this.values = named("values");
  }

  private Map<String, Scalar> named(String key) {
    Map<String, Scalar> found = new LinkedHashMap<>();
    Optional<YamlValue> given = fields.map().get(key);
    if (given.isPresent() && given.get() instanceof Mapping each) {
      for (Entry entry : each.entries()) {
        if (parameter(entry) && entry.value() instanceof Scalar scalar) {
          found.put(entry.key(), scalar);
        }
      }
    } else if (given.isPresent()) {
      fields.bad(
          given.get().at(),
          "`" + key + "` must map the formula's parameters.",
          "Write a line `parameter: …` for each.");
    }
    return found;
  }

  private boolean parameter(Entry entry) {
    List<String> names = formula.parameters().stream().map(p -> p.column().name()).toList();
    if (names.contains(entry.key())) {
      return true;
    }
    problems.add(
        Diagnostic.of(
            ReportCode.BAD_ARGUMENT,
            entry.keyAt(),
            "The formula `" + formula.name() + "` has no parameter `" + entry.key() + "`.",
            Suggestion.didYouMean(
                entry.key(), names, "Its parameters are " + Fields.quoted(names) + ".")));
    return false;
  }

  /** The rows of arguments, in the parameters' order; what is wrong is reported. */
  List<List<String>> rows() {
    List<List<String>> byParameter = formula.parameters().stream().map(this::cells).toList();
    int count = sheet.map(Sheet::rows).orElse(1);
    if (!problems.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, count)
        .mapToObj(r -> byParameter.stream().map(cells -> cells.get(r)).toList())
        .toList();
  }

  private List<String> cells(Parameter parameter) {
    String name = parameter.column().name();
    int count = sheet.map(Sheet::rows).orElse(1);
    Scalar value = values.get(name);
    if (value != null) {
      check(parameter.column(), value.text().strip(), value.at(), "");
      return repeated(value.text().strip(), count);
    }
    Scalar column = columns.get(name);
    int found = sheet.isEmpty() ? -1 : index(column == null ? name : column.text());
    if (found >= 0) {
      return column(parameter.column(), found, column == null ? at : column.at());
    }
    if (column != null) {
      problems.add(unknown(column));
    } else if (parameter.preset().isEmpty()) {
      problems.add(
          Diagnostic.of(
              ReportCode.BAD_ARGUMENT,
              at,
              "The formula `" + formula.name() + "` needs `" + name + "`, and nothing gives it.",
              "Add `values: {" + name + ": …}`, or `arguments: {" + name + ": column}`."));
    }
    return repeated(parameter.preset().orElse(""), count);
  }

  private static List<String> repeated(String text, int count) {
    return java.util.Collections.nCopies(count, text);
  }

  private List<String> column(Column parameter, int column, Location place) {
    Column given = sheet.orElseThrow().columns().get(column);
    if (!sameUnit(parameter, given)) {
      problems.add(otherUnit(parameter, given, place));
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < sheet.orElseThrow().rows(); row++) {
      String cell = sheet.get().cell(row, column);
      int before = problems.size();
      check(parameter, cell, place, " in row " + (row + 1) + " of `" + sheet.get().id() + "`");
      if (problems.size() > before) {
        break; // The others are likely alike.
      }
      cells.add(cell);
    }
    return cells;
  }

  private void check(Column parameter, String text, Location place, String where) {
    Optional<String> wrong = CellRule.wrong(parameter, text);
    wrong.ifPresent(
        hint ->
            problems.add(
                Diagnostic.of(
                    ReportCode.BAD_ARGUMENT,
                    place,
                    "`" + text + "`" + where + " is nothing that `" + parameter.name() + "` takes.",
                    hint)));
  }

  private static boolean sameUnit(Column parameter, Column given) {
    boolean bare = parameter.unit().filter(unit -> !unit.equals("1")).isEmpty();
    return bare
        || !parameter.numeric()
        || given.unit().equals(parameter.unit())
        || parameter.type() == Column.Type.PERCENT && given.type() == Column.Type.PERCENT;
  }

  private static Diagnostic otherUnit(Column parameter, Column given, Location place) {
    return Diagnostic.of(
        ReportCode.BAD_ARGUMENT,
        place,
        "`"
            + given.name()
            + "` is in `"
            + given.unit().orElse("")
            + "`, but `"
            + parameter.name()
            + "` is in `"
            + parameter.unit().orElse("")
            + "`.",
        "Convert it in an `sql` fence that says the new unit, and call the formula with that.");
  }

  private int index(String name) {
    return names().indexOf(name);
  }

  private List<String> names() {
    return sheet.stream().flatMap(s -> s.columns().stream()).map(Column::name).toList();
  }

  private Diagnostic unknown(Scalar column) {
    return Diagnostic.of(
        ReportCode.BAD_ARGUMENT,
        column.at(),
        "`" + sheet.map(Sheet::id).orElse("") + "` has no column `" + column.text() + "`.",
        Suggestion.didYouMean(
            column.text(), names(), "Name one of " + Fields.quoted(names()) + "."));
  }

  /** The columns of the sheet that are shown beside the results: all, unless `keep` names some. */
  List<Integer> kept() {
    if (sheet.isEmpty()) {
      return List.of();
    }
    if (fields.map().get("keep").isEmpty()) {
      return IntStream.range(0, sheet.get().columns().size()).boxed().toList();
    }
    List<Integer> kept = new ArrayList<>();
    for (Scalar name : fields.texts("keep")) {
      int column = index(name.text());
      if (column < 0) {
        problems.add(unknown(name));
      } else {
        kept.add(column);
      }
    }
    return kept;
  }

  /** What the formula refuses, where it was given. */
  Diagnostic refused(Formula.Refusal refusal) {
    Scalar given = values.getOrDefault(refusal.parameter(), columns.get(refusal.parameter()));
    String row = sheet.isPresent() ? " (row " + (refusal.row() + 1) + ")" : "";
    return Diagnostic.of(
        ReportCode.BAD_ARGUMENT,
        given == null ? at : given.at(),
        "`" + formula.name() + "` cannot compute this" + row + ": " + refusal.reason(),
        "Give another `" + refusal.parameter() + "`.");
  }
}
