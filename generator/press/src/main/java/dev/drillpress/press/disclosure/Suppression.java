package dev.drillpress.press.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which groups of several tables over the same persons may be shown.
 *
 * <p>Persons who stand in exactly the same shown groups of all tables form a block. The rule: every
 * block holds at least a given number of persons, and so does the block of those who stand in no
 * shown group. Every shown group is then a union of blocks, hence every sum or difference of shown
 * groups is a combination of whole blocks, and none of them can single out fewer persons than the
 * smallest block has. That covers totals, tables of different columns laid over each other, and the
 * number of all persons, which is always told.
 *
 * <p>Where the rule is broken, the shown group with the fewest persons that mends it is hidden too,
 * until it holds. The rule is stricter than needed where tables cross; it is one that can be
 * proved.
 */
public final class Suppression {
  private static final Comparator<List<Integer>> BY_CODES =
      (one, other) -> {
        int difference = 0;
        for (int i = 0; difference == 0 && i < one.size(); i++) {
          difference = Integer.compare(one.get(i), other.get(i));
        }
        return difference;
      };

  private final Population population;
  private final long least;
  private final List<Map<List<Integer>, Cell>> tables = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();

  /** For each table the group that each sort stands in. */
  private final List<Cell[]> groups = new ArrayList<>();

  /** For each sort the sum of the marks of the shown groups that it stands in. */
  private final long[] marks;

  /** How many persons have the same sum of marks: those of a block. */
  private final Map<Long, Long> blocks = new HashMap<>();

  /** A group of a table; its mark tells its presence in a sum of marks. */
  private static final class Cell {
    private final int table;
    private final long mark;
    private final List<Integer> sorts = new ArrayList<>();
    private long persons;
    private boolean shown = true;

    Cell(int table, int number) {
      this.table = table;
      this.mark = scrambled(number + 1L);
    }

    /** So that sums of different marks are not the same by chance (the splitmix64 function). */
    private static long scrambled(long number) {
      long z = number * 0x9E3779B97F4A7C15L;
      z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      return z ^ (z >>> 31);
    }
  }

  private Suppression(Population population, long least) {
    this.population = population;
    this.least = least;
    this.marks = new long[population.sorts().size()];
  }

  /**
   * The groups that may be shown, for each table in order.
   *
   * @param tables the columns that each groups by; none for a table of one row about all
   * @param least how many persons a block must have at least
   * @return for each table the codes of its shown groups, in the order of their columns
   */
  public static List<Set<List<Integer>>> shown(
      Population population, List<Set<Integer>> tables, long least) {
    Suppression suppression = new Suppression(population, least);
    tables.forEach(suppression::add);
    suppression.hide();
    return suppression.tables.stream().map(Suppression::shown).toList();
  }

  /**
   * Whether a percentile of a group says little enough about the persons at its end: on the nearer
   * side stand at least so many, so that with five P10 needs fifty persons and P25 twenty, and the
   * values next to it are never among the four least or greatest. The median needs a group only.
   */
  public static boolean tells(int percentile, long persons, long least) {
    return percentile == 50
        ? persons >= least
        : persons * Math.min(percentile, 100 - percentile) >= 100 * least;
  }

  private static Set<List<Integer>> shown(Map<List<Integer>, Cell> table) {
    Set<List<Integer>> shown = new HashSet<>();
    table.forEach(
        (codes, cell) -> {
          if (cell.shown) {
            shown.add(codes);
          }
        });
    return shown;
  }

  private void add(Set<Integer> columns) {
    List<Integer> order = List.copyOf(new TreeSet<>(columns));
    Map<List<Integer>, Cell> table = new TreeMap<>(BY_CODES);
    Cell[] group = new Cell[marks.length];
    for (int sort = 0; sort < marks.length; sort++) {
      List<Integer> codes = population.sorts().get(sort);
      group[sort] = table.computeIfAbsent(order.stream().map(codes::get).toList(), c -> cell());
      group[sort].sorts.add(sort);
      group[sort].persons += population.counts().get(sort);
      marks[sort] += group[sort].mark;
    }
    tables.add(table);
    groups.add(group);
  }

  private Cell cell() {
    Cell cell = new Cell(tables.size(), cells.size());
    cells.add(cell);
    return cell;
  }

  private void hide() {
    for (int sort = 0; sort < marks.length; sort++) {
      blocks.merge(marks[sort], population.counts().get(sort), Long::sum);
    }
    cells.stream().filter(cell -> cell.persons < least).forEach(this::hide);
    while (cells.stream().anyMatch(cell -> cell.shown)) {
      OptionalInt small = smallBlock();
      if (small.isEmpty()) {
        return;
      }
      hide(cheapest(small.getAsInt()));
    }
  }

  private void hide(Cell cell) {
    cell.shown = false;
    for (int sort : cell.sorts) {
      long persons = population.counts().get(sort);
      blocks.compute(marks[sort], (m, all) -> all == null || all == persons ? null : all - persons);
      marks[sort] -= cell.mark;
      blocks.merge(marks[sort], persons, Long::sum);
    }
  }

  /** A sort in the smallest block that is too small; of equal ones the first. */
  private OptionalInt smallBlock() {
    int found = -1;
    long fewest = least;
    for (int sort = 0; sort < marks.length; sort++) {
      long persons = blocks.get(marks[sort]);
      if (persons < fewest) {
        fewest = persons;
        found = sort;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /**
   * The group to hide for the block of a sort: one that brings it together with another block if
   * there is any, else one that it stands in, else any; of these the one with the fewest persons.
   */
  private Cell cheapest(int sort) {
    return cells.stream()
        .filter(cell -> cell.shown)
        .min(
            Comparator.<Cell>comparingInt(cell -> merit(cell, sort))
                .thenComparingLong(cell -> cell.persons))
        .orElseThrow();
  }

  private int merit(Cell cell, int sort) {
    boolean around = groups.get(cell.table)[sort] == cell;
    boolean merges = blocks.containsKey(around ? marks[sort] - cell.mark : marks[sort] + cell.mark);
    return merges ? 0 : around ? 1 : 2;
  }
}
