package dev.drillpress.press.sql;

import dev.drillpress.press.data.Column;
import java.util.List;
import java.util.Optional;

/**
 * What a query gives.
 *
 * @param columns in order
 * @param rows raw texts as in datasets: plain decimals, ISO days, empty where there is none
 * @param sorted whether the query named no order, so that the rows were sorted by all columns
 */
public record Answer(List<Field> columns, List<List<String>> rows, boolean sorted) {
  /** Copies the lists. */
  public Answer {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column of an answer.
   *
   * @param name as the query calls it
   * @param type of its cells
   * @param origin the column of a sheet whose values, or extremes, sums and means of them, it
   *     holds, so that its unit is the same; absent where the query computes anew
   * @param plain whether its values are the origin's own
   * @param count whether it counts rows
   * @param mean whether a mean is in it
   * @param inexact whether it comes from binary arithmetic, with digits that say nothing
   */
  public record Field(
      String name,
      Column.Type type,
      Optional<Source> origin,
      boolean plain,
      boolean count,
      boolean mean,
      boolean inexact) {}

  /** A column of a sheet by names: the sheet's as queries call it. */
  public record Source(String table, String column) {}
}
