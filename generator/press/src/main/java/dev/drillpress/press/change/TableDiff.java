package dev.drillpress.press.change;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Compares a table with what it was, cell by cell. */
final class TableDiff {
  private final RowMatch.Grid before;
  private final RowMatch.Grid after;

  TableDiff(RowMatch.Grid before, RowMatch.Grid after) {
    this.before = before;
    this.after = after;
  }

  /** The rows that changed, and the columns that tell them apart. */
  record Rows(List<String> key, List<RowChange> changes) {}

  Rows rows() {
    RowMatch match = RowMatch.of(before, after);
    boolean[] moved = match.moved();
    List<RowChange> changes = new ArrayList<>();
    for (int row : match.gone()) {
      List<CellChange> cells = new ArrayList<>();
      for (int c = 0; c < before.columns().size(); c++) {
        add(cells, before.columns().get(c).name(), before.rows().get(row).get(c), Cell.NONE);
      }
      changes.add(
          new RowChange(OptionalInt.of(row), OptionalInt.empty(), match.keyBefore(row), cells));
    }
    for (int row = 0; row < after.rows().size(); row++) {
      int old = match.partner(row);
      List<CellChange> cells = cells(old, row);
      if (old < 0 || moved[row] || !cells.isEmpty()) {
        OptionalInt from = old < 0 ? OptionalInt.empty() : OptionalInt.of(old);
        changes.add(new RowChange(from, OptionalInt.of(row), match.keyAfter(row), cells));
      }
    }
    return new Rows(match.key(), changes);
  }

  private List<CellChange> cells(int old, int row) {
    List<CellChange> cells = new ArrayList<>();
    for (int c = 0; c < after.columns().size(); c++) {
      String name = after.columns().get(c).name();
      int column = old < 0 ? -1 : before.column(name);
      Cell was = column < 0 ? Cell.NONE : before.rows().get(old).get(column);
      add(cells, name, was, after.rows().get(row).get(c));
    }
    return cells;
  }

  private static void add(List<CellChange> cells, String column, Cell before, Cell after) {
    if (!before.equals(after)) {
      cells.add(new CellChange(column, before, after));
    }
  }
}
