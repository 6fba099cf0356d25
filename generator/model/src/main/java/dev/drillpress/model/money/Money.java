package dev.drillpress.model.money;

import dev.drillpress.model.number.Decimal;
import dev.drillpress.model.number.Require;
import dev.drillpress.model.number.Rounding;

/**
 * An exact amount: a whole number of the currency's minor units (fen for CNY), at most 10^16 of
 * them either way, so that a percentage of any amount still fits a long. Amounts of different
 * currencies never mix; {@link ExchangeRate} converts.
 */
public record Money(Currency currency, long minorUnits) implements Comparable<Money> {
  /** The largest amount, in minor units. */
  public static final long MOST = 10_000_000_000_000_000L;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException beyond 10^16 minor units
   */
  public Money {
    Require.within("amount in minor units", minorUnits, -MOST, MOST);
  }

  /**
   * An amount from decimal text such as {@code 36000.01}, in whole units of the currency. Nothing
   * is rounded.
   *
   * @throws IllegalArgumentException for text that is no decimal number, has more decimals than the
   *     currency, or is too large
   */
  public static Money of(Currency currency, String decimal) {
    return new Money(currency, Decimal.unscaled(decimal, currency.decimals()));
  }

  /**
   * Yuan from decimal text.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public static Money yuan(String decimal) {
    return of(Currency.CNY, decimal);
  }

  /** Nothing, in a currency. */
  public static Money zero(Currency currency) {
    return new Money(currency, 0);
  }

  /**
   * The exact sum.
   *
   * @throws IllegalArgumentException for different currencies or a sum out of range
   */
  public Money plus(Money other) {
    same(other);
    return new Money(currency, minorUnits + other.minorUnits);
  }

  /**
   * The exact difference.
   *
   * @throws IllegalArgumentException for different currencies or a result out of range
   */
  public Money minus(Money other) {
    same(other);
    return new Money(currency, minorUnits - other.minorUnits);
  }

  /**
   * This amount a whole number of times, exactly.
   *
   * @throws IllegalArgumentException for a result out of range
   */
  public Money times(long count) {
    if (count != 0 && Math.abs(minorUnits) > MOST / Math.abs(count)) {
      throw new IllegalArgumentException(decimal() + " times " + count + " is too large");
    }
    return new Money(currency, minorUnits * count);
  }

  /**
   * A proportion of this amount, rounded half-even to the minor unit.
   *
   * @throws IllegalArgumentException for a result out of range
   */
  public Money times(Proportion proportion) {
    return new Money(currency, split(minorUnits, proportion.millionths(), Proportion.ONE));
  }

  /** A fraction of this amount, rounded half-even to the minor unit. */
  public Money times(Fraction fraction) {
    return new Money(currency, split(minorUnits, fraction.numerator(), fraction.denominator()));
  }

  /**
   * This amount times a finite double, rounded half-even to the minor unit: for values that rest on
   * an assumption (a growth, a price model), never for tax. The result must be within 2^53 minor
   * units.
   *
   * @throws IllegalArgumentException for NaN, infinities and results out of range
   */
  public Money timesAssumed(double factor) {
    Require.finite("factor", factor);
    return new Money(currency, Rounding.halfEven(minorUnits * factor));
  }

  /** The larger of this amount and zero. */
  public Money orZeroIfNegative() {
    return minorUnits < 0 ? zero(currency) : this;
  }

  /**
   * This amount divided by another of the same currency, a number without unit.
   *
   * @throws IllegalArgumentException for different currencies or a zero divisor
   */
  public double ratioTo(Money other) {
    same(other);
    Require.that(other.minorUnits != 0, "a ratio to " + other.decimal() + " has no meaning");
    return (double) minorUnits / other.minorUnits;
  }

  /**
   * The order by amount.
   *
   * @throws IllegalArgumentException for different currencies
   */
  @Override
  public int compareTo(Money other) {
    same(other);
    return Long.compare(minorUnits, other.minorUnits);
  }

  /** The amount in whole units as decimal text with the currency's decimals: {@code 1080.00}. */
  public String decimal() {
    return Decimal.text(minorUnits, currency.decimals());
  }

  /** The amount and its currency: {@code 1080.00 CNY}. */
  @Override
  public String toString() {
    return decimal() + " " + currency.name();
  }

  /**
   * This amount, when it is not below zero.
   *
   * @throws IllegalArgumentException for a negative amount; the message holds the name and the
   *     amount
   */
  public Money notNegative(String name) {
    Require.that(minorUnits >= 0, name + " must not be negative: " + this);
    return this;
  }

  /**
   * This amount, when it is in a currency.
   *
   * @throws IllegalArgumentException for another currency; the message holds the name and the
   *     amount
   */
  public Money in(Currency expected, String name) {
    Require.that(currency == expected, name + " must be in " + expected.name() + ": " + this);
    return this;
  }

  private void same(Money other) {
    if (currency != other.currency) {
      throw new IllegalArgumentException("mixed currencies: " + this + " and " + other);
    }
  }

  // Whole parts first: only the rest is multiplied before the division, so nothing overflows.
  static long split(long amount, long numerator, long denominator) {
    long whole = amount / denominator * numerator;
    return whole + Rounding.halfEven(amount % denominator * numerator, denominator);
  }
}
