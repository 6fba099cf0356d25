package dev.drillpress.model.money;

import dev.drillpress.model.number.Decimal;
import dev.drillpress.model.number.Require;

/**
 * An exact proportion of an amount in millionths, between 0 and 100 times: a contribution rate, a
 * likelihood, a performance factor. 10.5 % is 105,000 millionths.
 */
public record Proportion(long millionths) {
  static final long ONE = 1_000_000;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException below 0 or above 100,000,000 millionths
   */
  public Proportion {
    Require.within("proportion in millionths", millionths, 0, 100 * ONE);
  }

  /**
   * From percent as decimal text with up to four decimals: {@code 10.5} is 10.5 %.
   *
   * @throws IllegalArgumentException for text that is no such number or out of range
   */
  public static Proportion percent(String decimal) {
    return new Proportion(Decimal.unscaled(decimal, 4));
  }

  /** The whole, 100 %. */
  public static Proportion whole() {
    return new Proportion(ONE);
  }
}
