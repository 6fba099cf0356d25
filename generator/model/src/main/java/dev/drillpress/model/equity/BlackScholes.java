package dev.drillpress.model.equity;

import dev.drillpress.model.number.Elementary;
import dev.drillpress.model.number.Normal;
import dev.drillpress.model.number.Require;

/**
 * The Black-Scholes-Merton price of a European option with a continuous dividend yield.
 *
 * <p>Sources: F. Black, M. Scholes, "The Pricing of Options and Corporate Liabilities", Journal of
 * Political Economy 81(3), 1973; R. Merton, "Theory of Rational Option Pricing", Bell Journal of
 * Economics 4(1), 1973 (the dividend yield).
 */
public final class BlackScholes {
  private BlackScholes() {}

  /**
   * The price of one option, in the currency of spot and strike, not rounded:
   *
   * <pre>
   * d1 = (ln(S/K) + (r - q + sigma²/2) t) / (sigma sqrt t)      d2 = d1 - sigma sqrt t
   * call = S e^(-qt) N(d1) - K e^(-rt) N(d2)      put = K e^(-rt) N(-d2) - S e^(-qt) N(-d1)
   * </pre>
   *
   * With no time or no volatility left the price is the discounted intrinsic value: call max(0, S
   * e^(-qt) - K e^(-rt)), put mirrored. Never negative.
   *
   * @throws IllegalArgumentException when the terms are so extreme that a discounted price is not a
   *     finite number
   */
  public static double price(OptionTerms option, MarketTerms market) {
    double years = option.expiry().count();
    double share = discounted("spot", option.spot(), market.dividendYield() * years);
    double cash = discounted("strike", option.strike(), market.rate() * years);
    double deviation = market.volatility() * Math.sqrt(years);
    int sign = option.kind() == OptionKind.CALL ? 1 : -1;
    if (deviation == 0) {
      return Math.max(0, sign * (share - cash));
    }
    double moneyness =
        Elementary.log(option.spot() / option.strike())
            + (market.rate() - market.dividendYield()) * years;
    double first = moneyness / deviation + deviation / 2;
    double second = first - deviation;
    double value =
        sign * (share * Normal.cumulative(sign * first) - cash * Normal.cumulative(sign * second));
    // Far out of the money the difference of two tiny numbers may fall below zero by rounding.
    return Math.max(0, value);
  }

  private static double discounted(String name, double price, double exponent) {
    return Require.finite("discounted " + name, price * Elementary.exp(-exponent));
  }
}
