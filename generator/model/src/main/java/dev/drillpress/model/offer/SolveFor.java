package dev.drillpress.model.offer;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;

/** Finds the smallest amount of one input that reaches a goal. */
public final class SolveFor {
  private static final long MOST_FEN = 100_000_000_000L;

  private SolveFor() {}

  /**
   * The smallest amount, to the fen, of the variable with which the goal is reached, by bisection
   * between 0 and 10^9 yuan: gross, net (no marginal rate reaches 100 %, and of two bonus taxations
   * the cheaper is taken) and the cash share all rise with each variable. A fen where rounding
   * makes net stand still is passed over to the next that reaches the goal.
   *
   * @throws IllegalArgumentException when even 10^9 yuan does not reach it
   */
  public static Money least(
      Offer offer, Assumptions assumptions, Offer.Variable variable, Goal goal) {
    Require.that(
        reached(offer.with(variable, fen(MOST_FEN)), assumptions, goal),
        "no amount up to " + fen(MOST_FEN) + " reaches the goal " + name(goal));
    long low = -1;
    long high = MOST_FEN;
    while (high - low > 1) {
      long middle = (low + high) >> 1;
      boolean enough = reached(offer.with(variable, fen(middle)), assumptions, goal);
      low = enough ? low : middle;
      high = enough ? middle : high;
    }
    return fen(high);
  }

  private static boolean reached(Offer offer, Assumptions assumptions, Goal goal) {
    return goal.reached(OfferValue.of(offer, assumptions));
  }

  private static String name(Goal goal) {
    if (goal instanceof Goal.Gross gross) {
      return "gross " + gross.target();
    }
    if (goal instanceof Goal.Net net) {
      return "net " + net.target();
    }
    return "cash share " + ((Goal.CashShare) goal).target();
  }

  private static Money fen(long fen) {
    return new Money(Currency.CNY, fen);
  }
}
