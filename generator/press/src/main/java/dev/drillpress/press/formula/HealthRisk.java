package dev.drillpress.press.formula;

import dev.drillpress.model.health.HealthReport;
import dev.drillpress.model.health.HealthReport.Direction;
import dev.drillpress.model.health.HealthReport.RiskRule;
import java.util.List;

/** Whether the newest values of a series pass a threshold that is a risk by itself. */
final class HealthRisk {
  private HealthRisk() {}

  static Formula formula() {
    return Draft.of("health-risk", "Risk flags of a project", "项目风险信号")
        .takes(
            Term.text("project", "Project", "项目"),
            Term.text("flag", "Flag", "风险信号"),
            Term.text("period", "Period, such as 2026-11", "时段，如 2026-11"),
            Term.decimal("value", "1", "Value", "数值").mayBeEmpty(),
            Term.choice(
                "direction",
                "Risk on the side",
                "风险方向",
                new Term.Option("above", "above", "高于"),
                new Term.Option("below", "below", "低于")),
            Term.decimal("threshold", "1", "Threshold", "门槛"),
            Term.whole("in_a_row", "1", "Periods in a row", "连续时段数").between("1", "1000"))
        .gives(
            Term.decimal("newest", "1", "Newest value", "最近数值").mayBeEmpty(),
            Term.choice(
                "state",
                "State",
                "状态",
                new Term.Option("raised", "raised", "已触发"),
                new Term.Option("clear", "clear", "未触发"),
                new Term.Option("no-data", "no data", "没有数据")))
        .text(
            "no-data = one of the newest in_a_row values is missing; else raised = each of them lies"
                + " strictly beyond the threshold, clear = one does not; the newest value is rounded"
                + " half-even to 4 decimals; source: our own definition")
        .note(
            "The table as a whole, by project and flag: rows in ascending periods, one answer. A gap"
                + " among the newest values is no data, never an all-clear. A flag is a question to"
                + " ask, not a verdict.",
            "按整张表、分项目和信号计算：各行按时段递增，给出一行。最近几个时段里有缺数，状态就是“没有数据”，不会当作平安无事。" + "信号只提示该去追问什么，不是结论。")
        .eachGroup(
            row -> List.of(row.text("project"), row.text("flag")),
            rows -> List.of(new Formula.Answer(rows.get(0).index(), results(rows))));
  }

  private static List<String> results(List<Row> rows) {
    RiskRule rule = rule(rows);
    String before = "";
    for (Row row : rows) {
      if (row.text("period").compareTo(before) <= 0) {
        throw row.refused("period", "must be later than in the row before");
      }
      before = row.text("period");
    }
    List<Row> newest = rows.subList(Math.max(0, rows.size() - rule.inARow()), rows.size());
    Row end = rows.get(rows.size() - 1);
    String last = end.given("value") ? Digits.decimal(end.number("value"), 4) : "";
    if (newest.size() < rule.inARow() || !newest.stream().allMatch(row -> row.given("value"))) {
      return List.of(last, "no-data");
    }
    HealthReport.Series series =
        new HealthReport.Series(
            rule.measure(), newest.stream().map(row -> row.number("value")).toList());
    boolean raised = !HealthReport.risks(List.of(rule), List.of(series)).isEmpty();
    return List.of(last, raised ? "raised" : "clear");
  }

  private static RiskRule rule(List<Row> rows) {
    Row first = rows.get(0);
    for (Row row : rows) {
      for (String name : List.of("direction", "threshold", "in_a_row")) {
        if (!row.is(name, first.text(name))) {
          throw row.refused(name, "must be the same in all rows of a project and flag");
        }
      }
    }
    if (!first.is("direction", "above") && !first.is("direction", "below")) {
      throw first.refused("direction", "must be `above` or `below`");
    }
    Direction direction = first.is("direction", "above") ? Direction.ABOVE : Direction.BELOW;
    double threshold = first.number("threshold");
    int inARow = first.count("in_a_row");
    return first.tried(
        "in_a_row",
        "must be from 1 to 1000",
        () -> new RiskRule(first.text("flag"), direction, threshold, inARow));
  }
}
