package dev.drillpress.press.formula;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.tax.BonusTaxation;
import dev.drillpress.model.tax.Bracket;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.YearIncome;
import dev.drillpress.model.tax.YearTax;
import java.util.List;

/** The income tax of a whole year, by component. */
final class AnnualTax {
  private static final String TOO_LARGE =
      "must be smaller, so that the year’s income stays below 100000000000000";

  private AnnualTax() {}

  static Formula formula() {
    return Draft.of("annual-tax", "Income tax of a year", "全年个人所得税")
        .takes(
            TaxTerms.year(),
            TaxTerms.amount("wages", "Wages without the annual bonus", "工资薪金（不含年终奖）"),
            TaxTerms.contributions(),
            TaxTerms.otherDeductions(),
            TaxTerms.amount("bonus", "Annual bonus", "年终奖").preset("0"),
            TaxTerms.amount("equity", "Income from listed-company equity", "上市公司股权激励所得")
                .preset("0"),
            TaxTerms.scenario())
        .gives(
            Term.money("taxable", "CNY/year", "Taxable comprehensive income", "综合所得应纳税所得额"),
            Term.money("wages_tax", "CNY/year", "Tax on wages", "工资个税"),
            Term.money("bonus_tax", "CNY/year", "Tax on the bonus", "年终奖个税"),
            Term.money("equity_tax", "CNY/year", "Tax on equity", "股权激励个税"),
            TaxTerms.taxation("bonus_taxation", "How the bonus is taxed", "年终奖计税方式"),
            Term.money("tax", "CNY/year", "Tax", "个税合计"),
            Term.money("net", "CNY/year", "Net", "税后收入"),
            Term.percent("marginal_rate", "Rate of the bracket", "适用税率"))
        .text(
            "taxable = max(0, wages + what is merged − 60,000 − contributions −"
                + " deductions); tax = taxable × rate − quick deduction, plus what is taxed"
                + " separately; net = wages + bonus + equity − contributions − tax; each component"
                + " rounded half-even to the fen; source: Individual Income Tax Law (2018), art. 3"
                + " and 6; MOF and STA announcements 2023 No. 25 and No. 30")
        .note(
            "Mainland China, a full calendar year with one employer. The bonus is taxed the cheaper"
                + " way that the year allows; from 2028 on bonus and equity are merged unless the"
                + " scenario extends the reliefs. What is merged bears what it adds, in the order"
                + " wages, bonus, equity. The bracket’s rate is that of the last yuan of comprehensive"
                + " income, 0 when nothing is taxable. Left out: other income, unlisted companies’"
                + " options, donations and personal pensions.",
            "适用于中国内地、同一雇主的完整纳税年度。年终奖取当年允许的较省的计税方式；2028 年起，除非在情景中假设优惠延续，"
                + "年终奖与股权激励并入综合所得。并入的部分按工资、年终奖、股权的次序承担各自新增的税额。适用税率是综合所得最后一元"
                + "所在档的税率，应纳税所得额为零时记 0。不含其他所得、非上市公司期权、公益捐赠和个人养老金。")
        .eachRow(AnnualTax::results);
  }

  private static List<String> results(Row row) {
    IncomeTaxLaw law = TaxTerms.law(row);
    YearIncome income =
        new YearIncome(
            TaxTerms.notNegative(row, "wages"),
            TaxTerms.notNegative(row, "bonus"),
            TaxTerms.notNegative(row, "equity"),
            TaxTerms.deductions(row));
    YearTax tax = row.tried("wages", TOO_LARGE, () -> law.yearTax(income));
    Money taxable = row.tried("wages", TOO_LARGE, () -> taxable(law, income, tax));
    Money net =
        row.tried(
            "wages",
            TOO_LARGE,
            () -> income.gross().minus(row.yuan("contributions")).minus(tax.total()));
    return List.of(
        taxable.decimal(),
        tax.wages().decimal(),
        tax.bonus().decimal(),
        tax.equity().decimal(),
        tax.bonusTaxation() == BonusTaxation.APART ? TaxTerms.SEPARATE : TaxTerms.MERGED,
        tax.total().decimal(),
        net.decimal(),
        String.valueOf(rate(law, taxable)));
  }

  private static Money taxable(IncomeTaxLaw law, YearIncome income, YearTax tax) {
    Money nothing = Money.zero(Currency.CNY);
    Money bonus = tax.bonusTaxation() == BonusTaxation.JOINED ? income.bonus() : nothing;
    Money equity = law.equityApart() ? nothing : income.equity();
    return law.taxable(income.wages().plus(bonus).plus(equity), income.deductions());
  }

  /** The percent of the bracket that holds the last fen of an amount; 0 of nothing. */
  private static int rate(IncomeTaxLaw law, Money taxable) {
    if (taxable.minorUnits() == 0) {
      return 0;
    }
    return law.comprehensive().brackets().stream()
        .filter(b -> holds(b, taxable))
        .findFirst()
        .map(Bracket::percent)
        .orElseThrow();
  }

  private static boolean holds(Bracket bracket, Money taxable) {
    return bracket.upToYuan() == Bracket.UNBOUNDED
        || taxable.compareTo(Money.yuan(String.valueOf(bracket.upToYuan()))) <= 0;
  }
}
