package dev.drillpress.model.offer;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/** Finds what one input must be to reach a goal, everything else unchanged. */
public final class SolveFor {
  private static final long MOST_FEN = 100_000_000_000L;
  private static final long MILLION = 1_000_000;
  private static final long LEAST_GROWTH = -999_999;
  private static final long MOST_GROWTH = 10 * MILLION;

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
    LongPredicate enough = fen -> reached(offer.with(variable, fen(fen)), assumptions, goal);
    Require.that(
        enough.test(MOST_FEN),
        "no amount up to " + fen(MOST_FEN) + " reaches the goal " + name(goal));
    return fen(between(-1, MOST_FEN, enough));
  }

  /**
   * Whole units of one grant, 0 to 10^7. For gross and net: units that reach the goal where one
   * fewer does not. For a cash share, which falls as units rise: units that keep it where one more
   * does not, or 10^7 when all keep it. Vesting rounds each date down to whole units, so a unit
   * more can bring another date a unit less: where that makes the goal reached, lost and reached
   * again within a few units, one of these crossings is found.
   *
   * @param grant index of the grant in the offer, from 0
   * @throws IllegalArgumentException for an index that no grant has; when no number of units
   *     reaches the goal; when amounts on the way are too large for {@link Money}
   */
  public static long units(Offer offer, Assumptions assumptions, int grant, Goal goal) {
    Require.within("index of a grant", grant, 0, offer.grants().size() - 1);
    return edge(
        new Input("units", 0, EquityGrant.MOST_UNITS),
        goal,
        units -> reached(offer.withUnits(grant, units), assumptions, goal));
  }

  /**
   * The assumed growth of the share price a year, in steps of a millionth from -0.999999 to 10. For
   * gross and net: the smallest that reaches the goal. For a cash share, which falls as the price
   * grows: the largest that keeps it, or 10 when all keep it.
   *
   * @throws IllegalArgumentException when no growth in the range reaches the goal, so always for an
   *     offer without equity that misses it; when amounts on the way are too large for {@link
   *     Money}
   */
  public static AnnualRate growth(Offer offer, Assumptions assumptions, Goal goal) {
    long millionths =
        edge(
            new Input("growth in millionths", LEAST_GROWTH, MOST_GROWTH),
            goal,
            growth -> reached(offer, assumptions.withGrowth(rate(growth)), goal));
    return rate(millionths);
  }

  private record Input(String name, long least, long most) {}

  private static long edge(Input input, Goal goal, LongPredicate reached) {
    boolean falls = goal instanceof Goal.CashShare;
    OptionalLong first = first(input.least(), input.most(), falls ? reached.negate() : reached);
    long edge = falls ? first.orElse(input.most() + 1) - 1 : first.orElse(input.most() + 1);
    Require.that(
        edge >= input.least() && edge <= input.most(),
        "no "
            + input.name()
            + " from "
            + input.least()
            + " to "
            + input.most()
            + " reaches the goal "
            + name(goal));
    return edge;
  }

  // Strides that double, then bisection: far values, where amounts could be too large, are only
  // tried when nothing nearer reaches the goal.
  private static OptionalLong first(long least, long most, LongPredicate holds) {
    long low = least - 1;
    long high = least;
    long stride = 1;
    while (!holds.test(high)) {
      if (high == most) {
        return OptionalLong.empty();
      }
      low = high;
      high = Math.min(most, high + stride);
      stride *= 2;
    }
    return OptionalLong.of(between(low, high, holds));
  }

  private static long between(long missed, long met, LongPredicate holds) {
    long low = missed;
    long high = met;
    while (high - low > 1) {
      long middle = (low + high) >> 1;
      boolean enough = holds.test(middle);
      low = enough ? low : middle;
      high = enough ? middle : high;
    }
    return high;
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

  private static AnnualRate rate(long millionths) {
    return new AnnualRate((double) millionths / MILLION);
  }

  private static Money fen(long fen) {
    return new Money(Currency.CNY, fen);
  }
}
