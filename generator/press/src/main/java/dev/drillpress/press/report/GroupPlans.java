package dev.drillpress.press.report;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Computation;
import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.disclosure.Population;
import dev.drillpress.press.disclosure.Suppression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables that {@code groups} fences of the whole site compute.
 *
 * <p>Of rows about single persons, which groups are shown is decided once for all tables over the
 * same dataset, since what one table hides another could give away. A measure whose column has
 * empty cells is about fewer persons than the group, so it is decided by itself as well.
 */
final class GroupPlans {
  /** How many persons a group must have; docs/privacy.md says why. */
  static final int LEAST = 5;

  private final Map<Definition, Checked<GroupsFence>> fences = new LinkedHashMap<>();

  /** What may be shown: for a dataset and a measured column (-1: the persons), by group columns. */
  private final Map<String, Map<Set<Integer>, Set<List<Integer>>>> shown = new HashMap<>();

  private GroupPlans() {}

  static GroupPlans of(List<Definition> all, Map<String, Dataset> datasets) {
    GroupPlans plans = new GroupPlans();
    for (Definition definition : all) {
      if (definition.block().kind().equals("groups")) {
        plans.fences.put(definition, GroupsFence.read(definition, datasets));
      }
    }
    return plans;
  }

  Checked<ComputedTable> table(Definition definition) {
    return fences.get(definition).then(fence -> table(definition, fence));
  }

  private Checked<ComputedTable> table(Definition definition, GroupsFence fence) {
    Map<List<String>, List<Integer>> groups = groups(fence);
    if (fence.dataset().source().individuals()) {
      keepShown(fence, groups, -1);
    }
    if (groups.isEmpty()) {
      return Checked.failed(
          Diagnostic.of(
              ReportCode.TOO_FINE,
              definition.at(),
              "No group of `" + definition.block().id() + "` has enough persons to be shown.",
              "Group by fewer columns, or by columns with fewer values; at least "
                  + LEAST
                  + " persons must stand in each group and in each difference of groups."));
    }
    List<List<String>> rows = new ArrayList<>();
    Map<Integer, Map<List<String>, List<Integer>>> measured = new HashMap<>();
    for (Measure measure : fence.measures()) {
      measured.computeIfAbsent(measure.of(), of -> measured(fence, groups, of));
    }
    groups.forEach(
        (key, members) -> {
          List<String> row = new ArrayList<>(key);
          row.add(String.valueOf(members.size()));
          for (Measure measure : fence.measures()) {
            List<Integer> persons = measured.get(measure.of()).getOrDefault(key, List.of());
            row.add(
                measure.value(
                    numbers(fence.dataset(), measure.of(), persons),
                    fence.dataset().source().individuals()));
          }
          rows.add(row);
        });
    return Checked.of(
        ComputedTables.of(
            definition.id(),
            fence.caption(),
            columns(fence),
            rows,
            List.of(fence.dataset()),
            new Computation(Computation.Means.GROUPS, text(fence))));
  }

