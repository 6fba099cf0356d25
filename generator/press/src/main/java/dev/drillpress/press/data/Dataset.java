package dev.drillpress.press.data;

import java.util.List;

/**
 * A checked table from {@code site-data/}.
 *
 * @param id the path under {@code site-data/} without its ending: {@code pay/region-base}
 * @param path the file, from the project's root
 * @param columns in the file's order
 * @param cells one list of raw texts a column (empty text where a cell has none), all equally long
 * @param source what its {@code *.source.yaml} says
 * @param hash SHA-256 over both files
 */
public record Dataset(
    String id,
    String path,
    List<Column> columns,
    List<List<String>> cells,
    DataSource source,
    String hash) {

  /** Copies the outer lists; the column lists are the reader's own and never changed. */
  public Dataset {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /** How many rows there are. */
  public int rows() {
    return cells.isEmpty() ? 0 : cells.get(0).size();
  }

  /** The text of a cell. */
  public String cell(int row, int column) {
    return cells.get(column).get(row);
  }
}
