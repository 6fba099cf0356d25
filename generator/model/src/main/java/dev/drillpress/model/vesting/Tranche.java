package dev.drillpress.model.vesting;

import dev.drillpress.model.money.Fraction;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.number.Require;

/** The exact fraction of a grant that vests a number of whole months after the grant. */
public record Tranche(int months, Fraction fraction) {
  /**
   * Checks the month.
   *
   * @throws IllegalArgumentException for months outside 0 to 240
   */
  public Tranche {
    Require.within("months after grant", months, 0, 240);
  }

  /** The time after the grant in years, months / 12. */
  public Years years() {
    return Years.ofMonths(months);
  }
}
