package dev.drillpress.press.formula;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.offer.Assumptions;
import dev.drillpress.model.offer.CashPay;
import dev.drillpress.model.offer.EquityGrant;
import dev.drillpress.model.offer.Instrument;
import dev.drillpress.model.offer.Offer;
import dev.drillpress.model.offer.OfferValue;
import dev.drillpress.model.offer.SigningBonus;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.List;
import java.util.stream.Stream;

/** An offer in flat columns: the parameters that formulas on offers share. */
final class OfferTerms {
  private OfferTerms() {}

  static Term[] all() {
    return new Term[] {
      Term.whole("year", "year", "First tax year", "首个纳税年度").between("2019", "2090"),
      Term.money("monthly_base", "CNY/month", "Monthly base", "月基本工资").atLeast("0"),
      Term.whole("months", "months", "Months paid a year", "年发薪月数")
          .between("12", "18")
          .preset("12"),
      amount("target_bonus", "CNY/year", "Target bonus", "目标奖金"),
      Term.percent("bonus_likelihood", "Share of the target expected", "目标奖金预期兑现比例")
          .between("0", "10000")
          .preset("100"),
      amount("signing_bonus", "CNY", "Signing bonus, first instalment", "签字费第一笔"),
      month("signing_month", "Month it is paid in", "签字费第一笔发放月", "1"),
      amount("signing_bonus_2", "CNY", "Signing bonus, second instalment", "签字费第二笔"),
      month("signing_month_2", "Month the second is paid in", "签字费第二笔发放月", "13"),
      Term.whole("units", "shares", "Share units granted", "授予的限制性股票单位")
          .between("0", "10000000")
          .preset("0"),
      UnitsVested.plan().preset("annual-4"),
      amount("unit_value", "CNY/share", "Share price today", "当前股价"),
      Term.percent("performance_factor", "Performance factor of the units", "业绩系数")
          .between("0", "10000")
          .preset("100"),
      Term.percent("growth", "Assumed growth of the share price a year", "假设股价年增长率")
          .between("-100", "1000")
          .preset("0"),
      amount("contributions", "CNY/month", "Social insurance and housing fund", "个人社保与公积金（月）"),
      amount("deductions", "CNY/month", "Other deductions (special additional)", "其他扣除（月）"),
      TaxTerms.scenario(),
      Term.whole("employed_months", "months", "Months employed", "在职月数")
          .between("0", "48")
          .preset("48")
    };
  }

  /** All but some that a formula has no use for. */
  static Term[] without(String... names) {
    List<String> left = List.of(names);
    return Stream.of(all()).filter(term -> !left.contains(term.name())).toArray(Term[]::new);
  }

  private static Term amount(String name, String unit, String en, String zh) {
    return Term.money(name, unit, en, zh).atLeast("0").preset("0");
  }

  private static Term month(String name, String en, String zh, String preset) {
    return Term.whole(name, "month", en, zh).between("1", "48").preset(preset);
  }

  static OfferValue value(Row row, AnnualRate discount) {
    Offer offer = offer(row);
    Assumptions assumptions = assumptions(row, discount);
    return row.tried(
        "monthly_base",
        "must be smaller, or `unit_value` or `growth`, so that the offer can be added up",
        () -> OfferValue.of(offer, assumptions));
  }

  static Offer offer(Row row) {
    return new Offer("row", cash(row), List.of(grant(row)), signing(row), List.of(), List.of());
  }

  static AnnualRate rate(Row row, String name) {
    double perYear = row.share(name);
    return row.tried(name, "must be above -100 and up to 1000", () -> new AnnualRate(perYear));
  }

  private static CashPay cash(Row row) {
    Money base = TaxTerms.notNegative(row, "monthly_base");
    Money target = TaxTerms.notNegative(row, "target_bonus");
    Proportion likelihood = row.proportion("bonus_likelihood");
    int months = row.count("months");
    CashPay cash =
        row.tried(
            "months", "must be from 12 to 18", () -> new CashPay(base, months, target, likelihood));
    row.tried("bonus_likelihood", "must leave a bonus that can be counted", cash::expectedBonus);
    return cash;
  }

  private static EquityGrant grant(Row row) {
    Instrument unit = new Instrument.ShareUnit(TaxTerms.notNegative(row, "unit_value"));
    VestingPlan plan = UnitsVested.plan(row);
    Proportion factor = row.proportion("performance_factor");
    long units = row.whole("units");
    return row.tried(
        "units", "must be from 0 to 10000000", () -> new EquityGrant(units, unit, plan, factor));
  }

  private static SigningBonus signing(Row row) {
    return new SigningBonus(
        List.of(
            instalment(row, "signing_bonus", "signing_month"),
            instalment(row, "signing_bonus_2", "signing_month_2")),
        0);
  }

  static SigningBonus.Instalment instalment(Row row, String amount, String month) {
    Money paid = TaxTerms.notNegative(row, amount);
    int when = row.count(month);
    return row.tried(month, "must be from 1 to 48", () -> new SigningBonus.Instalment(when, paid));
  }

  static Assumptions assumptions(Row row, AnnualRate discount) {
    int year = row.count("year");
    Assumptions.Tax tax =
        row.tried(
            "year",
            "must be a year from 2019 to 2090",
            () -> new Assumptions.Tax(year, TaxTerms.scenario(row)));
    Assumptions.Employee employee =
        new Assumptions.Employee(
            TaxTerms.notNegative(row, "contributions"), TaxTerms.notNegative(row, "deductions"));
    // A simulation leaves the assumed growth out.
    AnnualRate growth = row.given("growth") ? rate(row, "growth") : new AnnualRate(0);
    int employed = row.count("employed_months");
    return row.tried(
        "employed_months",
        "must be from 0 to 48",
        () -> new Assumptions(tax, growth, discount, employee, List.of(), employed));
  }
}
