package dev.drillpress.model.tax;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.number.Require;
import java.util.List;

/**
 * An employee's contribution to a social insurance or the housing fund: a rate on a monthly base
 * that is kept between a floor and a ceiling. Rates and bases differ by city and year and are the
 * caller's data.
 */
public record Contribution(String name, Proportion rate, Money floor, Money ceiling) {
  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException for bounds that are negative, not in yuan or crossed, or a
   *     rate above 100 %
   */
  public Contribution {
    floor.in(Currency.CNY, "floor of " + name).notNegative("floor of " + name);
    ceiling.in(Currency.CNY, "ceiling of " + name);
    Require.that(
        floor.compareTo(ceiling) <= 0,
        "floor of " + name + " is above its ceiling: " + floor + ", " + ceiling);
    Require.within("rate of " + name + " in millionths", rate.millionths(), 0, 1_000_000);
  }

  /**
   * rate x min(ceiling, max(floor, base)), rounded half-even to the fen.
   *
   * @param base the month's contribution base, usually last year's average wage
   * @throws IllegalArgumentException for a negative base or one not in yuan
   */
  public Money monthly(Money base) {
    base.in(Currency.CNY, "contribution base").notNegative("contribution base");
    Money raised = base.compareTo(floor) < 0 ? floor : base;
    Money kept = raised.compareTo(ceiling) > 0 ? ceiling : raised;
    return kept.times(rate);
  }

  /**
   * The sum of several contributions on one base, each rounded by itself as it is paid.
   *
   * @throws IllegalArgumentException as {@link #monthly}
   */
  public static Money monthlySum(List<Contribution> contributions, Money base) {
    Money sum = Money.zero(Currency.CNY);
    for (Contribution contribution : contributions) {
      sum = sum.plus(contribution.monthly(base));
    }
    return sum;
  }
}
