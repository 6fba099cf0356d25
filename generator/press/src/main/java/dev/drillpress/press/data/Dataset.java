package dev.drillpress.press.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A checked table from {@code site-data/}.
 *
 * @param id the path under {@code site-data/} without its ending: {@code pay/region-base}
 * @param path the file, from the project's root
 * @param columns in the file's order
 * @param cells one list of raw texts a column (empty text where a cell has none), all equally long
 * @param source what its {@code *.source.yaml} says
 * @param hash SHA-256 over both files
 * @param expired whether its source says that the figures are too old today
 */
public record Dataset(
    String id,
    String path,
    List<Column> columns,
    List<List<String>> cells,
    DataSource source,
    String hash,
    boolean expired)
    implements Sheet {

  /** Copies the outer lists; the column lists are the reader's own and never changed. */
  public Dataset {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /** A dataset that is not too old. */
  public Dataset(
      String id,
      String path,
      List<Column> columns,
      List<List<String>> cells,
      DataSource source,
      String hash) {
    this(id, path, columns, cells, source, hash, false);
  }

  @Override
  public int rows() {
    return cells.isEmpty() ? 0 : cells.get(0).size();
  }

  @Override
  public String cell(int row, int column) {
    return cells.get(column).get(row);
  }

  @Override
  public Map<String, String> titles() {
    return source.title();
  }

  @Override
  public List<Dataset> sources() {
    return List.of(this);
  }

  @Override
  public Optional<Computation> computation() {
    return Optional.empty();
  }

  @Override
  public boolean published() {
    return !source.individuals();
  }
}
