package dev.drillpress.press.data;

import dev.drillpress.press.data.CellRule.Range;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the cells of a data file with the columns that its source file declares. */
final class GridCheck {
  /** How many mistakes of one kind a column may have before the rest are only counted. */
  static final int MAX_SHOWN = 20;

  private final Grid grid;
  private final Declaration declared;
  private final String path;
  private final List<Diagnostic> problems = new ArrayList<>();

  GridCheck(String path, Grid grid, Declaration declared) {
    this.path = path;
    this.grid = grid;
    this.declared = declared;
  }

  /** What is wrong; when nothing is, every name of the grid is a declared column. */
  List<Diagnostic> check() {
    columns();
    if (!problems.isEmpty()) {
      return problems;
    }
    if (grid.rows() == 0) {
      problems.add(
          Diagnostic.of(
              DataCode.EMPTY,
              Location.of(path),
              "The data file `" + path + "` has no rows.",
              "Add rows, or remove the file and its source file."));
    }
    for (int c = 0; c < grid.names().size(); c++) {
      cells(c, declared.columns().get(grid.names().get(c)));
    }
    keys();
    if (declared.columns().values().stream().anyMatch(c -> c.type() == Column.Type.MONEY)) {
      currencies();
    }
    return problems;
  }

  private void columns() {
    Map<String, Location> seen = new LinkedHashMap<>();
    for (int c = 0; c < grid.names().size(); c++) {
      String name = grid.names().get(c);
      Location at = grid.nameAt().get(c);
      Location first = seen.putIfAbsent(name, at);
      if (first != null) {
        problems.add(
            Diagnostic.of(
                    DataCode.DUPLICATE_COLUMN,
                    at,
                    "The column `" + name + "` stands here a second time.",
                    "Rename or remove one of the two.")
                .withRelated(first));
      } else if (!declared.columns().containsKey(name)) {
        problems.add(
            Diagnostic.of(
                DataCode.UNDECLARED_COLUMN,
                at,
                "The source file does not declare the column `" + name + "`.",
                Suggestion.didYouMean(
                    name, declared.columns().keySet(), "Declare it under `columns:`.")));
      }
    }
    for (String name : declared.columns().keySet()) {
      if (!seen.containsKey(name) && !grid.names().isEmpty()) {
        problems.add(
            Diagnostic.of(
                DataCode.MISSING_COLUMN,
                declared.places().get(name),
                "The data file `" + path + "` has no column `" + name + "`.",
                Suggestion.didYouMean(
                    name, grid.names(), "Add the column, or remove its declaration.")));
      }
    }
  }

  private void cells(int c, Column column) {
    Map<DataCode, Integer> counts = new EnumMap<>(DataCode.class);
    Set<String> allowed = new HashSet<>(column.values());
    Range range = Range.of(column);
    List<String> cells = grid.cells().get(c);
    for (int r = 0; r < cells.size(); r++) {
      Optional<DataCode> problem = problem(column, cells.get(r), allowed, range);
      if (problem.isPresent() && counts.merge(problem.get(), 1, Integer::sum) <= MAX_SHOWN) {
        problems.add(describe(problem.get(), column, cells.get(r), grid.places().at(r, c)));
      }
    }
    counts.forEach((code, count) -> more(code, count, column.name()));
  }

  private void more(DataCode code, int count, String name) {
    if (count > MAX_SHOWN) {
      problems.add(
          Diagnostic.of(
              code,
              Location.of(path),
              String.format(
                  Locale.ROOT, "The column `%s` has %,d more such cells.", name, count - MAX_SHOWN),
              "Mend the cells that are listed; the others are likely alike."));
    }
  }

