package dev.drillpress.press.formula;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.tax.BonusComparison;
import dev.drillpress.model.tax.BonusTaxation;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.MainlandChina;
import dev.drillpress.model.tax.TaxScenario;
import dev.drillpress.model.tax.YearIncome;
import dev.drillpress.press.data.Column.Type;
import java.util.List;
import java.util.Map;

/** The income tax of mainland China. */
final class TaxFormulas {
  private static final String EXTENDED = "reliefs-extended";

  private TaxFormulas() {}

  static Formula annualTax() {
    Signature signature =
        new Signature(
            "annual-tax",
            Map.of(
                "en", "Income tax on a year's wages, mainland China",
                "zh", "全年工资薪金个人所得税（中国内地）"),
            List.of(year(), wages(), deductions(), scenario()),
            List.of(
                amount("taxable", "Taxable income", "应纳税所得额").column(),
                amount("tax", "Income tax", "个人所得税").column(),
                amount("net", "Wages after tax", "税后工资").column()),
            "taxable = max(0, wages − 60,000 − deductions); tax = taxable × rate − quick deduction"
                + " (3 to 45 %); net = wages − tax; half-even to 0.01 CNY; source: Individual"
                + " Income Tax Law (2018 amendment), art. 3, 6 and table 1",
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
                    + "只为同一行数据也能用于 bonus-tax。未来年份假定税率表不变。"));
    return ModelFormula.ofRow(signature, TaxFormulas::annualTax);
  }

  private static List<String> annualTax(Row row) {
    IncomeTaxLaw law = law(row);
    YearIncome income = income(row, Money.zero(Currency.CNY));
    Money taxable =
        row.blaming(
            "wages",
            "Give smaller amounts.",
            () -> law.taxable(income.wages(), income.deductions()));
    Money tax = row.blaming("wages", "Give a smaller amount.", () -> law.annualTax(taxable));
    return List.of(taxable.decimal(), tax.decimal(), income.wages().minus(tax).decimal());
  }

  static Formula bonusTax() {
    Signature signature =
        new Signature(
            "bonus-tax",
            Map.of(
                "en", "A year's income tax with the bonus separate and merged",
                "zh", "年终奖单独计税与并入综合所得的全年个税"),
            List.of(
                year(),
                wages(),
                amount("bonus", "Annual bonus", "全年一次性奖金").given(),
                deductions(),
                scenario()),
            List.of(
                amount("separate", "Tax, bonus separate", "单独计税的全年个税").column(),
                amount("merged", "Tax, bonus merged", "并入计税的全年个税").column(),
                Field.of("difference", Type.MONEY, "Separate less merged", "单独减并入的差额")
                    .in(Unit.CNY_A_YEAR)
                    .column(),
                Field.of("cheaper", Type.TEXT, "Cheaper way", "较省税的方式")
                    .choice("separate", "separate", "单独计税")
                    .choice("merged", "merged", "并入综合所得")
                    .column()),
            "merged = tax(wages + bonus); separate = tax(wages) + bonus × rate − quick deduction,"
                + " bracket by bonus / 12 in the monthly table; difference = separate − merged;"
                + " each tax half-even to 0.01 CNY; source: Individual Income Tax Law (2018"
                + " amendment); MOF and STA announcement 2023 No. 30",
            Map.of(
                "en",
                "Both are the whole year's tax, wages included; a tie counts as separate. Separate"
                    + " taxation is enacted until the end of 2027, once a year for one person; later"
                    + " years need the scenario reliefs-extended, which is an assumption. Just above"
                    + " a bracket more bonus leaves less: separate tax on 36,001 is 2,310.10 above"
                    + " that on 36,000. Left out: equity and withholding by month.",
                "zh",
                "两个结果都是含工资在内的全年个税；相等时记为单独计税。单独计税政策执行至 2027 年底，"
                    + "每人每年限用一次；此后的年份须选情景 reliefs-extended，那是假设而非法律。"
                    + "刚过级距时多发反而少得：36,001 元比 36,000 元多缴 2,310.10 元。"
                    + "不含股权与逐月预扣。"));
    return ModelFormula.ofRow(signature, TaxFormulas::bonusTax);
  }

  private static List<String> bonusTax(Row row) {
    IncomeTaxLaw law = law(row);
    YearIncome income = income(row, row.yuan("bonus"));
    BonusComparison both =
        row.blaming(
            "year",
            "Take a year up to "
                + MainlandChina.RELIEFS_UNTIL
                + ", or the scenario `"
                + EXTENDED
                + "`.",
            () -> law.compareBonus(income));
    return List.of(
        both.apart().decimal(),
        both.joined().decimal(),
        both.apart().minus(both.joined()).decimal(),
        both.cheaper() == BonusTaxation.APART ? "separate" : "merged");
  }

  private static IncomeTaxLaw law(Row row) {
    TaxScenario scenario =
        row.text("scenario").equals(EXTENDED)
            ? TaxScenario.RELIEFS_EXTENDED
            : TaxScenario.AS_ENACTED;
    return row.blaming(
        "year",
        "Take a year that the tables hold for.",
        () -> MainlandChina.law(row.count("year"), scenario));
  }

  private static YearIncome income(Row row, Money bonus) {
    Money wages = row.yuan("wages");
    Money deductions = row.yuan("deductions");
    return row.blaming(
        "wages",
        "No amount may be negative.",
        () -> new YearIncome(wages, bonus, Money.zero(Currency.CNY), deductions));
  }

  private static Formula.Parameter year() {
    return Field.of("year", Type.INTEGER, "Tax year", "纳税年度")
        .in(Unit.TAX_YEAR)
        .within("2019", "2100")
        .given();
  }

  private static Formula.Parameter wages() {
    return amount("wages", "Wages before tax, without bonus", "税前工资（不含年终奖）").given();
  }

  private static Formula.Parameter deductions() {
    return amount(
            "deductions",
            "Social insurance, housing fund and special additional deductions",
            "社保公积金与专项附加扣除")
        .preset("0");
  }

  private static Formula.Parameter scenario() {
    Field field =
        Field.of("scenario", Type.TEXT, "Law after 2027", "2027 年后的法律")
            .choice("as-enacted", "as enacted", "按已颁布的规定")
            .choice(EXTENDED, "reliefs extended (assumed)", "优惠延续（假设）");
    return field.preset("as-enacted");
  }

  private static Field amount(String name, String english, String chinese) {
    return Field.money(name, Unit.CNY_A_YEAR, english, chinese);
  }
}
