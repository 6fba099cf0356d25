package dev.drillpress.press.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which row of an old table is which of a new one.
 *
 * <p>Rows are told apart by the least number of leading labels that does it in both tables: columns
 * without numbers, and whole numbers that stand before all measures, such as years. Where no labels
 * do it, only rows with equal cells are the same.
 */
final class RowMatch {
  private static final int NONE = -1;

  private final Grid before;
  private final Grid after;
  private final List<String> key;
  private final int[] partner;

  /** A table's columns and rows. */
  record Grid(List<Field> columns, List<List<Cell>> rows) {
    int column(String name) {
      for (int c = 0; c < columns.size(); c++) {
        if (columns.get(c).name().equals(name)) {
          return c;
        }
      }
      return NONE;
    }

    /** Some cells of a row as one text. */
    String text(int row, List<String> names) {
      StringBuilder text = new StringBuilder();
      for (String name : names) {
        Cell cell = rows.get(row).get(column(name));
        text.append(cell.kind().ordinal()).append(cell.text()).append('\0');
      }
      return text.toString();
    }

    List<Cell> cells(int row, List<String> names) {
      return names.stream().map(name -> rows.get(row).get(column(name))).toList();
    }
  }

  private RowMatch(Grid before, Grid after, List<String> key, int[] partner) {
    this.before = before;
    this.after = after;
    this.key = key;
    this.partner = partner;
  }

  static RowMatch of(Grid before, Grid after) {
    List<String> common =
        after.columns().stream().map(Field::name).filter(n -> before.column(n) != NONE).toList();
    if (before.rows().size() <= 1 && after.rows().size() <= 1) {
      boolean both = before.rows().size() == 1 && after.rows().size() == 1;
      int[] partner = new int[after.rows().size()];
      Arrays.fill(partner, both ? 0 : NONE);
      return new RowMatch(before, after, List.of(), partner);
    }
    List<String> labels = labels(before, after, common);
    for (int n = 1; n <= labels.size(); n++) {
      List<String> some = labels.subList(0, n);
      if (unique(before, some) && unique(after, some)) {
        return new RowMatch(before, after, List.copyOf(some), partners(before, after, some));
      }
    }
    return new RowMatch(before, after, List.of(), partners(before, after, common));
  }

  private static List<String> labels(Grid before, Grid after, List<String> common) {
    List<String> labels = new ArrayList<>();
    boolean measured = false;
    for (String name : common) {
      boolean numbers = numbers(before, name) || numbers(after, name);
      if (!numbers || !measured && whole(before, name) && whole(after, name)) {
        labels.add(name);
      } else {
        measured = true;
      }
    }
    return labels;
  }

  private static boolean numbers(Grid grid, String name) {
    int column = grid.column(name);
    return grid.rows().stream().anyMatch(row -> row.get(column).number());
  }

  private static boolean whole(Grid grid, String name) {
    int column = grid.column(name);
    return grid.rows().stream()
        .map(row -> row.get(column))
        .allMatch(cell -> cell.number() && cell.text().indexOf('.') < 0);
  }

  private static boolean unique(Grid grid, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      if (!seen.add(grid.text(row, names))) {
        return false;
      }
    }
    return true;
  }

  private static int[] partners(Grid before, Grid after, List<String> names) {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int row = 0; row < before.rows().size(); row++) {
      places.computeIfAbsent(before.text(row, names), t -> new ArrayDeque<>()).add(row);
    }
    int[] partner = new int[after.rows().size()];
    for (int row = 0; row < partner.length; row++) {
      Deque<Integer> same = places.get(after.text(row, names));
      partner[row] = same == null || same.isEmpty() ? NONE : same.remove();
    }
    return partner;
  }

  /** The columns that tell rows apart; none where there is one row, or none do. */
  List<String> key() {
    return key;
  }

  /** The old place of a new row; -1 when it came. */
  int partner(int row) {
    return partner[row];
  }

  /** The cells that tell a new row apart, or all that both tables have. */
  List<Cell> keyAfter(int row) {
    return after.cells(row, key);
  }

  List<Cell> keyBefore(int row) {
    return before.cells(row, key);
  }

  /** Old rows that are no longer there, in order. */
  List<Integer> gone() {
    boolean[] kept = new boolean[before.rows().size()];
    for (int place : partner) {
      if (place != NONE) {
        kept[place] = true;
      }
    }
    List<Integer> gone = new ArrayList<>();
    for (int row = 0; row < kept.length; row++) {
      if (!kept[row]) {
        gone.add(row);
      }
    }
    return gone;
  }

  /**
   * New rows that stand elsewhere: all but the most that keep their order (a longest increasing
   * subsequence of old places).
   */
  boolean[] moved() {
    int[] last = new int[partner.length];
    int[] previous = new int[partner.length];
    int length = 0;
    boolean[] moved = new boolean[partner.length];
    for (int row = 0; row < partner.length; row++) {
      if (partner[row] == NONE) {
        continue;
      }
      moved[row] = true;
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (partner[last[middle]] < partner[row]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[row] = low == 0 ? NONE : last[low - 1];
      last[low] = row;
      length = Math.max(length, low + 1);
    }
    for (int row = length == 0 ? NONE : last[length - 1]; row != NONE; row = previous[row]) {
      moved[row] = false;
    }
    return moved;
  }
}