  private static Optional<DataCode> problem(
      Column column, String text, Set<String> allowed, Range range) {
    if (text.isEmpty()) {
      return column.required() ? Optional.of(DataCode.EMPTY_CELL) : Optional.empty();
    }
    Optional<DataCode> type = CellType.check(column.type(), text);
    if (type.isPresent()) {
      return type;
    }
    if (!allowed.isEmpty() && !allowed.contains(text)) {
      return Optional.of(DataCode.NOT_ALLOWED);
    }
    return column.numeric() && !range.holds(text)
        ? Optional.of(DataCode.OUT_OF_RANGE)
        : Optional.empty();
  }

  private static Diagnostic describe(DataCode code, Column column, String cell, Location at) {
    String text = cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    String kind = column.type().name().toLowerCase(Locale.ROOT);
    String name = column.name();
    return switch (code) {
      case EMPTY_CELL ->
          Diagnostic.of(
              code,
              at,
              "This cell of column `" + name + "` is empty.",
              "Fill it, or declare the column with `required: false`.");
      case NOT_ALLOWED ->
          Diagnostic.of(
              code,
              at,
              "`" + text + "` is not among the values of column `" + name + "`.",
              Suggestion.didYouMean(
                  cell, column.values(), "Add it to `values:`, or use one of those."));
      case OUT_OF_RANGE ->
          Diagnostic.of(
              code,
              at,
              "`" + text + "` is outside of what column `" + name + "` allows.",
              Range.of(column).hint());
      case BAD_DATE ->
          Diagnostic.of(
              code, at, "The calendar has no `" + text + "`.", CellType.example(column.type()));
      default ->
          Diagnostic.of(
              code,
              at,
              "`" + text + "` is not of type " + kind + ", as column `" + name + "` is.",
              CellType.example(column.type()));
    };
  }

  /** A column of money has one unit, so the columns that name currencies name one each. */
  private void currencies() {
    for (int c = 0; c < grid.names().size(); c++) {
      String name = grid.names().get(c);
      boolean text = declared.columns().get(name).type() == Column.Type.TEXT;
      if (text && (name.equals("currency") || name.endsWith("_currency"))) {
        currency(c, grid.cells().get(c));
      }
    }
  }

  private void currency(int column, List<String> cells) {
    int first = -1;
    for (int r = 0; r < cells.size(); r++) {
      if (cells.get(r).isEmpty()) {
        continue;
      }
      first = first < 0 ? r : first;
      if (!cells.get(r).equals(cells.get(first))) {
        problems.add(
            Diagnostic.of(
                    DataCode.MIXED_CURRENCIES,
                    grid.places().at(r, column),
                    "This row is in `"
                        + cells.get(r)
                        + "` and the first one in `"
                        + cells.get(first)
                        + "`, but a column of money has one currency.",
                    "Split the file by currency, or convert the amounts at a rate that `note:`"
                        + " states.")
                .withRelated(grid.places().at(first, column)));
        return; // The others are likely alike.
      }
    }
  }

  private void keys() {
    List<Integer> keys = new ArrayList<>();
    for (int c = 0; c < grid.names().size(); c++) {
      if (declared.columns().get(grid.names().get(c)).key()) {
        keys.add(c);
      }
    }
    if (keys.isEmpty()) {
      return;
    }
    Map<List<String>, Integer> seen = new HashMap<>();
    int count = 0;
    for (int r = 0; r < grid.rows(); r++) {
      int row = r;
      List<String> key = keys.stream().map(c -> grid.cells().get(c).get(row)).toList();
      Integer first = seen.putIfAbsent(key, r);
      if (first != null && ++count <= MAX_SHOWN) {
        problems.add(
            Diagnostic.of(
                    DataCode.DUPLICATE_KEY_ROW,
                    grid.places().at(r, keys.get(0)),
                    "An earlier row has the same key " + Fields.quoted(key) + ".",
                    "Remove one of the rows, or declare more columns with `key: true`.")
                .withRelated(grid.places().at(first, keys.get(0))));
      }
    }
    more(DataCode.DUPLICATE_KEY_ROW, count, grid.names().get(keys.get(0)));
  }
}
