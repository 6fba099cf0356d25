package dev.drillpress.press.formula;

import dev.drillpress.model.health.HealthScore;
import java.util.List;

/** The article's health score of an open-source project, with its parts. */
final class ProjectHealth {
  /** Builds from here on score nothing, as far as the article's formula goes. */
  private static final double SLOWEST_BUILD = 300;

  private ProjectHealth() {}

  static Formula formula() {
    return Draft.of("health-score", "Health of an open-source project", "开源项目健康度")
        .takes(
            Term.decimal("stars_per_quarter", "stars/quarter", "New stars a quarter", "季度新增 star 数")
                .atLeast("0"),
            Term.decimal(
                    "pull_requests_per_week",
                    "pull requests/week",
                    "Pull requests a week",
                    "周均 PR 数")
                .atLeast("0"),
            Term.decimal("build_seconds", "s", "Mean build time", "平均构建时长").atLeast("0"))
        .gives(
            part("star_part", "Part of the stars", "star 得分"),
            part("pull_request_part", "Part of the pull requests", "PR 得分"),
            part("build_part", "Part of the build", "构建得分"),
            part("score", "Score", "健康度得分"))
        .text(
            "score = 0.4 min(1, stars_per_quarter / 500) + 0.35 min(1, pull_requests_per_week / 8) +"
                + " 0.25 max(0, 1 − min(1, build_seconds / 300)), from 0 to 1, rounded half-even to"
                + " 4 decimals; source: an article on the 2024 Go job market")
        .note(
            "Weights and norms are the article’s opinion. Its formula contradicts its table: a build"
                + " of exactly 300 seconds, which the table calls healthy, gets nothing for the"
                + " build. Kept as stated. Stars tell of attention rather than of quality; missing"
                + " measurements cannot be told from zero here.",
            "权重和基准是原文的主张。公式与原文的表格矛盾：表中把 300 秒的构建称为健康，公式却给 0 分；这里照原文计算。"
                + "star 反映的是关注度而不是质量；此处也无法区分“没有数据”与“零”。")
        .eachRow(ProjectHealth::results);
  }

  private static Term part(String name, String en, String zh) {
    return Term.decimal(name, "1", en, zh).between("0", "1");
  }

  private static List<String> results(Row row) {
    double stars = row.number("stars_per_quarter");
    double requests = row.number("pull_requests_per_week");
    double build = row.number("build_seconds");
    // Each part is the score of a project that has nothing else.
    return List.of(
        part(row, "stars_per_quarter", () -> HealthScore.of(stars, 0, SLOWEST_BUILD)),
        part(row, "pull_requests_per_week", () -> HealthScore.of(0, requests, SLOWEST_BUILD)),
        part(row, "build_seconds", () -> HealthScore.of(0, 0, build)),
        Digits.decimal(HealthScore.of(stars, requests, build), 4));
  }

  private static String part(Row row, String name, java.util.function.Supplier<Double> score) {
    return Digits.decimal(row.tried(name, "must not be negative", score), 4);
  }
}
