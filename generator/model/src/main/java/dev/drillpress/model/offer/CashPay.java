package dev.drillpress.model.offer;

import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.number.Require;

/**
 * Cash a year: a monthly base paid 12 to 18 times (what exceeds 12 is guaranteed and paid at the
 * year's end), and a target bonus with the share of it that is expected.
 */
public record CashPay(
    Money monthlyBase, int monthsPaid, Money targetBonus, Proportion bonusLikelihood) {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for negative amounts, two currencies, months outside 12 to 18
   */
  public CashPay {
    monthlyBase.notNegative("monthly base");
    targetBonus.in(monthlyBase.currency(), "target bonus").notNegative("target bonus");
    Require.within("months paid a year", monthsPaid, 12, 18);
  }

  /** The target bonus times its likelihood, rounded half-even. */
  public Money expectedBonus() {
    return targetBonus.times(bonusLikelihood);
  }
}
