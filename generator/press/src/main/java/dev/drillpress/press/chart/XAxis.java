package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Role;
import dev.drillpress.press.data.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/** The horizontal axis of lines: a scale, and as many labels as fit. */
final class XAxis {
  private static final int[] COUNTS = {10, 8, 6, 5, 4, 3, 2, 1};
  private static final int[] DAYS = {1, 2, 7, 14};
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
  private static final int YEAR = 12;
  private static final int MONDAY = 3;
  private static final double GAP = 8;

  /** A label, the year below it where it is not that of the label before. */
  record Tick(BigDecimal place, String label, String year) {}

  private final Scene scene;
  private final Column column;
  private final Scale scale;

  XAxis(Scene scene) {
    this.scene = scene;
    this.column = scene.columns().column(Role.X).orElseThrow();
    List<BigDecimal> all = scene.cube().places().stream().map(p -> place(scene, p)).toList();
    this.scale =
        new Scale(
            all.stream().reduce(BigDecimal::min).orElseThrow(),
            all.stream().reduce(BigDecimal::max).orElseThrow());
  }

  /** Where a cell of the x column stands; cells that stand nowhere do not come this far. */
  static BigDecimal place(Scene scene, String cell) {
    return Place.of(scene.columns().column(Role.X).orElseThrow(), cell).orElseThrow();
  }

  Scale scale() {
    return scale;
  }

  /** How wide a label at an end of the axis may be, in em. */
  double endEm() {
    return labelled(List.of(scale.from(), scale.to()), false).stream()
        .mapToDouble(t -> Math.max(TextWidth.em(t.label()), TextWidth.em(t.year())))
        .max()
        .orElse(0);
  }

  /** The closest labels that do not touch each other in a plot of some pixels. */
  List<Tick> ticks(double pixels) {
    for (List<Tick> ticks : candidates()) {
      if (ticks.size() > 1 && fit(ticks, pixels)) {
        return ticks;
      }
    }
    List<Tick> ends = labelled(List.of(scale.from(), scale.to()), false);
    return scale.from().compareTo(scale.to()) != 0 && fit(ends, pixels)
        ? ends
        : labelled(List.of(scale.from()), false);
  }

  /** The years stand in a line of their own and are looked at by themselves. */
  private boolean fit(List<Tick> ticks, double pixels) {
    return apart(ticks, Tick::label, pixels)
        && apart(ticks.stream().filter(t -> !t.year().isEmpty()).toList(), Tick::year, pixels);
  }

  private boolean apart(List<Tick> ticks, Function<Tick, String> text, double pixels) {
    for (int i = 1; i < ticks.size(); i++) {
      Tick left = ticks.get(i - 1);
      Tick right = ticks.get(i);
      double apart =
          scale.percent(right.place()).subtract(scale.percent(left.place())).doubleValue() / 100;
      double em = (TextWidth.em(text.apply(left)) + TextWidth.em(text.apply(right))) / 2;
      if (apart * pixels < em * Widths.TICK_EM + GAP) {
        return false;
      }
    }
    return true;
  }

  private List<List<Tick>> candidates() {
    List<List<Tick>> all = new ArrayList<>();
    if (column.numeric()) {
      boolean whole = column.type() == Column.Type.INTEGER;
      for (int most : COUNTS) {
        all.add(labelled(Ticks.within(scale.from(), scale.to(), most, whole), false));
      }
      return all;
    }
    if (column.type() == Column.Type.DATE) {
      for (int step : DAYS) {
        all.add(labelled(days(step), false));
      }
    }
    for (int step : MONTHS) {
      all.add(labelled(months(step), step % YEAR == 0));
    }
    return all;
  }

  private List<BigDecimal> days(int step) {
    return LongStream.rangeClosed(scale.from().longValue(), scale.to().longValue())
        .filter(d -> Math.floorMod(d + MONDAY, step) == 0)
        .limit(Widths.COUNT)
        .mapToObj(BigDecimal::valueOf)
        .toList();
  }

  /** Every so many months, counted from a January. */
  private List<BigDecimal> months(int step) {
    boolean dates = column.type() == Column.Type.DATE;
    long from = (dates ? Place.month(YearMonth.from(day(scale.from()))) : scale.from()).longValue();
    long to = (dates ? Place.month(YearMonth.from(day(scale.to()))) : scale.to()).longValue();
    return LongStream.rangeClosed(from, to)
        .filter(m -> Math.floorMod(m, step) == 0)
        .limit(Widths.COUNT)
        .mapToObj(BigDecimal::valueOf)
        .map(m -> dates ? BigDecimal.valueOf(Place.month(m).atDay(1).toEpochDay()) : m)
        .filter(p -> p.compareTo(scale.from()) >= 0)
        .toList();
  }

  private List<Tick> labelled(List<BigDecimal> places, boolean years) {
    List<Tick> ticks = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (BigDecimal place : places) {
      if (column.numeric()) {
        ticks.add(new Tick(place, scene.plain(column, place), ""));
        continue;
      }
      int year = column.type() == Column.Type.DATE ? day(place).getYear() : month(place).getYear();
      String text = scene.words().year(year);
      ticks.add(
          years
              ? new Tick(place, text, "")
              : new Tick(place, name(place), year == last ? "" : text));
      last = year;
    }
    return ticks;
  }

  private String name(BigDecimal place) {
    return column.type() == Column.Type.DATE
        ? scene.words().shortDay(day(place))
        : scene.words().shortMonth(month(place));
  }

  private static YearMonth month(BigDecimal place) {
    return Place.month(place);
  }

  private static LocalDate day(BigDecimal place) {
    return LocalDate.ofEpochDay(place.longValue());
  }
}
