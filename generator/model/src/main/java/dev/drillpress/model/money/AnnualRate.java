package dev.drillpress.model.money;

import dev.drillpress.model.number.Elementary;
import dev.drillpress.model.number.Require;

/**
 * A rate per year, compounded yearly: a discount, a growth. 0.025 is 2.5 % a year; above -1, at
 * most 10.
 */
public record AnnualRate(double perYear) {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException for NaN, at or below -1, above 10
   */
  public AnnualRate {
    Require.finite("annual rate", perYear);
    Require.that(
        perYear > -1 && perYear <= 10, "annual rate must be above -1 and at most 10: " + perYear);
  }

  /** (1 + rate)^years. */
  public double growth(Years years) {
    return Elementary.pow(1 + perYear, years.count());
  }

  /** 1 / (1 + rate)^years. */
  public double discount(Years years) {
    return 1 / growth(years);
  }
}
