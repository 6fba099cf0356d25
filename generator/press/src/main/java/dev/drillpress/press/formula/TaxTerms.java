package dev.drillpress.press.formula;

import dev.drillpress.model.money.Money;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.MainlandChina;
import dev.drillpress.model.tax.TaxScenario;

/** The parameters that formulas on income tax share, and how they are read. */
final class TaxTerms {
  static final String SEPARATE = "separate";
  static final String MERGED = "merged";

  private static final String AS_ENACTED = "as-enacted";
  private static final String EXTENDED = "reliefs-extended";

  private TaxTerms() {}

  static Term year() {
    return Term.whole("year", "year", "Tax year", "纳税年度").between("2019", "2100");
  }

  static Term amount(String name, String en, String zh) {
    return Term.money(name, "CNY/year", en, zh).atLeast("0");
  }

  static Term contributions() {
    return amount("contributions", "Employee’s social insurance and housing fund", "个人缴纳的社保与公积金")
        .preset("0");
  }

  static Term otherDeductions() {
    return amount("deductions", "Other deductions (special additional)", "其他扣除（专项附加扣除等）")
        .preset("0");
  }

  static Term scenario() {
    return Term.choice(
            "scenario",
            "Law from 2028 on",
            "2028 年起的税法",
            new Term.Option(AS_ENACTED, "as enacted", "按现行规定"),
            new Term.Option(EXTENDED, "as if the reliefs were extended", "假设优惠延续"))
        .preset(AS_ENACTED);
  }

  static Term taxation(String name, String en, String zh) {
    return Term.choice(
        name,
        en,
        zh,
        new Term.Option(SEPARATE, "taxed separately", "单独计税"),
        new Term.Option(MERGED, "merged into comprehensive income", "并入综合所得"));
  }

  static TaxScenario scenario(Row row) {
    if (row.is("scenario", EXTENDED)) {
      return TaxScenario.RELIEFS_EXTENDED;
    }
    if (row.is("scenario", AS_ENACTED)) {
      return TaxScenario.AS_ENACTED;
    }
    throw row.refused("scenario", "must be `as-enacted` or `reliefs-extended`");
  }

  static IncomeTaxLaw law(Row row) {
    int year = row.count("year");
    TaxScenario scenario = scenario(row);
    return row.tried(
        "year", "must be a year from 2019 to 2100", () -> MainlandChina.law(year, scenario));
  }

  /** Contributions and other deductions together. */
  static Money deductions(Row row) {
    Money contributions = notNegative(row, "contributions");
    Money special = notNegative(row, "deductions");
    return row.tried(
        "deductions",
        "must be smaller, so that all deductions stay below 100000000000000",
        () -> contributions.plus(special));
  }

  static Money notNegative(Row row, String name) {
    Money amount = row.yuan(name);
    return row.tried(name, "must not be negative", () -> amount.notNegative(name));
  }
}
