package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Name;
import dev.drillpress.press.chart.ChartSpec.Role;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the columns that a chart names, and says which of them cannot be what they should. */
final class ColumnReader {
  private final ChartSpec spec;
  private final List<Column> all;
  private final List<String> names;
  private final List<Diagnostic> problems = new ArrayList<>();

  private ColumnReader(ChartSpec spec, List<Column> all) {
    this.spec = spec;
    this.all = all;
    this.names = names(all);
  }

  static Checked<Columns> read(ChartSpec spec, ChartTable table) {
    return new ColumnReader(spec, table.columns()).columns();
  }

  private Checked<Columns> columns() {
    spec.names().stream().filter(n -> !names.contains(n.text())).forEach(this::unknown);
    Map<Role, Integer> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      spec.column(role).flatMap(this::index).ifPresent(index -> roles.put(role, index));
    }
    List<Integer> values = new ArrayList<>();
    for (Name name : Columns.valueNames(spec)) {
      index(name).filter(i -> numeric(name, i)).ifPresent(values::add);
    }
    units(values);
    if (spec.type().continuous() && roles.containsKey(Role.X)) {
      place(all.get(roles.get(Role.X)));
    }
    return problems.isEmpty()
        ? Checked.of(new Columns(roles, values, all))
        : Checked.failed(problems);
  }

  private Optional<Integer> index(Name name) {
    int index = names.indexOf(name.text());
    return index < 0 ? Optional.empty() : Optional.of(index);
  }

  private void unknown(Name name) {
    String list = "Its columns are " + ChartKeys.quoted(names) + ".";
    report(
        ChartCode.UNKNOWN_COLUMN,
        name,
        "The table `" + spec.data().text() + "` has no column `" + name.text() + "`.",
        Suggestion.nearest(name.text(), names)
            .map(near -> "Did you mean `" + near + "`? " + list)
            .orElse(list));
  }

  private boolean numeric(Name name, int index) {
    if (all.get(index).numeric()) {
      return true;
    }
    List<String> numeric = names(all.stream().filter(Column::numeric).toList());
    report(
        ChartCode.NOT_NUMERIC,
        name,
        "The column `" + name.text() + "` of `" + spec.data().text() + "` holds no numbers.",
        numeric.isEmpty()
            ? "Choose a table with a column of numbers."
            : "Name a column of numbers: " + ChartKeys.quoted(numeric) + ".");
    return false;
  }

  private void units(List<Integer> values) {
    for (int index : values) {
      Column first = all.get(values.get(0));
      Column other = all.get(index);
      if (!unit(first).equals(unit(other))) {
        problems.add(
            Diagnostic.of(
                    ChartCode.MIXED_UNITS,
                    valueName(other).at(),
                    said(first) + " and " + said(other) + " cannot share one scale.",
                    "Show them in two charts, or give both columns the same `unit:`.")
                .withRelated(valueName(first).at()));
      }
    }
  }

  private Name valueName(Column column) {
    return Columns.valueNames(spec).stream()
        .filter(n -> n.text().equals(column.name()))
        .findFirst()
        .orElseThrow();
  }

  private void place(Column column) {
    if (!Place.of(column)) {
      report(
          ChartCode.NOT_NUMERIC,
          spec.columns().get(Role.X),
          "The column `"
              + column.name()
              + "` holds neither months, days nor numbers, so its rows have no place along a line.",
          "Name such a column, or write `type: bars`.");
    }
  }

  private void report(ChartCode code, Name at, String message, String hint) {
    problems.add(Diagnostic.of(code, at.at(), message, hint));
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }

  private static String said(Column column) {
    String unit = unit(column);
    return "`" + column.name() + "` in " + (unit.isEmpty() ? "no unit" : "`" + unit + "`");
  }

  private static String unit(Column column) {
    return column.unit().orElse(column.type() == Column.Type.PERCENT ? "%" : "");
  }
}
