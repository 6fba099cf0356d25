package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Formulas on equity, premiums, demand, heaps and collectors, beyond the shared vectors. */
class SignalFormulasTest {
  @Test
  void employment_that_ended_stops_vesting() {
    assertThat(
            Call.of("vested-units")
                .row(
                    "plan", "cliff-then-monthly",
                    "units", "4800",
                    "months", "30",
                    "employed_months", "20")
                .answer())
        .containsEntry("vested", "2000");
  }

  /** The article's example, with which its own function fails. */
  @Test
  void an_option_costs_more_with_more_volatility() {
    String calm = price("20");
    assertThat(calm).isEqualTo("4.759422");
    assertThat(Double.parseDouble(price("40"))).isGreaterThan(Double.parseDouble(calm));
    assertThat(price("0")).isEqualTo("3.950823");
  }

  private static String price(String volatility) {
    return Call.of("black-scholes")
        .row(
            "kind", "call",
            "spot", "42",
            "strike", "40",
            "years", "0.5",
            "rate", "10",
            "volatility", volatility)
        .answer()
        .get("price");
  }

  @Test
  void a_granted_option_is_priced_by_tranche_with_its_holding_time() {
    double sum = 0;
    for (int year = 1; year <= 4; year++) {
      String price =
          Call.of("black-scholes")
              .row(
                  "kind", "call",
                  "spot", "42",
                  "strike", "40",
                  "years", year + ".5",
                  "rate", "3",
                  "volatility", "40",
                  "dividend_yield", "1")
              .answer()
              .get("price");
      sum += Double.parseDouble(price) / 4;
    }
    Map<String, String> grant =
        Call.of("grant-value")
            .row(
                "kind", "option",
                "plan", "annual-4",
                "units", "1000",
                "unit_value", "42",
                "rate", "3",
                "strike", "40",
                "volatility", "40",
                "dividend_yield", "1",
                "held_years", "0.5")
            .answer();
    assertThat(Double.parseDouble(grant.get("value_per_unit"))).isBetween(sum - 2e-6, sum + 2e-6);
    assertThat(Double.parseDouble(grant.get("value"))).isBetween(1000 * sum - 1, 1000 * sum + 1);
  }

  @Test
  void a_premium_has_the_widest_band_that_both_allow() {
    assertThat(
            Call.of("premium")
                .row(
                    "low", "900000",
                    "high", "1100000",
                    "baseline_low", "600000",
                    "baseline_high", "1000000")
                .answer())
        .containsEntry("premium_low", "-10.00")
        .containsEntry("premium", "25.00")
        .containsEntry("premium_high", "83.33");
  }

  /** What the report on scenario premiums shows, worked out by hand and rounded to whole yuan. */
  @Test
  void the_baseline_is_the_one_published() {
    assertThat(
            Call.of("implied-baseline")
                .row("low", "850000", "high", "1200000", "premium_low", "38", "premium_high", "65")
                .answer())
        .containsEntry("midpoint", "1025000.00")
        .containsEntry("baseline_low", "621212.12")
        .containsEntry("baseline_high", "742753.62");
  }

  @Test
  void the_health_of_a_project_shows_its_parts() {
    assertThat(
            Call.of("health-score")
                .row(
                    "stars_per_quarter", "250",
                    "pull_requests_per_week", "2",
                    "build_seconds", "120")
                .answer())
        .containsEntry("star_part", "0.2000")
        .containsEntry("pull_request_part", "0.0875")
        .containsEntry("build_part", "0.1500")
        .containsEntry("score", "0.4375");
  }

  @Test
  void demand_is_judged_by_role_and_city() {
    Call call =
        Call.of("market-signal")
            .row("role", "Go", "city", "Beijing", "month", "2024-06", "postings_per_day", "685")
            .row("role", "Go", "city", "Shanghai", "month", "2024-06", "postings_per_day", "800")
            .row("role", "Go", "city", "Beijing", "month", "2023-06", "postings_per_day", "500")
            .row("role", "Go", "city", "Beijing", "month", "2024-07", "postings_per_day", "")
            .row("role", "Go", "city", "Shanghai", "month", "2023-06", "postings_per_day", "600.5")
            .row("role", "Java", "city", "Beijing", "month", "2024-06", "postings_per_day", "900")
            .row("role", "C", "city", "Beijing", "month", "2024-06", "postings_per_day", "");
    assertThat(call.answeredRows()).containsExactly(0, 1, 5, 6);
    List<Map<String, String>> answers = call.answers();
    assertThat(answers)
        .extracting(a -> String.join(" ", a.values()))
        .containsExactly(
            "2024-06 685 37.00 true", "2024-06 800 33.22 false", "2024-06 900  false", "   false");
  }

