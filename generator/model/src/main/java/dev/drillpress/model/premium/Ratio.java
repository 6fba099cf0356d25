package dev.drillpress.model.premium;

import dev.drillpress.model.number.Require;

/** A ratio with the band it may lie in; 1.38 is 38 % more. */
public record Ratio(double low, double middle, double high) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException at or below zero, NaN, or out of order
   */
  public Ratio {
    Require.positive("low end of a ratio", low);
    Require.that(
        low <= middle && middle <= high,
        "ratio is out of order: " + low + ", " + middle + ", " + high);
  }
}
