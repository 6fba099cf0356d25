package dev.drillpress.model.recall;

import dev.drillpress.model.number.Require;

/**
 * What the model believes of a memory: stability S, the days after which recall falls to 90 %, in
 * 0.001 to 36,500; and difficulty D in 1 to 10.
 */
public record Memory(double stabilityDays, double difficulty) {
  static final double LEAST_STABILITY = 0.001;
  static final double MOST_STABILITY = 36_500;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException for NaN or a value out of its range
   */
  public Memory {
    Require.that(
        stabilityDays >= LEAST_STABILITY && stabilityDays <= MOST_STABILITY,
        "stability must be between 0.001 and 36500 days, not " + stabilityDays);
    Require.that(
        difficulty >= 1 && difficulty <= 10,
        "difficulty must be between 1 and 10, not " + difficulty);
  }
}
