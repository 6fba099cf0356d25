package dev.drillpress.model.equity;

import dev.drillpress.model.number.Require;

/**
 * What the market is assumed to do: the risk-free rate r and the dividend yield q, both per year
 * and continuously compounded, within -1 to 10, and the volatility sigma of the log price per
 * square root of a year, 0 to 10.
 */
public record MarketTerms(double rate, double dividendYield, double volatility) {
  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException for NaN or a value out of its range
   */
  public MarketTerms {
    Require.finite("rate", rate);
    Require.that(rate >= -1 && rate <= 10, "rate must be within -1 and 10: " + rate);
    Require.finite("dividend yield", dividendYield);
    Require.that(
        dividendYield >= -1 && dividendYield <= 10,
        "dividend yield must be within -1 and 10: " + dividendYield);
    Require.notNegative("volatility", volatility);
    Require.that(volatility <= 10, "volatility must be at most 10: " + volatility);
  }
}
