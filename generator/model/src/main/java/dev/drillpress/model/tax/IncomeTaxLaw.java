package dev.drillpress.model.tax;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The law of one tax year: its tables and which reliefs hold. Made by {@link MainlandChina#law}.
 *
 * @param year the tax year, a calendar year
 * @param comprehensive the annual table of comprehensive income
 * @param monthly the table for a bonus taxed apart, by a twelfth of it
 * @param monthlyAllowance the standard deduction a month
 * @param bonusApart whether an annual bonus may be taxed apart
 * @param equityApart whether listed-company equity income is taxed apart
 */
public record IncomeTaxLaw(
    int year,
    BracketTable comprehensive,
    BracketTable monthly,
    Money monthlyAllowance,
    boolean bonusApart,
    boolean equityApart) {
  private static final int MONTHS = 12;

  /**
   * Tax on comprehensive income: taxable x rate - quick deduction by the annual table, rounded
   * half-even to the fen. Individual Income Tax Law (2018 amendment), art. 3 and the annexed table
   * 1.
   *
   * @param taxable the year's wages less 60,000, social insurance, housing fund and special
   *     additional deductions
   * @throws IllegalArgumentException for a negative amount or one not in yuan
   */
  public Money annualTax(Money taxable) {
    return comprehensive.tax(taxable);
  }

  /**
   * The year's taxable comprehensive income: income - 12 x the monthly allowance - deductions, not
   * below 0 (art. 6).
   *
   * @throws IllegalArgumentException for an amount not in yuan
   */
  public Money taxable(Money income, Money deductions) {
    return income.minus(monthlyAllowance.times(MONTHS)).minus(deductions).orZeroIfNegative();
  }

  /**
   * Cumulative withholding on wages over the employed months of a year, first to last:
   *
   * <pre>
   * withheld(m) = max(0, tax(max(0, sum of wages - 5,000 m - sum of deductions)) - withheld(1) - ... - withheld(m-1))
   * </pre>
   *
   * The running total is exact; each shown month is rounded half-even to the fen. Source: State
   * Taxation Administration announcement 2018 No. 61, art. 6 (cumulative withholding).
   *
   * @param months one to twelve employed months; a mid-year start has fewer
   * @throws IllegalArgumentException for no month or more than twelve
   */
  public Withholding monthlyWithholding(List<MonthWage> months) {
    Require.within("employed months of a year", months.size(), 1, MONTHS);
    List<Money> withheld = new ArrayList<>();
    Money cumulated = Money.zero(Currency.CNY);
    long exactSoFar = 0;
    for (MonthWage month : months) {
      cumulated = cumulated.plus(month.wage()).minus(month.deductions()).minus(monthlyAllowance);
      Money taxable = cumulated.orZeroIfNegative();
      long due = Math.max(0, comprehensive.exact(taxable, taxable.minorUnits()) - exactSoFar);
      exactSoFar += due;
      withheld.add(BracketTable.rounded(due));
    }
    return new Withholding(withheld, BracketTable.rounded(exactSoFar));
  }

  /**
   * Tax on an annual bonus taken apart: a twelfth of the bonus picks the bracket of the monthly
   * table, tax = bonus x rate - that quick deduction (once), rounded half-even to the fen. Ministry
   * of Finance and State Taxation Administration announcement 2023 No. 30; a person may use it once
   * a year.
   *
   * @throws IllegalArgumentException for a negative amount, one not in yuan, or a year in which it
   *     is not allowed
   */
  public Money bonusTaxApart(Money bonus) {
    Require.that(bonusApart, "a bonus is not taxed apart in " + year);
    // bonus / 12 <= bound as bonus <= 12 x bound: nothing is rounded before the bracket is picked.
    long ceilingOfTwelfth = (bonus.minorUnits() + MONTHS - 1) / MONTHS;
    return BracketTable.rounded(monthly.exact(bonus, ceilingOfTwelfth));
  }

  /**
   * Whether a bonus taxed apart lies on the cliff above a bracket, and how far it must go to leave
   * as much as the edge. Between the edge E of a bracket and the safe amount, net falls: (36,001
   * costs 2,310.10 more than 36,000).
   *
   * @throws IllegalArgumentException as {@link #bonusTaxApart}
   */
  public Optional<BonusCliff> bonusCliff(Money bonus) {
    Money tax = bonusTaxApart(bonus);
    Optional<BonusCliff> cliff = Optional.empty();
    for (Bracket bracket : monthly.brackets()) {
      if (bracket.upToYuan() != Bracket.UNBOUNDED) {
        Money edge = new Money(Currency.CNY, bracket.upToYuan() * 100 * MONTHS);
        Money edgeTax = bonusTaxApart(edge);
        Money loss = edge.minus(edgeTax).minus(bonus.minus(tax));
        if (bonus.compareTo(edge) > 0 && loss.minorUnits() > 0) {
          cliff = Optional.of(new BonusCliff(edge, tax.minus(edgeTax), loss, safeFrom(edge)));
        }
      }
    }
    return cliff;
  }

  private Money safeFrom(Money edge) {
    Money kept = edge.minus(bonusTaxApart(edge));
    long low = edge.minorUnits();
    long high = edge.minorUnits() * 2;
    while (high - low > 1) {
      Money middle = new Money(Currency.CNY, (low + high) / 2);
      boolean enough = middle.minus(bonusTaxApart(middle)).compareTo(kept) >= 0;
      low = enough ? low : middle.minorUnits();
      high = enough ? middle.minorUnits() : high;
    }
    return new Money(Currency.CNY, high);
  }

  /**
   * Tax on listed-company equity income (options exercised, share units and restricted shares
   * vested) taken apart: the whole year's events together by the annual table, without the standard
   * deduction, rounded half-even to the fen. Ministry of Finance and State Taxation Administration
   * announcement 2023 No. 25.
   *
   * @throws IllegalArgumentException for a negative amount, one not in yuan, or a year in which it
   *     is not allowed
   */
  public Money equityTaxApart(Money income) {
    Require.that(equityApart, "equity income is not taxed apart in " + year);
    return comprehensive.tax(income);
  }

  /**
   * The year's tax with the bonus apart and joined. The amounts hold all components.
   *
   * @throws IllegalArgumentException for a year in which a bonus is not taxed apart
   */
  public BonusComparison compareBonus(YearIncome income) {
    Money apart = yearTax(income, BonusTaxation.APART).total();
    Money joined = yearTax(income, BonusTaxation.JOINED).total();
    boolean joinedIsCheaper = joined.compareTo(apart) < 0;
    return new BonusComparison(
        apart, joined, joinedIsCheaper ? BonusTaxation.JOINED : BonusTaxation.APART);
  }

  /**
   * The year's tax with the bonus taxed the cheaper way that the year allows, equity as the year
   * demands.
   *
   * @throws IllegalArgumentException for amounts too large
   */
  public YearTax yearTax(YearIncome income) {
    return yearTax(income, bonusApart ? compareBonus(income).cheaper() : BonusTaxation.JOINED);
  }

  /**
   * The year's tax with a named bonus taxation; equity is taxed apart while the law says so, else
   * joined.
   *
   * @throws IllegalArgumentException for a bonus apart in a year in which that is not allowed
   */
  public YearTax yearTax(YearIncome income, BonusTaxation bonusTaxation) {
    Money joined = income.wages();
    Money wages = annualTax(taxable(joined, income.deductions()));
    Money bonus;
    if (bonusTaxation == BonusTaxation.APART) {
      bonus = bonusTaxApart(income.bonus());
    } else {
      joined = joined.plus(income.bonus());
      bonus = annualTax(taxable(joined, income.deductions())).minus(wages);
    }
    Money equity;
    if (equityApart) {
      equity = equityTaxApart(income.equity());
    } else {
      Money before = annualTax(taxable(joined, income.deductions()));
      equity = annualTax(taxable(joined.plus(income.equity()), income.deductions())).minus(before);
    }
    return new YearTax(wages, bonus, equity, bonusTaxation);
  }
}
