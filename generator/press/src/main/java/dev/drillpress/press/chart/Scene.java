package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Role;
import dev.drillpress.press.chart.ChartSpec.Type;
import dev.drillpress.press.data.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that a drawing is made from, with the texts of its values and names. */
record Scene(ChartSpec spec, Columns columns, Cube cube, Page page) {
  private static final String BARE_COUNT = "1";

  /**
   * What the page gives to its charts.
   *
   * @param prefix of all ids, so that several charts can stand in a page
   */
  record Page(String language, String prefix, NumberText numbers) {}

  ChartWords words() {
    return ChartWords.of(page.language());
  }

  /** A number that is none of the values, such as a tick, as it stands. */
  String plain(Column column, BigDecimal number) {
    return page.numbers().shown(column, number.toPlainString());
  }

  /** Whether one panel stands for each value of a column. */
  boolean faceted() {
    return spec.column(Role.FACET).isPresent();
  }

  String id(String part) {
    return page.prefix() + "-" + part;
  }

  /** A value or a sum of values, without unit. */
  String number(BigDecimal value) {
    return number(columns.firstValue(), value);
  }

  /** A value of a series, in the form of its column. */
  String number(String series, BigDecimal value) {
    return number(column(series), value);
  }

  private String number(Column column, BigDecimal value) {
    BigDecimal rounded =
        spec.decimals().map(d -> value.setScale(d, RoundingMode.HALF_UP)).orElse(value);
    return plain(column, rounded);
  }

  /** A tick of an axis of values: as exact as the axis needs, whatever decimals values show. */
  String tick(BigDecimal tick) {
    return plain(columns.firstValue(), tick);
  }

  /** What the values are; nothing when several columns give them. */
  String measure() {
    boolean one = columns.values().size() == 1;
    String unit = unit();
    if (one) {
      return words().withUnit(columns.firstValue().title(page.language()), unit);
    }
    return unit.isEmpty() ? "" : words().unit() + words().colon() + unit;
  }

  /** The values' unit; empty for bare counts. */
  String unit() {
    return columns.firstValue().unit().filter(u -> !u.equals(BARE_COUNT)).orElse("");
  }

  /** A value of the facet column, as shown. */
  String facet(String raw) {
    return name(Role.FACET, raw);
  }

  /** A value of the category or x column, as shown. */
  String place(String raw) {
    return name(spec.type().required().get(0), raw);
  }

  /** The name of a series; empty when there is only one without a name. */
  String series(String key) {
    if (columns.values().size() > 1) {
      return column(key).title(page.language());
    }
    Role role = spec.type() == Type.HEATMAP ? Role.Y : Role.SERIES;
    return columns.column(role).isEmpty() ? "" : name(role, key);
  }

  List<String> seriesNames() {
    return cube.series().stream().map(this::series).toList();
  }

  /** A column's title. */
  String title(Role role) {
    return columns
        .column(role)
        .map(
            c ->
                words()
                    .withUnit(
                        c.title(page.language()),
                        c.unit().filter(u -> !u.equals(BARE_COUNT)).orElse("")))
        .orElse("");
  }

  private Column column(String series) {
    if (columns.values().size() > 1) {
      Optional<Column> found =
          columns.all().stream().filter(c -> c.name().equals(series)).findFirst();
      return found.orElseThrow();
    }
    return columns.firstValue();
  }

  private String name(Role role, String raw) {
    if (raw.isEmpty()) {
      return words().unnamed();
    }
    Column column = columns.column(role).orElseThrow();
    Optional<BigDecimal> place = Place.of(column, raw);
    return switch (column.type()) {
      case TEXT -> raw;
      case BOOLEAN -> words().yes(raw.equals("true"));
      case INTEGER, DECIMAL, PERCENT, MONEY -> page.numbers().shown(column, raw);
      case MONTH -> place.map(p -> words().month(Place.month(p))).orElse(raw);
      case DATE -> place.map(p -> words().day(LocalDate.ofEpochDay(p.longValue()))).orElse(raw);
    };
  }
}
