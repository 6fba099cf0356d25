package dev.drillpress.model.tax;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;

/**
 * A full year's employment income in yuan, none negative: wages without the annual bonus, the
 * annual bonus, income from listed-company equity (all events of the year together), and what is
 * deducted besides the standard deduction (employee's social insurance and housing fund, special
 * additional deductions).
 */
public record YearIncome(Money wages, Money bonus, Money equity, Money deductions) {
  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException for a negative amount or one not in yuan
   */
  public YearIncome {
    wages.in(Currency.CNY, "wages").notNegative("wages");
    bonus.in(Currency.CNY, "bonus").notNegative("bonus");
    equity.in(Currency.CNY, "equity income").notNegative("equity income");
    deductions.in(Currency.CNY, "deductions").notNegative("deductions");
  }

  /** Wages, bonus and equity together. */
  public Money gross() {
    return wages.plus(bonus).plus(equity);
  }
}
