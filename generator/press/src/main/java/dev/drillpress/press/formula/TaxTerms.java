package dev.drillpress.press.formula;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.MainlandChina;
import dev.drillpress.model.tax.TaxScenario;
import dev.drillpress.model.tax.YearIncome;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.formula.Formula.Parameter;

/** What the formulas of the income tax of mainland China have in common. */
final class TaxTerms {
  static final String EXTENDED = "reliefs-extended";

  private TaxTerms() {}

  static IncomeTaxLaw law(Row row) {
    TaxScenario scenario =
        row.text("scenario").equals(EXTENDED)
            ? TaxScenario.RELIEFS_EXTENDED
            : TaxScenario.AS_ENACTED;
    return row.blaming(
        "year",
        "Take a year that the tables hold for.",
        () -> MainlandChina.law(row.count("year"), scenario));
  }

  static YearIncome income(Row row, Money bonus) {
    Money wages = row.yuan("wages");
    Money deductions = row.yuan("deductions");
    return row.blaming(
        "wages",
        "No amount may be negative.",
        () -> new YearIncome(wages, bonus, Money.zero(Currency.CNY), deductions));
  }

  static Parameter year() {
    return Field.of("year", Type.INTEGER, "Tax year", "纳税年度")
        .in(Unit.TAX_YEAR)
        .within("2019", "2100")
        .given();
  }

  static Parameter wages() {
    return amount("wages", "Wages before tax, without bonus", "税前工资（不含年终奖）").given();
  }

  static Parameter deductions() {
    return amount(
            "deductions",
            "Social insurance, housing fund and special additional deductions",
            "社保公积金与专项附加扣除")
        .preset("0");
  }

  static Parameter scenario() {
    Field field =
        Field.of("scenario", Type.TEXT, "Law after 2027", "2027 年后的法律")
            .choice("as-enacted", "as enacted", "按已颁布的规定")
            .choice(EXTENDED, "reliefs extended (assumed)", "优惠延续（假设）");
    return field.preset("as-enacted");
  }

  static Field amount(String name, String english, String chinese) {
    return Field.money(name, Unit.CNY_A_YEAR, english, chinese);
  }
}
