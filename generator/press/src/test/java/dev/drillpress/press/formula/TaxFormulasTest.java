package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the vectors do not hold: components, both ways of a bonus, cliffs, years after the reliefs.
 */
class TaxFormulasTest {
  /** The first year of the model's own example of an offer. */
  @Test
  void a_year_is_taxed_by_component() {
    Map<String, String> answer =
        Call.of("annual-tax")
            .row(
                "year", "2024",
                "wages", "710000",
                "contributions", "48000",
                "deductions", "18000",
                "bonus", "230000",
                "equity", "100000")
            .answer();
    assertThat(answer)
        .containsEntry("taxable", "584000.00")
        .containsEntry("wages_tax", "122280.00")
        .containsEntry("bonus_tax", "44590.00")
        .containsEntry("equity_tax", "7480.00")
        .containsEntry("bonus_taxation", "separate")
        .containsEntry("tax", "174350.00")
        .containsEntry("net", "817650.00")
        .containsEntry("marginal_rate", "30");
  }

  @Test
  void after_2027_all_is_merged_unless_the_reliefs_are_extended() {
    String[] income = {"year", "2028", "wages", "160000", "bonus", "50000", "equity", "100000"};
    Map<String, String> merged = Call.of("annual-tax").row(income).answer();
    // 310,000 - 60,000 = 250,000 at 20 % - 16,920.
    assertThat(merged)
        .containsEntry("taxable", "250000.00")
        .containsEntry("tax", "33080.00")
        .containsEntry("bonus_taxation", "merged")
        .containsEntry("marginal_rate", "20");
    String[] extended = {
      "year",
      "2028",
      "wages",
      "160000",
      "bonus",
      "50000",
      "equity",
      "100000",
      "scenario",
      "reliefs-extended"
    };
    assertThat(Call.of("annual-tax").row(extended).answer())
        .containsEntry("taxable", "100000.00")
        .containsEntry("wages_tax", "7480.00")
        .containsEntry("bonus_tax", "4790.00")
        .containsEntry("equity_tax", "7480.00");
  }

  @Test
  void the_rate_is_that_of_the_bracket_which_holds_the_last_fen() {
    assertThat(rate("60000")).isEqualTo("0");
    assertThat(rate("60000.01")).isEqualTo("3");
    assertThat(rate("96000")).isEqualTo("3");
    assertThat(rate("96000.01")).isEqualTo("10");
    assertThat(rate("1020000")).isEqualTo("35");
    assertThat(rate("1020000.01")).isEqualTo("45");
  }

  private static String rate(String wages) {
    return Call.of("annual-tax").row("year", "2026", "wages", wages).answer().get("marginal_rate");
  }

  @Test
  void a_bonus_is_compared_both_ways_and_its_cliff_named() {
    Map<String, String> cliff =
        Call.of("bonus-tax").row("year", "2026", "bonus", "36001", "wages", "200000").answer();
    assertThat(cliff)
        .containsEntry("bonus_tax", "3390.10")
        // 140,000 at 10 % - 2,520 = 11,480.
        .containsEntry("separate", "14870.10")
        // 176,001 at 20 % - 16,920.
        .containsEntry("merged", "18280.20")
        .containsEntry("cheaper", "separate")
        .containsEntry("difference", "-3410.10")
        .containsEntry("cliff_edge", "36000.00")
        .containsEntry("cliff_extra_tax", "2310.10")
        .containsEntry("cliff_loss", "2309.10");
    // Net of x is 0.9 x + 210; that of the edge is 34,920.
    assertThat(cliff).containsEntry("cliff_safe_from", "38566.67");
    assertThat(
            Call.of("bonus-tax").row("year", "2026", "bonus", "36000", "wages", "200000").answer())
        .containsEntry("cliff_edge", "")
        .containsEntry("cliff_safe_from", "");
    assertThat(
            Call.of("bonus-tax").row("year", "2026", "bonus", "36000", "wages", "50000").answer())
        .containsEntry("cheaper", "merged")
        .containsEntry("merged", "780.00")
        .containsEntry("difference", "300.00");
  }

  @Test
  void a_bonus_after_2027_is_only_merged() {
    assertThat(
            Call.of("bonus-tax").row("year", "2028", "bonus", "36000", "wages", "200000").answer())
        .containsEntry("bonus_tax", "")
        .containsEntry("separate", "")
        .containsEntry("merged", "18280.00")
        .containsEntry("cheaper", "merged")
        .containsEntry("difference", "");
  }

  @Test
  void equity_after_2027_bears_what_it_adds() {
    assertThat(
            Call.of("equity-tax")
                .row(
                    "year", "2028",
                    "equity", "100000",
                    "wages", "250000",
                    "contributions", "30000",
                    "deductions", "24000")
                .answer())
        .containsEntry("taxation", "merged")
        // 236,000 at 20 % - 16,920 less 136,000 at 10 % - 2,520.
        .containsEntry("tax", "19200.00")
        .containsEntry("equity_after_tax", "80800.00");
  }

  @Test
  void months_count_within_their_series_and_year_in_any_order() {
    Call call =
        Call.of("monthly-withholding")
            .row("month", "2025-02", "wage", "50000", "series", "b")
            .row("month", "2024-12", "wage", "50000", "series", "a")
            .row("month", "2025-01", "wage", "50000", "series", "a")
            .row("month", "2025-01", "wage", "50000", "deductions", "9000", "series", "b");
    assertThat(call.answeredRows()).containsExactly(0, 1, 2, 3);
    List<Map<String, String>> answers = call.answers();
    // 45,000 at 10 % - 2,520; with 9,000 deducted 36,000 at 3 %; then 81,000 at 10 % - 2,520.
    assertThat(answers)
        .extracting(a -> a.get("withheld_so_far"))
        .containsExactly("5580.00", "1980.00", "1980.00", "1080.00");
    assertThat(answers)
        .extracting(a -> a.get("withheld"))
        .containsExactly("4500.00", "1980.00", "1980.00", "1080.00");
  }

  @Test
  void months_with_a_gap_or_twice_are_refused() {
    assertThat(
            Call.of("monthly-withholding")
                .row("month", "2025-01", "wage", "1")
                .row("month", "2025-05", "wage", "1", "series", "b")
                .row("month", "2025-05", "wage", "1", "series", "b")
                .row("month", "2025-03", "wage", "1")
                .refusals())
        .containsExactly(
            "2 month: `month` must differ from the other months of its series, not `2025-05`.",
            "3 month: `month` must follow `2025-01` without a gap, not `2025-03`.");
  }
}
