package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Name;
import dev.drillpress.press.chart.ChartSpec.Role;
import dev.drillpress.press.chart.ChartSpec.Type;
import dev.drillpress.press.chart.Cube.Spot;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sorts a table's rows into a cube and says which of them a chart cannot show. */
final class CubeReader {
  private final ChartSpec spec;
  private final Columns columns;
  private final Set<String> facets = new LinkedHashSet<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<String> series = new LinkedHashSet<>();
  private final Map<Spot, Optional<BigDecimal>> cells = new LinkedHashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Mistakes doubled = new Mistakes();
  private final Mistakes unplaced = new Mistakes();
  private final Mistakes unread = new Mistakes();

  private CubeReader(ChartSpec spec, Columns columns) {
    this.spec = spec;
    this.columns = columns;
  }

  static Checked<Cube> read(ChartSpec spec, Columns columns, ChartTable table) {
    CubeReader reader = new CubeReader(spec, columns);
    table.rows().forEach(reader::row);
    return reader.cube();
  }

  private void row(List<String> row) {
    Role role = spec.type().required().get(0);
    String place = columns.cell(row, role);
    if (spec.type().continuous()) {
      Column column = columns.column(role).orElseThrow();
      Optional<BigDecimal> at = Place.of(column, place);
      if (at.isEmpty()) {
        unplaced.add(place.isEmpty() ? "an empty cell" : "`" + place + "`");
        return;
      }
      // 1 and 1.0 are one place.
      place = column.numeric() ? at.get().stripTrailingZeros().toPlainString() : place;
    }
    String facet = columns.cell(row, Role.FACET);
    for (int index : columns.values()) {
      add(new Spot(facet, place, series(row, index)), row.get(index));
    }
  }

  private String series(List<String> row, int index) {
    if (spec.type() == Type.HEATMAP) {
      return columns.cell(row, Role.Y);
    }
    return columns.values().size() > 1
        ? columns.all().get(index).name()
        : columns.cell(row, Role.SERIES);
  }

  private void add(Spot spot, String cell) {
    Optional<BigDecimal> value = Place.number(cell);
    if (value.isEmpty() && !cell.isEmpty()) {
      unread.add("`" + cell + "`");
    }
    facets.add(spot.facet());
    places.add(spot.place());
    series.add(spot.series());
    if (cells.containsKey(spot)) {
      doubled.add(named(spot));
    }
    cells.put(spot, value);
  }

  private Checked<Cube> cube() {
    places();
    unread.report(
        ChartCode.NOT_NUMERIC, valueAt(), " is not a number.", "Write plain decimals.", problems);
    if (problems.isEmpty() && cells.values().stream().allMatch(Optional::isEmpty)) {
      report(
          ChartCode.NO_ROWS,
          spec.data(),
          "The table `" + spec.data().text() + "` has nothing to draw: no row has a value.",
          "Add rows, choose another table, or remove the chart.");
    }
    // Rows for the same place are often a forgotten series, so the counts below would mislead.
    if (problems.isEmpty()) {
      new CubeLimits(spec, problems).check(facets, places, series, cells.size());
      signs();
      whole();
      order();
    }
    return problems.isEmpty()
        ? Checked.of(new Cube(List.copyOf(facets), List.copyOf(places), List.copyOf(series), cells))
        : Checked.failed(problems);
  }

  private void places() {
    unplaced.report(
        ChartCode.BAD_CHART,
        spec.column(Role.X).orElse(spec.data()),
        " in this column has no place along a line.",
        "Fill the cell in the form of its type, or leave the row out of the table.",
        problems);
    doubled.report(
        ChartCode.DUPLICATE_POINT,
        valueAt(),
        " has two rows, and a chart has one place for it.",
        spec.column(Role.FACET).isPresent()
            ? "Choose a table with one row for each place."
            : "Tell the rows apart with another key such as `facet:`, or choose another table.",
        problems);
  }

  private void signs() {
    boolean stacked =
        spec.type() == Type.STACKED_BARS || (spec.type() == Type.AREA && series.size() > 1);
    if (!stacked) {
      return;
    }
    Mistakes negative = new Mistakes();
    cells.forEach(
        (spot, value) ->
            value
                .filter(v -> v.signum() < 0)
                .ifPresent(v -> negative.add("`" + v.toPlainString() + "` of " + named(spot))));
    negative.report(
        ChartCode.NEGATIVE_STACK,
        valueAt(),
        " is negative and cannot be a part of a whole.",
        "Use `grouped-bars` or `line`, which can show values below zero.",
        problems);
  }

  /** A stacked area is drawn only where all of its parts are known. */
  private void whole() {
    boolean stacked = spec.type() == Type.AREA && series.size() > 1;
    boolean drawn =
        facets.stream()
            .flatMap(f -> places.stream().map(p -> new Spot(f, p, "")))
            .anyMatch(this::whole);
    if (stacked && !drawn) {
      report(
          ChartCode.NO_ROWS,
          spec.data(),
          "At no place does the table `" + spec.data().text() + "` have a value of every series.",
          "Use `type: line`, which can show each series by itself, or fill the empty cells.");
    }
  }

  private boolean whole(Spot spot) {
    return series.stream()
        .map(s -> cells.getOrDefault(new Spot(spot.facet(), spot.place(), s), Optional.empty()))
        .allMatch(Optional::isPresent);
  }

  private void order() {
    if (spec.type() != Type.RANGE) {
      return;
    }
    Mistakes wrong = new Mistakes();
    for (String facet : facets) {
      for (String place : places) {
        List<BigDecimal> three =
            series.stream()
                .flatMap(
                    s -> cells.getOrDefault(new Spot(facet, place, s), Optional.empty()).stream())
                .toList();
        if (!three.equals(three.stream().sorted().toList())) {
          wrong.add(named(new Spot(facet, place, "")));
        }
      }
    }
    wrong.report(
        ChartCode.ORDER,
        spec.column(Role.LOW).orElse(spec.data()),
        " does not have its low, mid and high values in this order.",
        "Correct the row, or exchange the columns under `low`, `mid` and `high`.",
        problems);
  }

  private Name valueAt() {
    return Columns.valueNames(spec).get(0);
  }

  private static String named(Spot spot) {
    List<String> parts =
        Stream.of(spot.facet(), spot.place(), spot.series()).filter(s -> !s.isEmpty()).toList();
    return parts.isEmpty() ? "an empty cell" : ChartKeys.quoted(parts);
  }

  private void report(ChartCode code, Name at, String message, String hint) {
    problems.add(Diagnostic.of(code, at.at(), message, hint));
  }
}
