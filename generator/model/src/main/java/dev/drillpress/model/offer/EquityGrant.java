package dev.drillpress.model.offer;

import dev.drillpress.model.money.Fraction;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.number.Require;
import dev.drillpress.model.vesting.Tranche;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Units granted at the start of employment. Performance units carry the factor that performance is
 * assumed to earn; others the whole. Adjusted units = floor(units x factor).
 */
public record EquityGrant(long units, Instrument instrument, VestingPlan plan, Proportion factor) {
  static final long MOST_UNITS = 10_000_000L;

  /** Whole units that vest after a number of months. */
  public record Vest(int months, long units) {}

  /**
   * Checks the units.
   *
   * @throws IllegalArgumentException for units outside 0 to 10^7
   */
  public EquityGrant {
    Require.within("units granted", units, 0, MOST_UNITS);
  }

  /**
   * The vestings within the employed months, in order; whole units as {@link
   * VestingPlan#vestedUnits(long, int)} has them.
   */
  public List<Vest> vests(int employedMonths) {
    long adjusted = units * factor.millionths() / Proportion.whole().millionths();
    List<Vest> vests = new ArrayList<>();
    Fraction due = new Fraction(0, 1);
    long before = 0;
    for (Tranche tranche : plan.tranches()) {
      due = due.plus(tranche.fraction());
      long vested = due.floorOf(adjusted);
      if (tranche.months() <= employedMonths) {
        vests.add(new Vest(tranche.months(), vested - before));
      }
      before = vested;
    }
    return vests;
  }

  /** The value at grant of what vests in a year of employment (1 to 4), rounded half-even once. */
  public Money atGrant(int year, int employedMonths) {
    double value = 0;
    for (Vest vest : vests(employedMonths)) {
      if (yearOf(vest) == year) {
        value += vest.units() * instrument.atGrant(Years.ofMonths(vest.months()));
      }
    }
    return new Money(instrument.currency(), 1).timesAssumed(value);
  }

  /**
   * What vests in a year at the share price that the assumption gives for its month, rounded
   * half-even once.
   */
  public Money assumed(int year, Assumptions assumptions) {
    double value = 0;
    for (Vest vest : vests(assumptions.employedMonths())) {
      if (yearOf(vest) == year) {
        double multiple = assumptions.growth().growth(Years.ofMonths(vest.months()));
        value += vest.units() * instrument.atPrice(multiple);
      }
    }
    return new Money(instrument.currency(), 1).timesAssumed(value);
  }

  /** The units that vest only after the fourth year and so are in no total. */
  public long unitsAfterFourYears() {
    long later = 0;
    for (Vest vest : vests(Integer.MAX_VALUE)) {
      later += vest.months() > OfferValue.MONTHS ? vest.units() : 0;
    }
    return later;
  }

  private static int yearOf(Vest vest) {
    // What vests at the grant itself belongs to the first year.
    return Math.max(0, vest.months() - 1) / 12 + 1;
  }
}
