package dev.drillpress.model.premium;

import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;

/** A band of yearly pay, both ends included, above zero, in one currency. */
public record PayBand(Money low, Money high) {
  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException for a low end at or below zero, crossed ends, or two
   *     currencies
   */
  public PayBand {
    Require.that(low.minorUnits() > 0, "low end of a band must be above zero: " + low);
    Require.that(low.compareTo(high) <= 0, "ends of a band are crossed: " + low + ", " + high);
  }

  /** The middle of the band, which stands for its median, rounded half-even to the minor unit. */
  public Money middle() {
    return low.plus(high).timesAssumed(0.5);
  }
}
