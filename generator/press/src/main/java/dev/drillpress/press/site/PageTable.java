package dev.drillpress.press.site;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Dataset;
import java.util.List;

/**
 * A table as one page shows it.
 *
 * @param caption in the page's language
 * @param dataset where the rows come from
 * @param columns the chosen columns, in order
 * @param rows the chosen rows' raw cells, in order
 * @param totalRows of the dataset, so that a cut is told
 */
public record PageTable(
    String caption, Dataset dataset, List<Column> columns, List<List<String>> rows, int totalRows) {
  /** Copies the lists. */
  public PageTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
