package dev.drillpress.press.formula;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.YearIncome;
import java.util.List;

/** Tax on a year's income from listed-company equity. */
final class EquityTax {
  private EquityTax() {}

  static Formula formula() {
    return Draft.of("equity-tax", "Tax on listed-company equity", "上市公司股权激励个税")
        .takes(
            TaxTerms.year(),
            TaxTerms.amount("equity", "Equity income, all events of the year", "全年股权激励所得合计"),
            TaxTerms.amount("wages", "Wages, and a bonus that is merged", "工资薪金（含并入的年终奖）")
                .preset("0"),
            TaxTerms.contributions(),
            TaxTerms.otherDeductions(),
            TaxTerms.scenario())
        .gives(
            TaxTerms.taxation("taxation", "How it is taxed", "计税方式"),
            Term.money("tax", "CNY/year", "Tax on equity", "股权激励个税"),
            Term.money("equity_after_tax", "CNY/year", "Equity after tax", "股权激励税后所得"))
        .text(
            "separate: tax = equity × rate − quick deduction by the annual table; merged: tax(wages +"
                + " equity) − tax(wages); equity_after_tax = equity − tax; half-even to the fen;"
                + " source: MOF and STA announcement 2023 No. 25")
        .note(
            "Separate taxation of options exercised and shares vested holds until 2027; all events of"
                + " a year count together. From 2028 on the income is merged, unless the scenario"
                + " extends the relief; only then do wages and deductions matter. Left out: unlisted"
                + " companies, tax on a later sale, and payment over 36 months.",
            "期权行权、限制性股票归属等所得单独计税的政策执行到 2027 年底，一年内多次取得须合并计算。2028 年起除非在情景中假设延续，"
                + "并入综合所得；只有这时才用到工资和各项扣除。不含非上市公司股权、日后转让的税，以及最长 36 个月的分期缴纳。")
        .eachRow(EquityTax::results);
  }

  private static List<String> results(Row row) {
    IncomeTaxLaw law = TaxTerms.law(row);
    Money equity = TaxTerms.notNegative(row, "equity");
    YearIncome income =
        new YearIncome(
            TaxTerms.notNegative(row, "wages"),
            Money.zero(Currency.CNY),
            equity,
            TaxTerms.deductions(row));
    Money tax =
        row.tried(
            "equity",
            "must be smaller, so that the year’s income stays below 100000000000000",
            () -> law.yearTax(income).equity());
    return List.of(
        law.equityApart() ? TaxTerms.SEPARATE : TaxTerms.MERGED,
        tax.decimal(),
        equity.minus(tax).decimal());
  }
}
