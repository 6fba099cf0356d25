package dev.drillpress.press.change;

import java.util.List;
import java.util.OptionalInt;

/**
 * A row that came, went, moved or has other cells.
 *
 * @param before its place in the old table, from 0; absent when it came
 * @param after its place in the new table, from 0; absent when it went
 * @param key the cells that tell it from others
 * @param cells those that changed; of a row that came or went all that are not empty
 */
public record RowChange(
    OptionalInt before, OptionalInt after, List<Cell> key, List<CellChange> cells) {
  /** Copies the lists. */
  public RowChange {
    key = List.copyOf(key);
    cells = List.copyOf(cells);
  }

  /** Whether it is new. */
  public boolean came() {
    return before.isEmpty();
  }

  /** Whether it is no longer there. */
  public boolean went() {
    return after.isEmpty();
  }

  /** Whether it stands elsewhere with the same cells. */
  public boolean onlyMoved() {
    return cells.isEmpty() && before.isPresent() && after.isPresent();
  }
}
