package dev.drillpress.model.pay;

import dev.drillpress.model.number.Require;

/**
 * Pay in three parts: the base in 10,000 yuan a year, the cash bonus and the equity a year, both as
 * multiples of the base.
 */
public record PayVector(double base, double bonusRatio, double equityFactor) {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a negative part, NaN or infinity
   */
  public PayVector {
    Require.notNegative("base", base);
    Require.notNegative("bonus ratio", bonusRatio);
    Require.notNegative("equity factor", equityFactor);
  }

  /** base x (1 + bonusRatio + equityFactor) x levelFactor, in 10,000 yuan a year. */
  public double total(double levelFactor) {
    return base
        * (1 + bonusRatio + equityFactor)
        * Require.notNegative("level factor", levelFactor);
  }

  /** The share of cash in the whole: (1 + bonusRatio) / (1 + bonusRatio + equityFactor). */
  public double cashShare() {
    return (1 + bonusRatio) / (1 + bonusRatio + equityFactor);
  }

  /**
   * This vector with the equity factor that a stated cash share implies: (1 + bonusRatio) (1 /
   * share - 1).
   *
   * @param cashShare in (0, 1]
   * @throws IllegalArgumentException for another share
   */
  public PayVector withCashShare(double cashShare) {
    Require.positive("cash share", cashShare);
    Require.that(cashShare <= 1, "cash share must not be above 1: " + cashShare);
    return new PayVector(base, bonusRatio, (1 + bonusRatio) * (1 / cashShare - 1));
  }
}
