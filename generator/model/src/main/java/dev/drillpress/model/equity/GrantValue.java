package dev.drillpress.model.equity;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.number.Require;
import dev.drillpress.model.vesting.Tranche;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * The value at grant of equity that comes in tranches. Per unit, in the unit's currency, not
 * rounded.
 */
public final class GrantValue {
  private static final double SUM_TOLERANCE = 1e-9;

  private GrantValue() {}

  /** A share of a grant that comes after a time; shares are in (0, 1]. */
  public record Part(Years after, double share) {
    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException for a share outside (0, 1]
     */
    public Part {
      Require.positive("share", share);
      Require.that(share <= 1, "share must not be above 1: " + share);
    }
  }

  /** The parts of a vesting plan, each after its months / 12 years. */
  public static List<Part> parts(VestingPlan plan) {
    List<Part> parts = new ArrayList<>();
    for (Tranche tranche : plan.tranches()) {
      parts.add(new Part(tranche.years(), tranche.fraction().value()));
    }
    return parts;
  }

  /**
   * The present value of one granted share unit: the sum over the parts of unitValue x share / (1 +
   * rate)^years, the discounted value of a unit that does not change in price and pays nothing
   * while unvested.
   *
   * @param unitValue 0 or more
   * @throws IllegalArgumentException for a negative unit value, or shares that do not sum to 1
   *     within 1e-9
   */
  public static double shareUnit(double unitValue, AnnualRate rate, List<Part> parts) {
    Require.notNegative("unit value", unitValue);
    wholeGrant(parts);
    double value = 0;
    for (Part part : parts) {
      value += unitValue * part.share() * rate.discount(part.after());
    }
    return value;
  }

  /**
   * The value of one granted option: the sum over the parts of share x Black-Scholes-Merton price,
   * where each part is priced with its own time (its {@code after} plus the time the option is held
   * beyond vesting) in place of the option's expiry. Valuing graded vesting as separate grants is
   * the method of IFRS 2 (IG11).
   *
   * @param option kind, spot and strike; its expiry is the time held after vesting
   * @throws IllegalArgumentException for shares that do not sum to 1 within 1e-9, or as {@link
   *     BlackScholes#price}
   */
  public static double option(OptionTerms option, MarketTerms market, List<Part> parts) {
    wholeGrant(parts);
    double value = 0;
    for (Part part : parts) {
      Years own = new Years(part.after().count() + option.expiry().count());
      OptionTerms terms = new OptionTerms(option.kind(), option.spot(), option.strike(), own);
      value += part.share() * BlackScholes.price(terms, market);
    }
    return value;
  }

  private static void wholeGrant(List<Part> parts) {
    double sum = 0;
    for (Part part : parts) {
      sum += part.share();
    }
    Require.that(
        Math.abs(sum - 1) <= SUM_TOLERANCE, "shares of a grant sum to " + sum + ", not to 1");
  }
}
