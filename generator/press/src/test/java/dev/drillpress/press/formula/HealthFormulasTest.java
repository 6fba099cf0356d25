package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores by rules of one's own, and risk flags. */
class HealthFormulasTest {
  private static void rate(
      Call call, String project, String measure, String value, String weight, String bounds) {
    String[] poorAndGood = bounds.split(" to ", 2);
    call.row(
        "project", project,
        "measure", measure,
        "value", value,
        "weight", weight,
        "poor", poorAndGood[0],
        "good", poorAndGood[1]);
  }

  private static List<String> lines(Call call) {
    return call.answers().stream().map(answer -> String.join(" ", answer.values())).toList();
  }

  @Test
  void the_parts_of_a_score_are_those_of_its_medians() {
    Call call = Call.of("health-report");
    rate(call, "a", "stars", "100", "40", "0 to 500");
    rate(call, "a", "build", "450", "60", "600 to 300");
    rate(call, "a", "stars", "9000", "40", "0 to 500");
    rate(call, "a", "stars", "250", "40", "0 to 500");
    assertThat(call.answeredRows()).containsExactly(0, 1);
    assertThat(lines(call))
        .containsExactly(
            "250.0000 0.5000 0.2000 0.5000 0.5000 0.5000 100.00",
            "450.0000 0.5000 0.3000 0.5000 0.5000 0.5000 100.00");
  }

  /** What the article calls healthy is worth all, and its mark of risk nothing. */
  @Test
  void a_build_of_three_hundred_seconds_is_healthy() {
    Call call = Call.of("health-report");
    rate(call, "healthy", "build", "300", "1", "600 to 300");
    rate(call, "risky", "build", "600", "1", "600 to 300");
    assertThat(call.answers()).extracting(a -> a.get("score")).containsExactly("1.0000", "0.0000");
  }

  @Test
  void no_data_is_neither_zero_nor_full_marks() {
    Call call = Call.of("health-report");
    rate(call, "a", "stars", "250", "3", "0 to 500");
    rate(call, "a", "build", "", "1", "600 to 300");
    rate(call, "b", "build", "", "1", "600 to 300");
    assertThat(lines(call))
        .containsExactly(
            "250.0000 0.5000 0.5000 0.5000 0.3750 0.6250 75.00",
            "   0.5000 0.3750 0.6250 75.00",
            "    0.0000 1.0000 0.00");
  }

  /** 0.69375 lies between two roundings; both bounds must take the same one. */
  @Test
  void with_all_data_the_bounds_are_the_score() {
    Call call = Call.of("health-report");
    rate(call, "a", "stars", "700", "40", "0 to 500");
    rate(call, "a", "pull requests", "1", "35", "0 to 8");
    rate(call, "a", "build", "60", "25", "600 to 300");
    assertThat(call.answers())
        .allSatisfy(a -> assertThat(a.get("score_high")).isEqualTo(a.get("score_low")))
        .allSatisfy(a -> assertThat(a.get("score")).isEqualTo(a.get("score_low")));
  }

  @Test
  void a_measure_has_one_rule_in_a_project_and_set() {
    Call call = Call.of("health-report");
    rate(call, "a", "stars", "1", "1", "0 to 500");
    rate(call, "b", "stars", "1", "2", "0 to 500");
    rate(call, "a", "stars", "1", "1", "0 to 800");
    assertThat(call.refusals())
        .containsExactly("2 good: `good` must be the same in all rows of a measure, not `800`.");
  }

  @Test
  void sets_of_rules_are_judged_apart() {
    Call call =
        Call.of("health-report")
            .row(
                "project", "a", "measure", "m", "value", "1", "weight", "1", "poor", "0", "good",
                "2", "rules", "mild")
            .row(
                "project", "a", "measure", "m", "value", "1", "weight", "1", "poor", "0", "good",
                "4", "rules", "strict");
    assertThat(call.answers()).extracting(a -> a.get("score")).containsExactly("0.5000", "0.2500");
  }

  private static Call weeks(String direction, String inARow, String... values) {
    Call call = Call.of("health-risk");
    for (int week = 0; week < values.length; week++) {
      call.row(
          "project",
          "a",
          "flag",
          "f",
          "period",
          "2026-0" + (week + 1),
          "value",
          values[week],
          "direction",
          direction,
          "threshold",
          "600",
          "in_a_row",
          inARow);
    }
    return call;
  }

  @Test
  void a_flag_is_raised_when_the_newest_values_all_pass_the_threshold() {
    assertThat(lines(weeks("above", "2", "1", "601", "601"))).containsExactly("601.0000 raised");
    assertThat(lines(weeks("above", "2", "700", "600", "601"))).containsExactly("601.0000 clear");
    assertThat(lines(weeks("below", "1", "700", "599.5"))).containsExactly("599.5000 raised");
    assertThat(lines(weeks("below", "1", "1", "600"))).containsExactly("600.0000 clear");
  }

  @Test
  void a_gap_or_a_short_series_is_no_data() {
    assertThat(lines(weeks("above", "2", "700", "", "700"))).containsExactly("700.0000 no-data");
    assertThat(lines(weeks("above", "1", "700", ""))).containsExactly(" no-data");
    assertThat(lines(weeks("above", "2", "700"))).containsExactly("700.0000 no-data");
    assertThat(lines(weeks("above", "1", "", "700"))).containsExactly("700.0000 raised");
  }

  @Test
  void a_flag_needs_ascending_periods_and_one_rule() {
    Call call = weeks("above", "1", "1", "2");
    call.row(
        "project",
        "a",
        "flag",
        "f",
        "period",
        "2026-02",
        "value",
        "3",
        "direction",
        "above",
        "threshold",
        "600",
        "in_a_row",
        "1");
    assertThat(call.refusals())
        .containsExactly("2 period: `period` must be later than in the row before, not `2026-02`.");
    Call mixed = weeks("above", "1", "1");
    mixed.row(
        "project",
        "a",
        "flag",
        "f",
        "period",
        "2026-02",
        "value",
        "3",
        "direction",
        "below",
        "threshold",
        "600",
        "in_a_row",
        "1");
    assertThat(mixed.refusals())
        .containsExactly(
            "1 direction: `direction` must be the same in all rows of a project and flag, not"
                + " `below`.");
  }
}
