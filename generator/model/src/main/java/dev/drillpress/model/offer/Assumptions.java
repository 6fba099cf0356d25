package dev.drillpress.model.offer;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.ExchangeRate;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;
import dev.drillpress.model.tax.MainlandChina;
import dev.drillpress.model.tax.TaxScenario;
import java.util.List;

/**
 * What an offer's value rests on and the offer does not say.
 *
 * @param tax which law holds
 * @param growth of the share price a year
 * @param discount for the present value
 * @param employee what is deducted a month
 * @param exchange rates into yuan for grants in other currencies
 * @param employedMonths how long employment lasts, 0 to 48; after that nothing is paid and nothing
 *     vests
 */
public record Assumptions(
    Tax tax,
    AnnualRate growth,
    AnnualRate discount,
    Employee employee,
    List<ExchangeRate> exchange,
    int employedMonths) {
  /** The first year's tax year, and which law is taken for years not yet enacted. */
  public record Tax(int firstYear, TaxScenario scenario) {
    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException for a year outside 2019 to 2090
     */
    public Tax {
      Require.within("first tax year", firstYear, MainlandChina.FIRST_YEAR, 2090);
    }
  }

  /**
   * The employee's social insurance and housing fund a month (paid), and special additional
   * deductions (not paid).
   */
  public record Employee(Money contributions, Money specialDeductions) {
    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException for a negative amount or one not in yuan
     */
    public Employee {
      contributions.in(Currency.CNY, "contributions").notNegative("contributions");
      specialDeductions.in(Currency.CNY, "special deductions").notNegative("special deductions");
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException for employed months outside 0 to 48
   */
  public Assumptions {
    exchange = List.copyOf(exchange);
    Require.within("employed months", employedMonths, 0, OfferValue.MONTHS);
  }

  /** The same with another growth. */
  public Assumptions withGrowth(AnnualRate changed) {
    return new Assumptions(tax, changed, discount, employee, exchange, employedMonths);
  }

  /** The same with another discount rate. */
  public Assumptions withDiscount(AnnualRate changed) {
    return new Assumptions(tax, growth, changed, employee, exchange, employedMonths);
  }

  /**
   * An amount in yuan, converted half-even when it is in another currency.
   *
   * @throws IllegalArgumentException when no rate for its currency is given
   */
  public Money inYuan(Money amount) {
    if (amount.currency() == Currency.CNY) {
      return amount;
    }
    for (ExchangeRate rate : exchange) {
      if (rate.from() == amount.currency() && rate.to() == Currency.CNY) {
        return rate.convert(amount);
      }
    }
    throw new IllegalArgumentException("no exchange rate into CNY for " + amount);
  }
}
