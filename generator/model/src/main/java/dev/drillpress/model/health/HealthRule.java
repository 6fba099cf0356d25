package dev.drillpress.model.health;

import dev.drillpress.model.number.Require;

/**
 * How one measure is judged: worth 0 at {@code poor}, 1 at {@code good}, in proportion between, and
 * weighted. With {@code good} below {@code poor} less is better, as with build times.
 */
public record HealthRule(String measure, double weight, double poor, double good) {
  /**
   * Checks the rule.
   *
   * @throws IllegalArgumentException for a weight at or below zero, equal bounds, NaN or infinity
   */
  public HealthRule {
    Require.positive("weight of " + measure, weight);
    Require.finite("poor value of " + measure, poor);
    Require.finite("good value of " + measure, good);
    Require.that(poor != good, "poor and good value of " + measure + " are both " + good);
  }

  /**
   * (value - poor) / (good - poor), kept within 0 and 1.
   *
   * @throws IllegalArgumentException for NaN or infinity
   */
  public double worth(double value) {
    double worth = (Require.finite(measure, value) - poor) / (good - poor);
    return Math.max(0, Math.min(1, worth));
  }
}
