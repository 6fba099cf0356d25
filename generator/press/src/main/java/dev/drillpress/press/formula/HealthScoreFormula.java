package dev.drillpress.press.formula;

import dev.drillpress.model.health.HealthScore;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.List;
import java.util.Map;

/** The article's score of a project. */
final class HealthScoreFormula {
  private static final String TEXT =
      "score = 0.4 min(1, stars_per_quarter / 500) + 0.35 min(1, pull_requests_per_week / 8)"
          + " + 0.25 max(0, 1 − min(1, build_seconds / 300)); half-even to 4 decimals;"
          + " source: an article on the 2024 Go job market";

  private static final Map<String, String> NOTE =
      Map.of(
          "en",
          "Weights and norms are the article's opinion, kept as stated. The formula gives"
              + " nothing for builds of exactly 300 s, which the article's own table calls"
              + " healthy. Left out: issues, reviews, releases and how many maintain it; a"
              + " missing figure is not a zero and must not be given as one.",
          "zh",
          "权重与标准是文章的主张，照原样保留。构建耗时恰为 300 秒时该项得零分，"
              + "而文章自己的表格却称其为健康。未计入 issue、评审、发布和维护者人数；"
              + "缺失的数据不等于零，不可当作零填入。");

  private HealthScoreFormula() {}

  static Formula formula() {
    Signature signature =
        new Signature(
            "health-score",
            Map.of("en", "Health score of a project", "zh", "项目健康分"),
            parameters(),
            results(),
            TEXT,
            NOTE);
    return ModelFormula.ofRow(signature, HealthScoreFormula::score);
  }

  private static List<Parameter> parameters() {
    return List.of(
        Field.of("stars_per_quarter", Type.DECIMAL, "New stars a quarter", "每季度新增星标")
            .in(Unit.STARS_A_QUARTER)
            .within("0", "1000000000")
            .given(),
        Field.of("pull_requests_per_week", Type.DECIMAL, "Pull requests a week", "每周 PR 数")
            .in(Unit.PULL_REQUESTS_A_WEEK)
            .within("0", "1000000000")
            .given(),
        Field.of("build_seconds", Type.DECIMAL, "Mean build time", "平均构建耗时")
            .in(Unit.SECONDS)
            .within("0", "1000000000")
            .given());
  }

  private static List<Column> results() {
    return List.of(
        Field.of("score", Type.DECIMAL, "Health score", "健康分")
            .in(Unit.OF_ONE)
            .within("0", "1")
            .column());
  }

  private static List<String> score(Row row) {
    double score =
        row.blaming(
            "stars_per_quarter",
            "No figure may be negative.",
            () ->
                HealthScore.of(
                    row.number("stars_per_quarter"),
                    row.number("pull_requests_per_week"),
                    row.number("build_seconds")));
    return List.of(Plain.decimal(score, 4));
  }
}
