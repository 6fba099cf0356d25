package dev.drillpress.press.formula;

import dev.drillpress.model.health.HealthReport;
import dev.drillpress.model.health.HealthRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The health of projects by rules of one's own, part by part; no data is kept apart from zero. */
final class HealthBySigns {
  private HealthBySigns() {}

  static Formula formula() {
    return Draft.of("health-report", "Health of projects by rules", "按自定规则的项目健康度")
        .takes(
            Term.text("project", "Project", "项目"),
            Term.text("measure", "Measure", "指标"),
            Term.decimal("value", "1", "Value", "数值").mayBeEmpty(),
            Term.decimal("weight", "1", "Weight", "权重").atLeast("0"),
            Term.decimal("poor", "1", "Worth nothing at", "零分线"),
            Term.decimal("good", "1", "Worth all at", "满分线"),
            Term.text("rules", "Whose rules", "规则集").optional())
        .gives(
            Term.decimal("judged", "1", "Median", "中位数").mayBeEmpty(),
            share("worth", "Worth", "单项得分").mayBeEmpty(),
            share("part", "Part of the score", "计入总分").mayBeEmpty(),
            share("score", "Score of what is known", "已知部分的得分").mayBeEmpty(),
            share("score_low", "Score, at least", "得分下限"),
            share("score_high", "Score, at most", "得分上限"),
            Term.percent("coverage", "Weight with data", "有数据的权重占比"))
        .text(
            "judged = median of the values; worth = (judged − poor) / (good − poor), kept within 0 and 1;"
                + " part = weight × worth / sum of the weights with data; score = sum of the parts;"
                + " score_low and score_high = the same over all weights, where worths without data"
                + " are 0 and 1; rounded half-even to 4 decimals; source: our own definition")
        .note(
            "The table as a whole, by project and set of rules: one answer for each measure. Rows"
                + " without a value are no data: they neither raise nor lower the score, and the bounds"
                + " say by how much they could. Weights and lines are opinions of whoever wrote the"
                + " rules; the score ranks by these opinions and proves nothing.",
            "按整张表、分项目和规则集计算：每个指标给出一行。没有数值的行视为没有数据，既不加分也不减分，"
                + "它可能带来的影响由上下限给出。权重与分数线都是写规则者的意见；得分按这些意见排序，并不证明什么。")
        .eachGroup(row -> List.of(row.text("rules"), row.text("project")), HealthBySigns::answers);
  }

  private static Term share(String name, String en, String zh) {
    return Term.decimal(name, "1", en, zh).between("0", "1");
  }

  private static List<Formula.Answer> answers(List<Row> rows) {
    Map<String, List<Row>> measures = new LinkedHashMap<>();
    rows.forEach(
        row -> measures.computeIfAbsent(row.text("measure"), m -> new ArrayList<>()).add(row));
    List<HealthRule> rules = new ArrayList<>();
    List<HealthReport.Series> series = new ArrayList<>();
    measures.forEach(
        (measure, its) -> {
          rules.add(rule(its));
          series.add(new HealthReport.Series(measure, values(its)));
        });
    HealthReport report = HealthReport.of(rules, series);
    List<List<Row>> each = List.copyOf(measures.values());
    List<Formula.Answer> answers = new ArrayList<>();
    for (int i = 0; i < each.size(); i++) {
      answers.add(
          new Formula.Answer(each.get(i).get(0).index(), results(report, report.parts().get(i))));
    }
    return answers;
  }

  private static HealthRule rule(List<Row> rows) {
    Row first = rows.get(0);
    for (Row row : rows) {
      for (String name : List.of("weight", "poor", "good")) {
        if (!row.is(name, first.text(name))) {
          throw row.refused(name, "must be the same in all rows of a measure");
        }
      }
    }
    double weight = first.number("weight");
    double poor = first.number("poor");
    double good = first.number("good");
    String measure = first.text("measure");
    first.tried("weight", "must be above zero", () -> new HealthRule(measure, weight, 0, 1));
    return first.tried(
        "good", "must differ from `poor`", () -> new HealthRule(measure, weight, poor, good));
  }

  private static List<Double> values(List<Row> rows) {
    return rows.stream().filter(row -> row.given("value")).map(row -> row.number("value")).toList();
  }

  private static List<String> results(HealthReport report, HealthReport.Part part) {
    double all = report.parts().stream().mapToDouble(p -> p.rule().weight()).sum();
    double known = report.coverage() * all;
    double low = report.score().orElse(0) * report.coverage();
    OptionalDouble points =
        part.worth().isPresent()
            ? OptionalDouble.of(part.rule().weight() * part.worth().getAsDouble() / known)
            : OptionalDouble.empty();
    return List.of(
        text(part.value()),
        text(part.worth()),
        text(points),
        text(report.score()),
        Digits.decimal(low, 4),
        Digits.decimal(low + (1 - report.coverage()), 4),
        Digits.percent(report.coverage()));
  }

  private static String text(OptionalDouble number) {
    return number.isPresent() ? Digits.decimal(number.getAsDouble(), 4) : "";
  }
}
