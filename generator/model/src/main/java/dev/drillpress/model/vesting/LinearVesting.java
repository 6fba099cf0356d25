package dev.drillpress.model.vesting;

import dev.drillpress.model.number.Require;

/** Vesting in proportion to time over four years, without tranches. */
public final class LinearVesting {
  private static final double SPAN_YEARS = 4;

  private LinearVesting() {}

  /**
   * trunc(units x years / 4); 0 at and below 0 years, all units from 4 years on. Computed in
   * double, as the plan is stated over a real number of years; exact plans are {@link
   * VestingPlan}s.
   *
   * @param units granted, 0 to 10^9
   * @param years since the grant; may be negative (before the grant)
   * @throws IllegalArgumentException for units outside their range or years that are not finite
   */
  public static long vestedUnits(long units, double years) {
    Require.within("units", units, 0, 1_000_000_000L);
    Require.finite("years", years);
    if (years <= 0) {
      return 0;
    }
    return years >= SPAN_YEARS ? units : (long) Math.floor(units * years / SPAN_YEARS);
  }
}
