package dev.drillpress.model.tax;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;

/**
 * What one employed month brings: the gross wage with everything that counts as wage of that month
 * (a signing bonus too), and the deductions of that month (social insurance, housing fund, special
 * additional deductions), without the standard deduction. Both in yuan, not negative.
 */
public record MonthWage(Money wage, Money deductions) {
  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException for a negative amount or one not in yuan
   */
  public MonthWage {
    wage.in(Currency.CNY, "wage").notNegative("wage");
    deductions.in(Currency.CNY, "deductions").notNegative("deductions");
  }
}
