package dev.drillpress.model.offer;

import dev.drillpress.model.money.Money;
import dev.drillpress.model.tax.YearTax;

/**
 * One year of an offer, in yuan.
 *
 * @param base the monthly base of the months worked
 * @param cash guaranteed, at target, and expected
 * @param equity at grant value, and at the assumed growth
 * @param contributions what the employee pays to social insurance and housing fund
 * @param tax by component, on expected cash and assumed equity
 * @param credits usable cloud credits, in no total
 */
public record OfferYear(
    Money base, Cash cash, Equity equity, Money contributions, YearTax tax, Money credits) {
  /**
   * Cash of a year: guaranteed (base, extra months, signing instalments); at target (with the whole
   * target bonus and milestones); expected (with the bonus times its likelihood and milestones).
   */
  public record Cash(Money guaranteed, Money target, Money expected) {}

  /** Equity that vests in a year: at grant value, and at the assumed share price. */
  public record Equity(Money atGrant, Money assumed) {}

  /** Expected cash and assumed equity: net + tax + contributions, exactly. */
  public Money gross() {
    return cash.expected().plus(equity.assumed());
  }

  /** gross - tax - contributions. */
  public Money net() {
    return gross().minus(tax.total()).minus(contributions);
  }
}
