package dev.drillpress.press.chart;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What can be wrong with a chart; a chart that would mislead is not drawn. */
public enum ChartCode implements DiagnosticCode {
  /** The fence has a key, a value or a combination of keys that its type does not take. */
  BAD_CHART("chart/bad-chart"),
  /** The chart names a column that its table does not have. */
  UNKNOWN_COLUMN("chart/unknown-column"),
  /** A column that must give a height or a place holds something else than numbers. */
  NOT_NUMERIC("chart/not-numeric"),
  /** Values of different units would share one scale. */
  MIXED_UNITS("chart/mixed-units"),
  /** There is nothing to draw. */
  NO_ROWS("chart/no-rows"),
  /** Two rows claim the same place of the chart. */
  DUPLICATE_POINT("chart/duplicate-point"),
  /** More than can be told apart. */
  TOO_MANY("chart/too-many"),
  /** A range whose low, middle and high values are not in this order. */
  ORDER("chart/order"),
  /** A negative part of a whole. */
  NEGATIVE_STACK("chart/negative-stack");

  private final String id;

  ChartCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
