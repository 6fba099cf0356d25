package dev.drillpress.press.formula;

import dev.drillpress.model.money.Money;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.MainlandChina;
import dev.drillpress.model.tax.MonthWage;
import dev.drillpress.model.tax.TaxScenario;
import dev.drillpress.model.tax.Withholding;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cumulative withholding, a row a month. */
final class MonthlyWithholding {
  private MonthlyWithholding() {}

  static Formula formula() {
    return Draft.of("monthly-withholding", "Tax withheld month by month", "按月累计预扣个税")
        .takes(
            Term.month("month", "Month", "月份"),
            Term.money("wage", "CNY/month", "Wage of the month", "当月工资薪金").atLeast("0"),
            Term.money("contributions", "CNY/month", "Social insurance, housing fund", "当月个人社保与公积金")
                .atLeast("0")
                .preset("0"),
            Term.money("deductions", "CNY/month", "Other deductions", "当月其他扣除（专项附加扣除等）")
                .atLeast("0")
                .preset("0"),
            Term.text("series", "Whose months these are", "所属人员或方案").optional())
        .gives(
            Term.money("withheld", "CNY/month", "Withheld in the month", "当月预扣税额"),
            Term.money("withheld_so_far", "CNY", "Withheld so far in the year", "本年累计预扣税额"))
        .text(
            "withheld = max(0, tax(max(0, Σ wage − 5,000 per month − Σ contributions − Σ"
                + " deductions)) − withheld before), kept exact, each shown amount rounded"
                + " half-even to the fen; source: STA announcement 2018 No. 61, art. 6")
        .note(
            "The table as a whole: rows of one series and calendar year are its employed months, in"
                + " any order but without a gap; a mid-year start begins later. A signing bonus is"
                + " wage of its month. Because the months are rounded for show only, their sum may"
                + " differ from the sum so far by half a fen a month. Left out: a bonus taxed"
                + " separately, and what the annual settlement pays back.",
            "按整张表计算：同一系列、同一自然年的各行是该年的在职月份，顺序不限，但不能缺月；年中入职则从入职月开始。签字费计入发放当月工资。"
                + "各月税额只在展示时取整，加总与累计数每月最多相差半分。不含单独计税的年终奖和年度汇算清缴的退补税。")
        .eachGroup(MonthlyWithholding::seriesAndYear, MonthlyWithholding::answers);
  }

  private static List<String> seriesAndYear(Row row) {
    return List.of(row.text("series"), row.text("month").split("-", 2)[0]);
  }

  private static List<Formula.Answer> answers(List<Row> rows) {
    List<Row> months = rows.stream().sorted(Comparator.comparing(r -> r.text("month"))).toList();
    List<MonthWage> wages = new ArrayList<>();
    List<Formula.Answer> answers = new ArrayList<>();
    IncomeTaxLaw law = law(months.get(0));
    for (int i = 0; i < months.size(); i++) {
      Row row = months.get(i);
      if (i > 0) {
        follows(row, months.get(i - 1));
      }
      wages.add(new MonthWage(TaxTerms.notNegative(row, "wage"), TaxTerms.deductions(row)));
      Withholding soFar =
          row.tried(
              "wage",
              "must be smaller, so that the year’s wages stay below 100000000000000",
              () -> law.monthlyWithholding(wages));
      Money withheld = soFar.months().get(i);
      answers.add(
          new Formula.Answer(row.index(), List.of(withheld.decimal(), soFar.total().decimal())));
    }
    return answers;
  }

  private static IncomeTaxLaw law(Row row) {
    return row.tried(
        "month",
        "must be a month from 2019 to 2100",
        () -> MainlandChina.law(month(row).getYear(), TaxScenario.AS_ENACTED));
  }

  private static void follows(Row row, Row before) {
    YearMonth expected = month(before).plusMonths(1);
    if (month(row).isBefore(expected)) {
      throw row.refused("month", "must differ from the other months of its series");
    }
    if (month(row).isAfter(expected)) {
      throw row.refused("month", "must follow `" + before.text("month") + "` without a gap");
    }
  }

  private static YearMonth month(Row row) {
    try {
      return YearMonth.parse(row.text("month"));
    } catch (DateTimeParseException noMonth) {
      throw row.refused("month", "must be a month such as `2026-11`");
    }
  }
}
