package dev.drillpress.model.money;

import dev.drillpress.model.number.Decimal;
import dev.drillpress.model.number.Require;

/**
 * How many units of one currency one unit of another bought on a named day, exact to a millionth.
 * The day is part of the rate because an amount converted without its day cannot be checked.
 */
public record ExchangeRate(Currency from, Currency to, long millionths, Day day) {
  private static final long ONE = 1_000_000;

  /**
   * Checks the rate.
   *
   * @throws IllegalArgumentException for the same currency twice, or a rate outside 0.000001 to
   *     90,000
   */
  public ExchangeRate {
    Require.that(from != to, "an exchange rate needs two currencies, not " + from.name());
    Require.within("exchange rate in millionths", millionths, 1, 90_000 * ONE);
  }

  /**
   * A rate from decimal text with up to six decimals: {@code 7.1} yuan for a dollar.
   *
   * @throws IllegalArgumentException for text that is no such number, or as the constructor
   */
  public static ExchangeRate of(Currency from, Currency to, String decimal, Day day) {
    return new ExchangeRate(from, to, Decimal.unscaled(decimal, 6), day);
  }

  /**
   * The amount in the other currency, rounded half-even to its minor unit.
   *
   * @throws IllegalArgumentException for an amount in another currency, or a result out of range
   */
  public Money convert(Money amount) {
    amount.in(from, "amount to convert");
    Require.within("amount to convert", amount.minorUnits(), -Money.MOST / 100, Money.MOST / 100);
    long scaled = amount.minorUnits() * tenTo(to.decimals());
    long divisor = ONE * tenTo(from.decimals());
    Require.that(
        Math.abs(scaled) / divisor < Money.MOST / millionths, "too large to convert: " + amount);
    return new Money(to, Money.split(scaled, millionths, divisor));
  }

  private static long tenTo(int decimals) {
    return decimals == 0 ? 1 : 100;
  }
}
