package dev.drillpress.press.chart;

import dev.drillpress.press.data.Column;
import java.util.List;

/**
 * The rows that a chart draws.
 *
 * @param columns what the cells of each row hold
 * @param rows cells as texts, one for each column; an empty one is missing, numbers are plain
 *     decimals such as {@code -12.5}
 */
public record ChartTable(List<Column> columns, List<List<String>> rows) {

  /** Copies both lists and refuses rows of another width. */
  public ChartTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row.size() + " cells for " + columns.size());
      }
    }
  }
}
