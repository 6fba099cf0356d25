package dev.drillpress.model.offer;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Fraction;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;
import java.util.List;

/**
 * A signing bonus in instalments, each to be paid back pro rata when employment ends within a
 * number of months after its payment. Wages of the month it is paid in.
 */
public record SigningBonus(List<Instalment> instalments, int clawbackMonths) {
  /** An amount paid in a month of employment, 1 to 48. */
  public record Instalment(int month, Money amount) {
    /**
     * Checks the instalment.
     *
     * @throws IllegalArgumentException for a month outside 1 to 48 or a negative amount
     */
    public Instalment {
      Require.within("month of an instalment", month, 1, OfferValue.MONTHS);
      amount.notNegative("instalment");
    }
  }

  /**
   * Checks the clawback.
   *
   * @throws IllegalArgumentException for months outside 0 to 120
   */
  public SigningBonus {
    instalments = List.copyOf(instalments);
    Require.within("clawback months", clawbackMonths, 0, 120);
  }

  /** No signing bonus. */
  public static SigningBonus none() {
    return new SigningBonus(List.of(), 0);
  }

  /**
   * What is paid in the months from first to last, both included.
   *
   * @throws IllegalArgumentException for an instalment in another currency
   */
  public Money paid(Currency currency, int first, int last) {
    Money sum = Money.zero(currency);
    for (Instalment instalment : instalments) {
      if (instalment.month() >= first && instalment.month() <= last) {
        sum = sum.plus(instalment.amount());
      }
    }
    return sum;
  }

  /**
   * What must be paid back when employment ends after month m: for each instalment paid in month p,
   * not after m, and with C clawback months: amount x max(0, p + C - m) / C, never more than the
   * amount, each rounded half-even.
   *
   * @param month the last month worked, 1 to 48
   * @throws IllegalArgumentException for another month, or an instalment in another currency
   */
  public Money repaidWhenLeavingAfter(Currency currency, int month) {
    Require.within("last month worked", month, 1, OfferValue.MONTHS);
    Money sum = Money.zero(currency);
    for (Instalment instalment : instalments) {
      int left = instalment.month() + clawbackMonths - month;
      if (instalment.month() <= month && left > 0) {
        sum = sum.plus(instalment.amount().times(new Fraction(left, clawbackMonths)));
      }
    }
    return sum;
  }
}
