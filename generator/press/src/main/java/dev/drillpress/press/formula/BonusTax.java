package dev.drillpress.press.formula;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.tax.BonusCliff;
import dev.drillpress.model.tax.BonusComparison;
import dev.drillpress.model.tax.BonusTaxation;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.YearIncome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An annual bonus taxed both ways, and the cliff above a bracket. */
final class BonusTax {
  private static final String TOO_LARGE =
      "must be smaller, so that the year’s income stays below 100000000000000";

  private BonusTax() {}

  static Formula formula() {
    return Draft.of("bonus-tax", "Annual bonus: separate or merged", "年终奖：单独计税与并入综合所得")
        .takes(
            TaxTerms.year(),
            TaxTerms.amount("bonus", "Annual bonus", "年终奖"),
            TaxTerms.amount("wages", "Wages without the annual bonus", "工资薪金（不含年终奖）"),
            TaxTerms.contributions(),
            TaxTerms.otherDeductions(),
            TaxTerms.scenario())
        .gives(
            Term.money("bonus_tax", "CNY", "Tax on the bonus, separate", "年终奖单独计税税额").mayBeEmpty(),
            Term.money("separate", "CNY/year", "Year’s tax, bonus separate", "全年个税（单独计税）")
                .mayBeEmpty(),
            Term.money("merged", "CNY/year", "Year’s tax, bonus merged", "全年个税（并入综合所得）"),
            TaxTerms.taxation("cheaper", "Cheaper way", "较省的方式"),
            Term.money("difference", "CNY/year", "Saved by merging", "并入可省税额").mayBeEmpty(),
            Term.money("cliff_edge", "CNY", "Cliff: edge of the bracket", "临界点：上一档上限").mayBeEmpty(),
            Term.money("cliff_extra_tax", "CNY", "Cliff: more tax than at the edge", "临界点：比上限多缴税额")
                .mayBeEmpty(),
            Term.money("cliff_loss", "CNY", "Cliff: less net than at the edge", "临界点：比上限少到手金额")
                .mayBeEmpty(),
            Term.money("cliff_safe_from", "CNY", "Cliff: worth more again from", "临界点：到手额恢复的起点")
                .mayBeEmpty())
        .text(
            "bonus_tax = bonus × rate − quick deduction, where bonus / 12 picks the monthly bracket;"
                + " difference = separate − merged; half-even to the fen; source: MOF and STA"
                + " announcement 2023 No. 30")
        .note(
            "Separate taxation may be used once a year and holds until 2027; afterwards only merging"
                + " is left, unless the scenario extends it, and the separate results are empty. A"
                + " negative difference is what merging costs. The cliff is named when the bonus,"
                + " taxed separately, leaves less than the largest bonus of the bracket below: 36,001"
                + " costs 2,310.10 more tax than 36,000. When both ways cost the same, separate is named.",
            "单独计税每个纳税年度只能用一次，政策执行到 2027 年底；此后除非在情景中假设延续，只能并入综合所得，单独计税各栏留空。"
                + "差额为负表示并入反而多缴。若单独计税时到手金额低于上一档上限对应的到手金额，则给出临界点："
                + "年终奖 36,001 元比 36,000 元多缴 2,310.10 元。两种方式税额相同时记为单独计税。")
        .eachRow(BonusTax::results);
  }

  private static List<String> results(Row row) {
    IncomeTaxLaw law = TaxTerms.law(row);
    Money bonus = TaxTerms.notNegative(row, "bonus");
    YearIncome income =
        new YearIncome(
            TaxTerms.notNegative(row, "wages"),
            bonus,
            Money.zero(Currency.CNY),
            TaxTerms.deductions(row));
    return law.bonusApart()
        ? row.tried("bonus", TOO_LARGE, () -> both(law, income))
        : row.tried("bonus", TOO_LARGE, () -> onlyMerged(law, income));
  }

  private static List<String> both(IncomeTaxLaw law, YearIncome income) {
    BonusComparison ways = law.compareBonus(income);
    boolean apart = ways.cheaper() == BonusTaxation.APART;
    List<String> results = new ArrayList<>();
    results.add(law.bonusTaxApart(income.bonus()).decimal());
    results.add(ways.apart().decimal());
    results.add(ways.joined().decimal());
    results.add(apart ? TaxTerms.SEPARATE : TaxTerms.MERGED);
    results.add(ways.apart().minus(ways.joined()).decimal());
    Optional<BonusCliff> cliff = law.bonusCliff(income.bonus());
    List<Function<BonusCliff, Money>> parts =
        List.of(BonusCliff::edge, BonusCliff::extraTax, BonusCliff::netLoss, BonusCliff::safeFrom);
    parts.forEach(part -> results.add(cliff.map(part).map(Money::decimal).orElse("")));
    return results;
  }

  private static List<String> onlyMerged(IncomeTaxLaw law, YearIncome income) {
    String merged = law.yearTax(income, BonusTaxation.JOINED).total().decimal();
    return List.of("", "", merged, TaxTerms.MERGED, "", "", "", "", "");
  }
}