  /** The rows of each group, by the group's cells; a row without one of them is in no group. */
  private static Map<List<String>, List<Integer>> groups(GroupsFence fence) {
    Dataset data = fence.dataset();
    Map<List<String>, List<Integer>> groups = new HashMap<>();
    for (int row = 0; row < data.rows(); row++) {
      List<String> key = new ArrayList<>(fence.by().size());
      for (int column : fence.by()) {
        key.add(data.cell(row, column));
      }
      if (key.stream().noneMatch(String::isEmpty)) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
      }
    }
    // Sorted at the end: comparing every row's key with others would take most of the time.
    Map<List<String>, List<Integer>> sorted = new TreeMap<>(inOrder(fence));
    sorted.putAll(groups);
    return sorted;
  }

  /** As the columns declare their values, else by the texts. */
  private static Comparator<List<String>> inOrder(GroupsFence fence) {
    Comparator<List<String>> order = Comparator.comparing(key -> 0);
    for (int i = 0; i < fence.by().size(); i++) {
      int at = i;
      List<String> values = fence.dataset().columns().get(fence.by().get(i)).values();
      order =
          order.thenComparing(key -> values.indexOf(key.get(at))).thenComparing(key -> key.get(at));
    }
    return order;
  }

  /** The groups with those of their rows that have a number in a column. */
  private Map<List<String>, List<Integer>> measured(
      GroupsFence fence, Map<List<String>, List<Integer>> groups, int of) {
    Map<List<String>, List<Integer>> measured = new TreeMap<>(inOrder(fence));
    groups.forEach(
        (key, rows) ->
            measured.put(
                key, rows.stream().filter(r -> !fence.dataset().cell(r, of).isEmpty()).toList()));
    if (fence.dataset().source().individuals()) {
      keepShown(fence, measured, of);
    }
    return measured;
  }

  private static List<BigDecimal> numbers(Dataset data, int column, List<Integer> rows) {
    return rows.stream().map(r -> new BigDecimal(data.cell(r, column))).sorted().toList();
  }

  private void keepShown(GroupsFence fence, Map<List<String>, List<Integer>> groups, int of) {
    String key = fence.dataset().id() + "\n" + of;
    Set<List<Integer>> kept =
        shown.computeIfAbsent(key, k -> decide(fence.dataset(), of)).get(new TreeSet<>(fence.by()));
    Codes codes = new Codes(fence.dataset());
    groups.keySet().removeIf(group -> !kept.contains(codes.of(fence.by(), group)));
  }

  /** Lays all tables of the site that show something of a column over each other. */
  private Map<Set<Integer>, Set<List<Integer>>> decide(Dataset data, int of) {
    Set<Set<Integer>> tables = new LinkedHashSet<>();
    Set<Integer> columns = new TreeSet<>();
    for (Checked<GroupsFence> checked : fences.values()) {
      Optional<GroupsFence> fence = checked.value().filter(f -> f.dataset().equals(data));
      if (fence.isPresent() && (of < 0 || measures(fence.get(), of))) {
        tables.add(new TreeSet<>(fence.get().by()));
        columns.addAll(fence.get().by());
      }
    }
    List<Integer> order = List.copyOf(columns);
    List<Set<Integer>> positions = new ArrayList<>();
    for (Set<Integer> table : tables) {
      Set<Integer> position = new TreeSet<>();
      table.forEach(column -> position.add(order.indexOf(column)));
      positions.add(position);
    }
    Codes codes = new Codes(data);
    List<List<Integer>> persons = new ArrayList<>();
    for (int row = 0; row < data.rows(); row++) {
      if (of < 0 || !data.cell(row, of).isEmpty()) {
        persons.add(codes.of(order, row));
      }
    }
    List<Set<List<Integer>>> decided = Suppression.shown(Population.of(persons), positions, LEAST);
    Map<Set<Integer>, Set<List<Integer>>> byColumns = new HashMap<>();
    int at = 0;
    for (Set<Integer> table : tables) {
      byColumns.put(table, decided.get(at++));
    }
    return byColumns;
  }

  private static boolean measures(GroupsFence fence, int of) {
    return fence.measures().stream().anyMatch(measure -> measure.of() == of);
  }

  private static List<Column> columns(GroupsFence fence) {
    List<Column> columns = new ArrayList<>();
    fence.by().forEach(c -> columns.add(fence.dataset().columns().get(c)));
    columns.add(
        new Column(
            "n",
            Column.Type.INTEGER,
            Map.of("en", "n", "zh", "n"),
            Optional.of("1"),
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of()));
    for (Measure measure : fence.measures()) {
      columns.add(measure.column(fence.dataset().columns().get(measure.of())));
    }
    return columns;
  }

  private static String text(GroupsFence fence) {
    List<Column> columns = fence.dataset().columns();
    StringBuilder text = new StringBuilder("n = rows of ").append(fence.dataset().id());
    text.append(" by ");
    text.append(
        fence.by().isEmpty()
            ? "nothing"
            : String.join(", ", fence.by().stream().map(c -> columns.get(c).name()).toList()));
    fence.measures().forEach(m -> text.append("; ").append(m.text(columns.get(m.of()))));
    if (fence.dataset().source().individuals()) {
      text.append("; groups of fewer than ").append(LEAST);
      text.append(", and groups that would give such groups away, are left out");
    }
    return text.toString();
  }

  /** Numbers for cells, the same in all tables; a cell that is empty has one too. */
  private static final class Codes {
    private final Dataset data;
    private final Map<Integer, Map<String, Integer>> byColumn = new HashMap<>();

    Codes(Dataset data) {
      this.data = data;
    }

    List<Integer> of(List<Integer> columns, int row) {
      return columns.stream().map(c -> code(c, data.cell(row, c))).toList();
    }

    /** The codes of a group, in the order of its columns' numbers. */
    List<Integer> of(List<Integer> columns, List<String> group) {
      Map<Integer, Integer> codes = new TreeMap<>();
      for (int i = 0; i < group.size(); i++) {
        codes.put(columns.get(i), code(columns.get(i), group.get(i)));
      }
      return List.copyOf(codes.values());
    }

    private int code(int column, String cell) {
      return byColumn.computeIfAbsent(column, this::codes).getOrDefault(cell, -1);
    }

    private Map<String, Integer> codes(int column) {
      Map<String, Integer> codes = new HashMap<>();
      new TreeSet<>(data.cells().get(column)).forEach(cell -> codes.put(cell, codes.size()));
      return codes;
    }
  }
}
