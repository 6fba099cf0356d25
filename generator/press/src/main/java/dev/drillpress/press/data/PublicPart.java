package dev.drillpress.press.data;

import dev.drillpress.press.source.Hash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A checked data file without its private columns, which nothing behind this sees.
 *
 * @param columns the public ones, in the file's order
 * @param cells one list a column
 * @param hash of what is public: that of the whole file would let readers check guesses
 * @param hidden texts that must not be published
 */
record PublicPart(List<Column> columns, List<List<String>> cells, String hash, Set<String> hidden) {

  /**
   * The public part of a grid that was checked.
   *
   * @param whole the hash over both files, which counts when no column is private
   */
  static PublicPart of(Grid grid, Declaration declared, String whole) {
    List<Column> columns = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    Set<String> hidden = new HashSet<>();
    for (int c = 0; c < grid.names().size(); c++) {
      Column column = declared.columns().get(grid.names().get(c));
      boolean left = declared.hidden().contains(column.name());
      if (left || declared.source().individuals()) {
        hidden.addAll(telling(column, grid.cells().get(c), left));
      }
      if (!left) {
        columns.add(column);
        cells.add(grid.cells().get(c));
      }
    }
    String hash = declared.hidden().isEmpty() ? whole : hash(columns, cells);
    return new PublicPart(columns, cells, hash, hidden);
  }

  /** Days and truth values tell nothing; texts that persons share by declaration are published. */
  private static Set<String> telling(Column column, List<String> cells, boolean left) {
    boolean own = column.type() == Column.Type.TEXT && column.values().isEmpty();
    return own || left && (column.numeric() || column.type() == Column.Type.TEXT)
        ? new HashSet<>(cells)
        : Set.of();
  }

  private static String hash(List<Column> columns, List<List<String>> cells) {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      all.append(column.name()).append('\n').append(column.type()).append('\n');
      all.append(column.unit().orElse("")).append('\n');
      cells.get(c).forEach(cell -> all.append(cell.length()).append(' ').append(cell));
    }
    return Hash.of(all.toString());
  }
}
