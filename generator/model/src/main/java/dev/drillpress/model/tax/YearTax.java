package dev.drillpress.model.tax;

import dev.drillpress.model.money.Money;

/**
 * A year's tax by component. Where components are taxed together, each bears what it adds in the
 * order wages, bonus, equity, so that the components sum to the total exactly.
 */
public record YearTax(Money wages, Money bonus, Money equity, BonusTaxation bonusTaxation) {
  /** All components. */
  public Money total() {
    return wages.plus(bonus).plus(equity);
  }
}
