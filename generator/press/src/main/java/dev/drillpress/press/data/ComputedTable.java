package dev.drillpress.press.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that a report computes.
 *
 * @param id the page's stem and the fence's id: {@code reports/pay/by-city}
 * @param titles captions by language
 * @param columns in order
 * @param cells rows of raw texts
 * @param sources the datasets it rests on
 * @param how the query or formula
 * @param hash of the query or formula and of all that it read
 */
public record ComputedTable(
    String id,
    Map<String, String> titles,
    List<Column> columns,
    List<List<String>> cells,
    List<Dataset> sources,
    Computation how,
    String hash)
    implements Sheet {

  /** Copies the collections. */
  public ComputedTable {
    titles = Map.copyOf(titles);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
    sources = List.copyOf(sources);
  }

  @Override
  public int rows() {
    return cells.size();
  }

  @Override
  public String cell(int row, int column) {
    return cells.get(row).get(column);
  }

  @Override
  public Optional<Computation> computation() {
    return Optional.of(how);
  }
}
