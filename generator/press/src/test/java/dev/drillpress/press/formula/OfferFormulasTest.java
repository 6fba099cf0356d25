package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The model's own example of an offer, penciled out in its tests, less what columns cannot hold.
 */
class OfferFormulasTest {
  private static final String[] OFFER = {
    "year", "2024",
    "monthly_base", "50000",
    "months", "15",
    "target_bonus", "100000",
    "bonus_likelihood", "80",
    "signing_bonus", "60000",
    "signing_bonus_2", "40000",
    "units", "4000",
    "unit_value", "100",
    "growth", "10",
    "contributions", "4000",
    "deductions", "1500"
  };

  @Test
  void an_offer_has_four_years() {
    List<Map<String, String>> years = Call.of("offer-years").row(OFFER).answers();
    assertThat(years).extracting(y -> y.get("offer_year")).containsExactly("1", "2", "3", "4");
    assertThat(years)
        .extracting(y -> y.get("tax_year"))
        .containsExactly("2024", "2025", "2026", "2027");
    // Wages 660,000 - 60,000 - 66,000 = 534,000 at 30 % - 52,920 = 107,280; bonus 230,000 at 20 % -
    // 1,410 = 44,590; equity 110,000 at 10 % - 2,520 = 8,480.
    assertThat(years.get(0))
        .containsEntry("guaranteed_cash", "810000.00")
        .containsEntry("target_cash", "910000.00")
        .containsEntry("expected_cash", "890000.00")
        .containsEntry("equity_at_grant", "100000.00")
        .containsEntry("equity_assumed", "110000.00")
        .containsEntry("contributions_paid", "48000.00")
        .containsEntry("wages_tax", "107280.00")
        .containsEntry("bonus_tax", "44590.00")
        .containsEntry("equity_tax", "8480.00")
        .containsEntry("tax", "160350.00")
        .containsEntry("net", "791650.00");
    assertThat(years)
        .extracting(y -> y.get("guaranteed_cash"))
        .containsExactly("810000.00", "790000.00", "750000.00", "750000.00");
    assertThat(years)
        .extracting(y -> y.get("equity_assumed"))
        .containsExactly("110000.00", "121000.00", "133100.00", "146410.00");
  }

  @Test
  void totals_are_those_of_the_years() {
    List<Map<String, String>> years = Call.of("offer-years").row(OFFER).answers();
    Map<String, String> total = Call.of("offer-total").row(with("discount", "5")).answer();
    for (String name : List.of("expected_cash", "contributions_paid", "tax", "net")) {
      assertThat(new BigDecimal(total.get(name)))
          .as(name)
          .isEqualByComparingTo(
              years.stream()
                  .map(y -> new BigDecimal(y.get(name)))
                  .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    double present = 0;
    for (int k = 0; k < 4; k++) {
      present += Double.parseDouble(years.get(k).get("net")) / Math.pow(1.05, k + 1);
    }
    assertThat(Double.parseDouble(total.get("present_value")))
        .isBetween(present - 0.006, present + 0.006);
    // 2,400,000 and 3,420,000 of 3,930,510.
    assertThat(total)
        .containsEntry("gross", "3930510.00")
        .containsEntry("cash_share", "87.01")
        .containsEntry("base_share", "61.06")
        .containsEntry("base_share_usual", "true");
    assertThat(
            Call.of("offer-total")
                .row(with("discount", "0", "base_share_low", "61.1", "base_share_high", "65"))
                .answer())
        .containsEntry("base_share_usual", "false")
        .containsEntry("present_value", total.get("net"));
  }

  @Test
  void each_column_moves_what_it_should() {
    assertThat(first(with("signing_month", "14"))).containsEntry("guaranteed_cash", "750000.00");
    assertThat(first(with("signing_month_2", "12"))).containsEntry("guaranteed_cash", "850000.00");
    assertThat(first(with("plan", "back-loaded"))).containsEntry("equity_at_grant", "20000.00");
    assertThat(first(with("performance_factor", "50")))
        .containsEntry("equity_at_grant", "50000.00");
    assertThat(first(with("employed_months", "6")))
        .containsEntry("guaranteed_cash", "360000.00")
        .containsEntry("equity_at_grant", "0.00")
        .containsEntry("contributions_paid", "24000.00");
    List<Map<String, String>> enacted = Call.of("offer-years").row(with("year", "2028")).answers();
    List<Map<String, String>> extended =
        Call.of("offer-years").row(with("year", "2028", "scenario", "reliefs-extended")).answers();
    assertThat(new BigDecimal(enacted.get(0).get("tax")))
        .isGreaterThan(new BigDecimal(extended.get(0).get("tax")));
    assertThat(extended.get(0)).containsEntry("tax", "160350.00");
  }

  @Test
  void each_offer_keeps_its_row() {
    Call two = Call.of("offer-years").row(OFFER).row(with("monthly_base", "60000"));
    assertThat(two.answeredRows()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
  }

  private static Map<String, String> first(String... arguments) {
    return Call.of("offer-years").row(arguments).answers().get(0);
  }

  private static String[] with(String... more) {
    String[] all = java.util.Arrays.copyOf(OFFER, OFFER.length + more.length);
    System.arraycopy(more, 0, all, OFFER.length, more.length);
    return all;
  }
}