  @Test
  void demand_needs_one_count_a_month_and_one_threshold() {
    assertThat(
            Call.of("market-signal")
                .row("role", "Go", "city", "Beijing", "month", "2024-06", "postings_per_day", "1")
                .row("role", "Go", "city", "Beijing", "month", "2024-06", "postings_per_day", "")
                .row("role", "C", "city", "Beijing", "month", "2024-06", "postings_per_day", "1")
                .row(
                    "role",
                    "C",
                    "city",
                    "Beijing",
                    "month",
                    "2024-07",
                    "postings_per_day",
                    "",
                    "hot_postings",
                    "400")
                .refusals())
        .containsExactly(
            "1 month: `month` must stand once for each role and city, not `2024-06`.",
            "3 hot_postings: `hot_postings` must be the same in all rows of a role and city, not `400`.");
  }

  @Test
  void a_heap_that_grows_with_its_objects_leaks() {
    Call call = Call.of("heap-trend");
    for (int quarter = 0; quarter < 4; quarter++) {
      sample(call, "grows", quarter, 5 << 20);
      sample(call, "rests", quarter, 2 << 20);
    }
    assertThat(call.answeredRows()).containsExactly(0, 1);
    assertThat(call.answers())
        .extracting(a -> String.join(" ", a.values()))
        .containsExactly("4 20.000 400.000 true", "4 8.000 400.000 false");
  }

  private static void sample(Call call, String series, int quarter, int bytesAQuarter) {
    call.row(
        "series", series,
        "hours", quarter / 4.0 + "",
        "mallocs", String.valueOf(1000 + 300 * quarter),
        "frees", String.valueOf(500 + 200 * quarter),
        "heap_in_use", String.valueOf(1_000_000 + bytesAQuarter * quarter));
  }

  @Test
  void a_heap_needs_three_samples_in_order_and_one_threshold() {
    Call call = Call.of("heap-trend");
    heap(call, "short", "0", "5", "12");
    heap(call, "short", "1", "5", "12");
    heap(call, "back", "1", "5", "12");
    heap(call, "back", "1", "5", "12");
    heap(call, "frees", "0", "11", "12");
    heap(call, "mixed", "0", "5", "12");
    heap(call, "mixed", "1", "5", "13");
    assertThat(call.refusals())
        .containsExactly(
            "0 hours: `hours` must begin a series of 3 to 2000 samples, not `0`.",
            "3 hours: `hours` must be later than in the row before, not `1`.",
            "4 frees: `frees` must be from 0 to `mallocs`, not `11`.",
            "6 leak_above: `leak_above` must be the same in all rows of a series, not `13`.");
  }

  @Test
  void a_heap_may_have_two_thousand_samples() {
    Call call = Call.of("heap-trend");
    for (int i = 0; i < 2000; i++) {
      heap(call, "", String.valueOf(i), "5", "12");
    }
    assertThat(call.answer()).containsEntry("samples", "2000").containsEntry("slope", "0.000");
    heap(call, "", "2000", "5", "12");
    assertThat(call.refusals())
        .containsExactly(
            "2000 hours: `hours` must be among the first 2000 samples of its series, not"
                + " `2000`.");
  }

  private static void heap(Call call, String series, String hours, String frees, String above) {
    call.row(
        "series", series,
        "hours", hours,
        "mallocs", "10",
        "frees", frees,
        "heap_in_use", "1000",
        "leak_above", above);
  }

  @Test
  void the_pauses_of_both_logs_are_read_and_other_lines_passed_over() {
    String go =
        "gc 7 @0.012s 2%: 0.026+0.38+0.004 ms clock, 0.10+0.29/0.33/0.034+0.018 ms cpu,"
            + " 4->5->1 MB, 6 MB goal, 0 MB stacks, 0 MB globals, 8 P";
    String jvm =
        "[0.123s][info][gc] GC(3) Pause Young (Normal) (G1 Evacuation Pause) 24M->512K(256M)"
            + " 2.345ms";
    Call call =
        Call.of("gc-trace").row("line", "starting").row("line", go).row("line", jvm, "log", "jvm");
    assertThat(call.answeredRows()).containsExactly(1, 2);
    assertThat(call.answers())
        .extracting(a -> String.join(" ", a.values()))
        .containsExactly("7 0.030 4.000 1.000 6.000 2.00", "3 2.345 24.000 0.500 256.000 ");
  }
}
