package dev.drillpress.press.data;

import java.util.List;

/**
 * A table fence's rows, chosen and sorted.
 *
 * @param id the dataset's
 * @param caption in the page's language
 * @param columns in the fence's order, or the dataset's
 * @param rows one list of cells a row
 * @param dataset where they come from
 * @param totalRows how many rows the dataset has; more than are shown when there is a limit
 * @param sorted whether the fence asks for an order
 */
public record TableView(
    String id,
    String caption,
    List<Column> columns,
    List<List<String>> rows,
    Dataset dataset,
    int totalRows,
    boolean sorted) {

  /** Copies the lists. */
  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
