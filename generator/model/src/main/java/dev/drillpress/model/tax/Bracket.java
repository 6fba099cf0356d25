package dev.drillpress.model.tax;

import dev.drillpress.model.number.Require;

/**
 * One line of a progressive table in whole yuan: income up to and including {@code upToYuan} (and
 * above the line before) bears {@code percent} less the quick deduction.
 */
public record Bracket(long upToYuan, int percent, long quickDeductionYuan) {
  /** The bound of the last bracket: there is none. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  /**
   * Checks the line.
   *
   * @throws IllegalArgumentException for a bound below 1, a rate outside 0 to 100, a negative quick
   *     deduction
   */
  public Bracket {
    Require.within("bracket bound in yuan", upToYuan, 1, UNBOUNDED);
    Require.within("percent", percent, 0, 100);
    Require.within("quick deduction in yuan", quickDeductionYuan, 0, 1_000_000_000L);
  }
}
