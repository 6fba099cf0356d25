package dev.drillpress.model.money;

import dev.drillpress.model.number.Require;

/**
 * A span of time in years, 0 to 200; apart from months and days, with which a bare number is easily
 * confused.
 */
public record Years(double count) {
  private static final int MONTHS = 12;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException for NaN, a negative span, or one above 200
   */
  public Years {
    Require.notNegative("years", count);
    Require.that(count <= 200, "years must be at most 200: " + count);
  }

  /**
   * The span of a number of months.
   *
   * @throws IllegalArgumentException for a negative number, or above 2400
   */
  public static Years ofMonths(int months) {
    return new Years((double) months / MONTHS);
  }
}
