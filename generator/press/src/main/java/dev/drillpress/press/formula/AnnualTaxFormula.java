package dev.drillpress.press.formula;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.YearIncome;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.List;
import java.util.Map;

/** Income tax on wages. */
final class AnnualTaxFormula {
  private static final String TEXT =
      "taxable = max(0, wages − 60,000 − deductions); tax = taxable × rate − quick deduction"
          + " (3 to 45 %); net = wages − tax; half-even to 0.01 CNY; source: Individual"
          + " Income Tax Law (2018 amendment), art. 3, 6 and table 1";

  private static final Map<String, String> NOTE =
      Map.of(
          "en",
          "For a resident employed all year. Deductions are the employee's social insurance"
              + " and housing fund and the special additional deductions; since these differ"
              + " in whether they leave the purse, net subtracts the tax only. Left out:"
              + " bonus, equity, income of other kinds, months of withholding. The scenario"
              + " changes nothing for wages alone; it is there so that one row serves"
              + " bonus-tax too. Tables of years to come are assumed to stay.",
          "zh",
          "适用于全年任职的居民个人。扣除额指个人缴纳的社保公积金与专项附加扣除；"
              + "两者是否实际支出各不相同，故税后工资只减个税。"
              + "不含年终奖、股权、其他所得和逐月预扣。情景对单纯的工资没有影响，"
              + "只为同一行数据也能用于 bonus-tax。未来年份假定税率表不变。");

  private AnnualTaxFormula() {}

  static Formula formula() {
    Signature signature =
        new Signature(
            "annual-tax",
            Map.of(
                "en", "Income tax on a year's wages, mainland China",
                "zh", "全年工资薪金个人所得税（中国内地）"),
            parameters(),
            results(),
            TEXT,
            NOTE);
    return ModelFormula.ofRow(signature, AnnualTaxFormula::annualTax);
  }

  private static List<Parameter> parameters() {
    return List.of(TaxTerms.year(), TaxTerms.wages(), TaxTerms.deductions(), TaxTerms.scenario());
  }

  private static List<Column> results() {
    return List.of(
        TaxTerms.amount("taxable", "Taxable income", "应纳税所得额").column(),
        TaxTerms.amount("tax", "Income tax", "个人所得税").column(),
        TaxTerms.amount("net", "Wages after tax", "税后工资").column());
  }

  private static List<String> annualTax(Row row) {
    IncomeTaxLaw law = TaxTerms.law(row);
    YearIncome income = TaxTerms.income(row, Money.zero(Currency.CNY));
    Money taxable =
        row.blaming(
            "wages",
            "Give smaller amounts.",
            () -> law.taxable(income.wages(), income.deductions()));
    Money tax = row.blaming("wages", "Give a smaller amount.", () -> law.annualTax(taxable));
    return List.of(taxable.decimal(), tax.decimal(), income.wages().minus(tax).decimal());
  }
}
