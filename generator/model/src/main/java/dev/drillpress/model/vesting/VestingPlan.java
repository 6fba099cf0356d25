package dev.drillpress.model.vesting;

import dev.drillpress.model.money.Fraction;
import dev.drillpress.model.number.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * A vesting schedule: tranches by month after the grant, ascending, whose exact fractions sum to 1.
 * The built-in plans are those common in employment contracts; any other is made from its tranches.
 */
public record VestingPlan(String name, List<Tranche> tranches) {
  private static final int MONTHS = 12;

  /**
   * Checks the schedule.
   *
   * @throws IllegalArgumentException for no tranche, months that do not ascend, or fractions that
   *     do not sum to 1
   */
  public VestingPlan {
    tranches = List.copyOf(tranches);
    Fraction sum = new Fraction(0, 1);
    int before = -1;
    for (Tranche tranche : tranches) {
      Require.that(
          tranche.months() > before,
          "tranches must ascend: month " + tranche.months() + " after month " + before);
      before = tranche.months();
      sum = sum.plus(tranche.fraction());
    }
    Require.that(
        sum.isWhole(),
        "fractions of plan "
            + name
            + " sum to "
            + sum.numerator()
            + "/"
            + sum.denominator()
            + ", not to 1");
  }

  /** A quarter after each of four years. */
  public static VestingPlan annual() {
    return yearly("annual-4", 25, 25, 25, 25);
  }

  /** 5, 15, 40 and 40 percent after one, two, three and four years. */
  public static VestingPlan backLoaded() {
    return yearly("back-loaded", 5, 15, 40, 40);
  }

  /** An eighth after each half year of four years. */
  public static VestingPlan semiAnnual() {
    List<Tranche> tranches = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      tranches.add(new Tranche(6 * i, new Fraction(1, 8)));
    }
    return new VestingPlan("semi-annual", tranches);
  }

  /**
   * Nothing in the first year, a quarter at its end, then 1/48 a month to the end of the fourth
   * year.
   */
  public static VestingPlan cliffThenMonthly() {
    List<Tranche> tranches = new ArrayList<>();
    tranches.add(new Tranche(MONTHS, new Fraction(12, 48)));
    for (int month = MONTHS + 1; month <= 48; month++) {
      tranches.add(new Tranche(month, new Fraction(1, 48)));
    }
    return new VestingPlan("cliff-then-monthly", tranches);
  }

  /**
   * A built-in plan by its name: annual-4, back-loaded, semi-annual, cliff-then-monthly.
   *
   * @throws IllegalArgumentException for another name
   */
  public static VestingPlan named(String name) {
    for (VestingPlan plan : List.of(annual(), backLoaded(), semiAnnual(), cliffThenMonthly())) {
      if (plan.name().equals(name)) {
        return plan;
      }
    }
    throw new IllegalArgumentException("no vesting plan is named " + name);
  }

  /**
   * The units vested after m whole months: floor(units x sum of the fractions due by m). The floor
   * means that a part of a unit waits for a later tranche; after the last tranche all units are
   * vested.
   *
   * @param units granted, 0 to 10^9
   * @param months since the grant, 0 or more
   * @throws IllegalArgumentException outside these ranges
   */
  public long vestedUnits(long units, int months) {
    Require.within("months since grant", months, 0, Integer.MAX_VALUE);
    Fraction due = new Fraction(0, 1);
    for (Tranche tranche : tranches) {
      if (tranche.months() <= months) {
        due = due.plus(tranche.fraction());
      }
    }
    return due.floorOf(units);
  }

  /**
   * The units vested after m whole months when employment ended after a number of months: vesting
   * stops there.
   *
   * @throws IllegalArgumentException as {@link #vestedUnits(long, int)}, also for the end of
   *     employment
   */
  public long vestedUnits(long units, int months, int employedMonths) {
    Require.within("employed months", employedMonths, 0, Integer.MAX_VALUE);
    return vestedUnits(units, Math.min(months, employedMonths));
  }

  private static VestingPlan yearly(String name, int... percents) {
    List<Tranche> tranches = new ArrayList<>();
    for (int i = 0; i < percents.length; i++) {
      tranches.add(new Tranche(MONTHS * (i + 1), new Fraction(percents[i], 100)));
    }
    return new VestingPlan(name, tranches);
  }
}
