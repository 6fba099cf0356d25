package dev.drillpress.press.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table fence's rows, chosen and sorted.
 *
 * @param caption in the page's language
 * @param sheet where the rows come from
 * @param columns the chosen columns, in order
 * @param rows the chosen rows' raw cells, in order
 * @param totalRows how many rows the sheet has; more than are shown when there is a limit
 */
public record TableView(
    String caption, Sheet sheet, List<Column> columns, List<List<String>> rows, int totalRows) {

  /** Copies the lists. */
  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The whole of a sheet. */
  public static TableView whole(String caption, Sheet sheet) {
    List<List<String>> rows = new ArrayList<>(sheet.rows());
    for (int row = 0; row < sheet.rows(); row++) {
      int at = row;
      rows.add(
          IntStream.range(0, sheet.columns().size()).mapToObj(c -> sheet.cell(at, c)).toList());
    }
    return new TableView(caption, sheet, sheet.columns(), rows, sheet.rows());
  }
}
