package dev.drillpress.press.formula;

import dev.drillpress.model.tax.BonusComparison;
import dev.drillpress.model.tax.BonusTaxation;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.MainlandChina;
import dev.drillpress.model.tax.YearIncome;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.List;
import java.util.Map;

/** A year's tax with the bonus apart and joined. */
final class BonusTaxFormula {
  private static final String TEXT =
      "merged = tax(wages + bonus); separate = tax(wages) + bonus × rate − quick deduction,"
          + " bracket by bonus / 12 in the monthly table; difference = separate − merged;"
          + " each tax half-even to 0.01 CNY; source: Individual Income Tax Law (2018"
          + " amendment); MOF and STA announcement 2023 No. 30";

  private static final Map<String, String> NOTE =
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
              + "不含股权与逐月预扣。");

  private BonusTaxFormula() {}

  static Formula formula() {
    Signature signature =
        new Signature(
            "bonus-tax",
            Map.of(
                "en", "A year's income tax with the bonus separate and merged",
                "zh", "年终奖单独计税与并入综合所得的全年个税"),
            parameters(),
            results(),
            TEXT,
            NOTE);
    return ModelFormula.ofRow(signature, BonusTaxFormula::bonusTax);
  }

  private static List<Parameter> parameters() {
    return List.of(
        TaxTerms.year(),
        TaxTerms.wages(),
        TaxTerms.amount("bonus", "Annual bonus", "全年一次性奖金").given(),
        TaxTerms.deductions(),
        TaxTerms.scenario());
  }

  private static List<Column> results() {
    return List.of(
        TaxTerms.amount("separate", "Tax, bonus separate", "单独计税的全年个税").column(),
        TaxTerms.amount("merged", "Tax, bonus merged", "并入计税的全年个税").column(),
        Field.of("difference", Type.MONEY, "Separate less merged", "单独减并入的差额")
            .in(Unit.CNY_A_YEAR)
            .column(),
        Field.of("cheaper", Type.TEXT, "Cheaper way", "较省税的方式")
            .choice("separate", "separate", "单独计税")
            .choice("merged", "merged", "并入综合所得")
            .column());
  }

  private static List<String> bonusTax(Row row) {
    IncomeTaxLaw law = TaxTerms.law(row);
    YearIncome income = TaxTerms.income(row, row.yuan("bonus"));
    BonusComparison both =
        row.blaming(
            "year",
            "Take a year up to "
                + MainlandChina.RELIEFS_UNTIL
                + ", or the scenario `"
                + TaxTerms.EXTENDED
                + "`.",
            () -> law.compareBonus(income));
    return List.of(
        both.apart().decimal(),
        both.joined().decimal(),
        both.apart().minus(both.joined()).decimal(),
        both.cheaper() == BonusTaxation.APART ? "separate" : "merged");
  }
}
