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

/**
 * A chart's columns, found in its table.
 *
 * @param roles index by purpose
 * @param values indexes of the columns that give heights; those of low, mid and high for a range
 * @param all the table's columns
 */
record Columns(Map<Role, Integer> roles, List<Integer> values, List<Column> all) {

  Columns {
    roles = Map.copyOf(roles);
    values = List.copyOf(values);
  }

  static Checked<Columns> find(ChartSpec spec, ChartTable table) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<Role, Integer> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      spec.column(role)
          .flatMap(name -> index(spec, table, name, problems))
          .ifPresent(index -> roles.put(role, index));
    }
    List<Integer> values = new ArrayList<>();
    for (Name name : valueNames(spec)) {
      Optional<Integer> index =
          spec.values().contains(name)
              ? index(spec, table, name, problems)
              : Optional.of(name).flatMap(n -> position(table, n));
      index.ifPresent(i -> value(spec, table, name, i, values, problems));
    }
    place(spec, table, roles, problems);
    return problems.isEmpty()
        ? Checked.of(new Columns(roles, values, table.columns()))
        : Checked.failed(problems);
  }

  /** The names behind {@link #values}. */
  static List<Name> valueNames(ChartSpec spec) {
    return spec.type() == ChartSpec.Type.RANGE
        ? List.of(
            spec.columns().get(Role.LOW),
            spec.columns().get(Role.MID),
            spec.columns().get(Role.HIGH))
        : spec.values();
  }

  Optional<Column> column(Role role) {
    return Optional.ofNullable(roles.get(role)).map(all::get);
  }

  /** The cell for a purpose; empty when the chart has no column for it. */
  String cell(List<String> row, Role role) {
    Integer index = roles.get(role);
    return index == null ? "" : row.get(index);
  }

  /** The column whose unit and form all values share. */
  Column firstValue() {
    return all.get(values.get(0));
  }

  private static Optional<Integer> index(
      ChartSpec spec, ChartTable table, Name name, List<Diagnostic> problems) {
    Optional<Integer> index = position(table, name);
    if (index.isEmpty()) {
      List<String> names = names(table.columns());
      problems.add(
          Diagnostic.of(
              ChartCode.UNKNOWN_COLUMN,
              name.at(),
              "The table `" + spec.data().text() + "` has no column `" + name.text() + "`.",
              suggestion(name.text(), names)));
    }
    return index;
  }

  private static String suggestion(String name, List<String> names) {
    String list = "Its columns are " + ChartKeys.quoted(names) + ".";
    return Suggestion.nearest(name, names)
        .map(near -> "Did you mean `" + near + "`? " + list)
        .orElse(list);
  }

  private static Optional<Integer> position(ChartTable table, Name name) {
    int index = names(table.columns()).indexOf(name.text());
    return index < 0 ? Optional.empty() : Optional.of(index);
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }

  private static void value(
      ChartSpec spec,
      ChartTable table,
      Name name,
      int index,
      List<Integer> values,
      List<Diagnostic> problems) {
    Column column = table.columns().get(index);
    if (!column.numeric()) {
      List<String> numeric = names(table.columns().stream().filter(Column::numeric).toList());
      problems.add(
          Diagnostic.of(
              ChartCode.NOT_NUMERIC,
              name.at(),
              "The column `" + name.text() + "` of `" + spec.data().text() + "` holds no numbers.",
              numeric.isEmpty()
                  ? "Choose a table with a column of numbers."
                  : "Name a column of numbers: " + ChartKeys.quoted(numeric) + "."));
      return;
    }
    if (!values.isEmpty() && !unit(table.columns().get(values.get(0))).equals(unit(column))) {
      Column first = table.columns().get(values.get(0));
      problems.add(
          Diagnostic.of(
                  ChartCode.MIXED_UNITS,
                  name.at(),
                  said(first) + " and " + said(column) + " cannot share one scale.",
                  "Show them in two charts, or give both columns the same `unit:`.")
              .withRelated(valueNames(spec).get(0).at()));
      return;
    }
    values.add(index);
  }

  private static void place(
      ChartSpec spec, ChartTable table, Map<Role, Integer> roles, List<Diagnostic> problems) {
    Integer index = roles.get(Role.X);
    if (index == null || !spec.type().continuous() || Place.of(table.columns().get(index))) {
      return;
    }
    Name name = spec.columns().get(Role.X);
    problems.add(
        Diagnostic.of(
            ChartCode.NOT_NUMERIC,
            name.at(),
            "The column `"
                + name.text()
                + "` holds neither months, days nor numbers, so its rows"
                + " have no place along a line.",
            "Name such a column, or write `type: bars`."));
  }

  private static String said(Column column) {
    String unit = unit(column);
    return "`" + column.name() + "` in " + (unit.isEmpty() ? "no unit" : "`" + unit + "`");
  }

  private static String unit(Column column) {
    return column.unit().orElse(column.type() == Column.Type.PERCENT ? "%" : "");
  }
}
