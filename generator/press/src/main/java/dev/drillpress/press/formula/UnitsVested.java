package dev.drillpress.press.formula;

import dev.drillpress.model.vesting.LinearVesting;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.List;

/** Units vested by a plan, and in proportion to time. */
final class UnitsVested {
  private static final String MOST_UNITS = "1000000000";

  private UnitsVested() {}

  static Formula byPlan() {
    return Draft.of("vested-units", "Units vested by a plan", "按归属计划的已归属数量")
        .takes(
            plan(),
            units(),
            Term.whole("months", "months", "Whole months since the grant", "授予后的整月数")
                .between("0", "2147483647"),
            Term.whole("employed_months", "months", "Months employed", "在职月数")
                .between("0", "2147483647")
                .optional())
        .gives(Term.whole("vested", "shares", "Vested", "已归属数量"))
        .text(
            "vested = floor(units × sum of the plan’s fractions due by min(months, employed_months));"
                + " exact fractions, rounded down to whole units; source: the plans’ own terms")
        .note(
            "Plans: a quarter a year; 5, 15, 40 and 40 percent a year; an eighth each half year; a"
                + " quarter after a year, then 1/48 a month. A part of a unit waits for a later date."
                + " An end of employment stops vesting; without one, employment goes on. Left out:"
                + " accelerated vesting, performance conditions, and plans of other forms.",
            "内置计划：四年每年 25%；四年依次 5%、15%、40%、40%；每半年 1/8；满一年归属 1/4、此后每月 1/48。"
                + "不足一股的部分留到之后的归属日。离职即停止归属；不填在职月数则视为一直在职。不含加速归属、业绩条件和其他形式的计划。")
        .eachRow(UnitsVested::vestedByPlan);
  }

  static Formula linear() {
    return Draft.of("vested-units-linear", "Units vested in proportion to time", "线性归属的已归属数量")
        .takes(units(), Term.decimal("years", "years", "Years since the grant", "授予后的年数"))
        .gives(Term.whole("vested", "shares", "Vested", "已归属数量"))
        .text(
            "vested = floor(units × years / 4), 0 below 0 years, all from 4 years on; in double"
                + " precision; source: an article on the 2024 Go job market")
        .note(
            "A simplification: plans vest on dates, not continuously. The article describes a quarter"
                + " a year and computes this instead: after a year and a half it counts 37.5 % where"
                + " its own plan has vested 25 %. For plans, and for exact counts, use vested-units.",
            "这是简化：真实的计划在固定日期归属，不会连续归属。原文写的是每年 1/4，函数却按时间线性计算："
                + "满一年半时按其计划应归属 25%，函数算出 37.5%。按计划计算、需要精确股数时，请用 vested-units。")
        .eachRow(UnitsVested::vestedInTime);
  }

  static Term plan() {
    return Term.choice(
        "plan",
        "Vesting plan",
        "归属计划",
        new Term.Option("annual-4", "a quarter a year", "四年每年 25%"),
        new Term.Option("back-loaded", "5, 15, 40, 40 % a year", "四年 5/15/40/40"),
        new Term.Option("semi-annual", "an eighth each half year", "每半年 1/8"),
        new Term.Option("cliff-then-monthly", "a year’s cliff, then monthly", "满一年后按月"));
  }

  static Term units() {
    return Term.whole("units", "shares", "Units granted", "授予数量").between("0", MOST_UNITS);
  }

  static VestingPlan plan(Row row) {
    return row.tried("plan", "must be a built-in plan", () -> VestingPlan.named(row.text("plan")));
  }

  private static List<String> vestedByPlan(Row row) {
    VestingPlan plan = plan(row);
    long units = row.whole("units");
    int months = notNegative(row, "months");
    int employed = row.given("employed_months") ? notNegative(row, "employed_months") : months;
    long vested =
        row.tried(
            "units",
            "must be from 0 to 1000000000",
            () -> plan.vestedUnits(units, months, employed));
    return List.of(String.valueOf(vested));
  }

  private static int notNegative(Row row, String name) {
    int count = row.count(name);
    if (count < 0) {
      throw row.refused(name, "must not be negative");
    }
    return count;
  }

  private static List<String> vestedInTime(Row row) {
    long units = row.whole("units");
    double years = row.number("years");
    long vested =
        row.tried(
            "units", "must be from 0 to 1000000000", () -> LinearVesting.vestedUnits(units, years));
    return List.of(String.valueOf(vested));
  }
}
