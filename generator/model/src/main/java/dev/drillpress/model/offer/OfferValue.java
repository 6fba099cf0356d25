package dev.drillpress.model.offer;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.number.Require;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.MainlandChina;
import dev.drillpress.model.tax.YearIncome;
import dev.drillpress.model.tax.YearTax;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What an offer is worth over four years under named assumptions, in yuan.
 *
 * @param years the four years
 * @param presentValue the sum of net(k) / (1 + discount)^k, each year's net at its end, rounded
 *     half-even once
 * @param leftOut what no total holds, and why
 */
public record OfferValue(List<OfferYear> years, Money presentValue, List<String> leftOut) {
  /** The months an offer is followed. */
  public static final int MONTHS = 48;

  private static final int YEAR = 12;

  /** Copies the lists. */
  public OfferValue {
    years = List.copyOf(years);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Values an offer. Tax of a year: base of the months, signing instalments and milestone cash are
   * wages; the months beyond twelve and the expected bonus are the annual bonus (Guo Shui Fa 2005
   * No. 9 counts a year-end extra month among it), taxed the cheaper way the year's law allows;
   * vested equity is taxed as listed-company equity income. The extra months and the bonus are paid
   * only for a full year worked.
   *
   * @throws IllegalArgumentException for cash not in yuan, or equity in a currency without an
   *     exchange rate
   */
  public static OfferValue of(Offer offer, Assumptions assumptions) {
    offer.cash().monthlyBase().in(Currency.CNY, "monthly base");
    List<OfferYear> years = new ArrayList<>();
    double present = 0;
    for (int year = 1; year <= MONTHS / YEAR; year++) {
      OfferYear value = year(offer, assumptions, year);
      years.add(value);
      AnnualRate discount = assumptions.discount();
      present += value.net().minorUnits() * discount.discount(new Years(year));
    }
    Money presentValue = new Money(Currency.CNY, 1).timesAssumed(present);
    return new OfferValue(years, presentValue, offer.leftOut());
  }

  private static OfferYear year(Offer offer, Assumptions assumptions, int year) {
    int first = YEAR * (year - 1) + 1;
    int worked = Math.max(0, Math.min(YEAR, assumptions.employedMonths() - first + 1));
    int last = first + worked - 1;
    CashPay pay = offer.cash();
    int full = worked == YEAR ? 1 : 0;
    Money base = pay.monthlyBase().times(worked);
    Money extra = pay.monthlyBase().times((long) full * (pay.monthsPaid() - YEAR));
    Money signing = offer.signing().paid(Currency.CNY, first, last);
    Money milestones = offer.milestones(first, last);
    Money bonus = pay.expectedBonus().times(full);
    Money guaranteed = base.plus(extra).plus(signing);
    OfferYear.Cash cash =
        new OfferYear.Cash(
            guaranteed,
            guaranteed.plus(milestones).plus(pay.targetBonus().times(full)),
            guaranteed.plus(milestones).plus(bonus));
    OfferYear.Equity equity = equity(offer, assumptions, year);
    Money contributions = assumptions.employee().contributions().times(worked);
    Money deductions = contributions.plus(assumptions.employee().specialDeductions().times(worked));
    YearIncome income =
        new YearIncome(
            base.plus(signing).plus(milestones), extra.plus(bonus), equity.assumed(), deductions);
    YearTax tax = law(assumptions, year).yearTax(income);
    return new OfferYear(base, cash, equity, contributions, tax, offer.credits(first, last));
  }

  private static IncomeTaxLaw law(Assumptions assumptions, int year) {
    Assumptions.Tax tax = assumptions.tax();
    return MainlandChina.law(tax.firstYear() + year - 1, tax.scenario());
  }

  private static OfferYear.Equity equity(Offer offer, Assumptions assumptions, int year) {
    Money atGrant = Money.zero(Currency.CNY);
    Money assumed = Money.zero(Currency.CNY);
    for (EquityGrant grant : offer.grants()) {
      Money granted = grant.atGrant(year, assumptions.employedMonths());
      atGrant = atGrant.plus(assumptions.inYuan(granted));
      assumed = assumed.plus(assumptions.inYuan(grant.assumed(year, assumptions)));
    }
    return new OfferYear.Equity(atGrant, assumed);
  }

  /** Expected cash and assumed equity of the four years. */
  public Money gross() {
    return sum(OfferYear::gross);
  }

  /** Expected cash of the four years. */
  public Money expectedCash() {
    return sum(year -> year.cash().expected());
  }

  /** Tax of the four years. */
  public Money tax() {
    return sum(year -> year.tax().total());
  }

  /** The employee's contributions of the four years. */
  public Money contributions() {
    return sum(OfferYear::contributions);
  }

  /** gross - tax - contributions of the four years. */
  public Money net() {
    return sum(OfferYear::net);
  }

  /**
   * Expected cash / gross, 0 to 1; the rest is equity.
   *
   * @throws IllegalArgumentException for an offer that brings nothing
   */
  public double cashShare() {
    return expectedCash().ratioTo(gross());
  }

  /**
   * Base / gross, 0 to 1.
   *
   * @throws IllegalArgumentException for an offer that brings nothing
   */
  public double baseShare() {
    return sum(OfferYear::base).ratioTo(gross());
  }

  /**
   * Whether the base share lies within a band, ends included; the article calls 0.50 to 0.65 usual.
   *
   * @throws IllegalArgumentException for ends that are crossed or outside 0 to 1
   */
  public boolean baseShareWithin(double least, double most) {
    Require.that(
        least >= 0 && least <= most && most <= 1,
        "a band of shares must be within 0 and 1: " + least + " to " + most);
    double share = baseShare();
    return share >= least && share <= most;
  }

  private Money sum(Function<OfferYear, Money> part) {
    Money sum = Money.zero(Currency.CNY);
    for (OfferYear year : years) {
      sum = sum.plus(part.apply(year));
    }
    return sum;
  }
}
