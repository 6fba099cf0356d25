package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Name;
import dev.drillpress.press.chart.ChartSpec.Role;
import dev.drillpress.press.data.Column;
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
}
