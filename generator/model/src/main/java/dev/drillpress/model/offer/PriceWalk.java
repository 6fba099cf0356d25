package dev.drillpress.model.offer;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.number.Elementary;
import dev.drillpress.model.number.RandomStream;
import dev.drillpress.model.number.Require;
import dev.drillpress.model.number.Rounding;
import dev.drillpress.model.number.Statistics;

/**
 * A seeded Monte Carlo simulation of the share price and with it of an offer's four-year gross.
 *
 * <p>The price follows a geometric Brownian motion in monthly steps, S(t+dt) = S(t) exp((mu -
 * sigma²/2) dt + sigma sqrt(dt) Z) with dt = 1/12 and Z standard normal (P. Glasserman, Monte Carlo
 * Methods in Financial Engineering, 2003, 3.2). One path moves all grants of the offer.
 *
 * @param drift mu, the expected growth of the price a year, continuously compounded, -1 to 10
 * @param volatility sigma per square root of a year, 0 to 10
 * @param seed of the stream; the same seed gives the same distribution everywhere
 * @param paths 1 to 100,000
 */
public record PriceWalk(double drift, double volatility, long seed, int paths) {
  /** The 10th, 50th and 90th percentile of the four-year gross, by nearest rank. */
  public record Distribution(Money p10, Money p50, Money p90) {}

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException for NaN or a value out of its range
   */
  public PriceWalk {
    Require.finite("drift", drift);
    Require.that(drift >= -1 && drift <= 10, "drift must be within -1 and 10: " + drift);
    Require.notNegative("volatility", volatility);
    Require.that(volatility <= 10, "volatility must be at most 10: " + volatility);
    Require.within("paths", paths, 1, 100_000);
  }

  /**
   * The distribution of expected cash plus equity at the simulated prices; the assumed growth is
   * not used.
   *
   * @throws IllegalArgumentException as {@link OfferValue#of}
   */
  public Distribution distribution(Offer offer, Assumptions assumptions) {
    double cash = OfferValue.of(offer, assumptions).expectedCash().minorUnits();
    RandomStream stream = new RandomStream(seed);
    double[] totals = new double[paths];
    for (int path = 0; path < paths; path++) {
      totals[path] = cash + equity(offer, assumptions, multiples(stream));
    }
    return new Distribution(money(totals, 0.1), money(totals, 0.5), money(totals, 0.9));
  }

  private double[] multiples(RandomStream stream) {
    double step = Years.ofMonths(1).count();
    double expected = (drift - volatility * volatility / 2) * step;
    double deviation = volatility * Math.sqrt(step);
    double[] multiples = new double[OfferValue.MONTHS + 1];
    double log = 0;
    multiples[0] = 1;
    for (int month = 1; month < multiples.length; month++) {
      log = deviation * stream.nextNormal() + expected + log;
      multiples[month] = Elementary.exp(log);
    }
    return multiples;
  }

  private static double equity(Offer offer, Assumptions assumptions, double[] multiples) {
    double sum = 0;
    for (EquityGrant grant : offer.grants()) {
      double value = 0;
      int until = assumptions.employedMonths();
      for (EquityGrant.Vest vest : grant.vests(until)) {
        value += vest.units() * grant.instrument().atPrice(multiples[vest.months()]);
      }
      Money vested = new Money(grant.instrument().currency(), Rounding.halfEven(value));
      sum += assumptions.inYuan(vested).minorUnits();
    }
    return sum;
  }

  private static Money money(double[] totals, double share) {
    double fen = Statistics.percentile(totals, share);
    return new Money(Currency.CNY, Rounding.halfEven(fen));
  }
}
