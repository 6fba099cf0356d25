package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Formulas that search or simulate over an offer, and those on what comes beside its pay. */
class OfferSearchFormulasTest {
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
    "contributions", "4000",
    "deductions", "1500"
  };

  @Test
  void without_volatility_all_paths_are_one() {
    Map<String, String> still =
        Call.of("offer-range")
            .row(with("drift", "0", "volatility", "0", "seed", "1", "paths", "3"))
            .answer();
    // Cash 810,000 + 790,000 + 750,000 + 750,000 + 4 x 80,000, and 4,000 units at 100.
    assertThat(still)
        .containsEntry("total_p10", "3820000.00")
        .containsEntry("total_p50", "3820000.00")
        .containsEntry("total_p90", "3820000.00");
    // 1,000 units each at 100 e^(0.1 k): 110.517..., 122.140..., 134.985..., 149.182...
    assertThat(
            Call.of("offer-range")
                .row(with("drift", "10", "volatility", "0", "seed", "1", "paths", "1"))
                .answer())
        .containsEntry("total_p50", "3936825.72");
  }

  @Test
  void a_seed_gives_the_same_spread_and_volatility_widens_it() {
    String[] narrow = with("drift", "0", "volatility", "20", "seed", "7", "paths", "2000");
    Map<String, String> one = Call.of("offer-range").row(narrow).answer();
    assertThat(Call.of("offer-range").row(narrow).answer()).isEqualTo(one);
    Map<String, String> wide =
        Call.of("offer-range")
            .row(with("drift", "0", "volatility", "40", "seed", "7", "paths", "2000"))
            .answer();
    assertThat(width(wide)).isGreaterThan(width(one).multiply(new BigDecimal("1.5")));
    // Cash is sure: no path falls below it.
    assertThat(new BigDecimal(wide.get("total_p10"))).isGreaterThan(new BigDecimal("3420000"));
  }

  private static BigDecimal width(Map<String, String> spread) {
    return new BigDecimal(spread.get("total_p90"))
        .subtract(new BigDecimal(spread.get("total_p10")));
  }

  @Test
  void each_input_by_itself_reaches_a_gross() {
    // 3,820,000 without more; 100,000 more: signing 160,000; base 100,000 / 60 months; bonus
    // 100,000 / (4 x 0.8); 1,000 units at 100.
    assertThat(Call.of("solve-offer").row(with("target_gross", "3920000")).answer())
        .containsEntry("needed_signing", "160000.00")
        .containsEntry("needed_base", "51666.67")
        .containsEntry("needed_bonus", "131250.00")
        .containsEntry("needed_units", "5000");
  }

  @Test
  void what_is_found_reaches_the_net_and_a_fen_less_does_not() {
    BigDecimal target = new BigDecimal("3300000");
    Map<String, String> found = Call.of("solve-offer").row(with("target_net", "3300000")).answer();
    for (Map.Entry<String, String> input :
        Map.of(
                "needed_signing", "signing_bonus",
                "needed_base", "monthly_base",
                "needed_bonus", "target_bonus")
            .entrySet()) {
      BigDecimal needed = new BigDecimal(found.get(input.getKey()));
      assertThat(net(input.getValue(), needed)).as(input.getKey()).isGreaterThanOrEqualTo(target);
      BigDecimal less = needed.subtract(new BigDecimal("0.01"));
      assertThat(net(input.getValue(), less)).as(input.getKey()).isLessThan(target);
    }
    BigDecimal growth = new BigDecimal(found.get("needed_growth"));
    assertThat(net("growth", growth)).isGreaterThanOrEqualTo(target);
    assertThat(net("growth", growth.subtract(new BigDecimal("0.0001")))).isLessThan(target);
  }

  private static BigDecimal net(String name, BigDecimal value) {
    String[] changed = with("discount", "0", name, value.toPlainString());
    return new BigDecimal(Call.of("offer-total").row(changed).answer().get("net"));
  }

  @Test
  void a_share_of_cash_is_reached_from_both_sides() {
    // Equity 400,000 is a tenth of 4,000,000: 180,000 more cash, or 380,000 of equity beside
    // 3,420,000.
    assertThat(Call.of("solve-offer").row(with("target_cash_share", "90")).answer())
        .containsEntry("needed_signing", "240000.00")
        .containsEntry("needed_units", "3800");
  }

  @Test
  void what_nothing_reaches_is_empty() {
    Map<String, String> none =
        Call.of("solve-offer")
            .row("year", "2024", "monthly_base", "50000", "target_gross", "3000000")
            .answer();
    assertThat(none)
        .containsEntry("needed_signing", "600000.00")
        .containsEntry("needed_units", "")
        .containsEntry("needed_growth", "");
  }

  @Test
  void a_signing_bonus_is_paid_back_pro_rata() {
    String[] terms = {
      "signing_bonus", "60000",
      "signing_bonus_2", "40000",
      "signing_bonus_3", "30000",
      "clawback_months", "12"
    };
    // After month 6: 60,000 x (1 + 12 - 6) / 12; after 13: nothing and all of the second.
    assertThat(Call.of("clawback").row(and(terms, "leaving_month", "6")).answer())
        .containsEntry("paid", "60000.00")
        .containsEntry("paid_back", "35000.00")
        .containsEntry("kept", "25000.00");
    assertThat(Call.of("clawback").row(and(terms, "leaving_month", "13")).answer())
        .containsEntry("paid", "100000.00")
        .containsEntry("paid_back", "40000.00")
        .containsEntry("kept", "60000.00");
    // After 31: the third has served 6 of 12.
    assertThat(Call.of("clawback").row(and(terms, "leaving_month", "31")).answer())
        .containsEntry("paid_back", "15000.00");
    assertThat(
            Call.of("clawback")
                .row("signing_bonus", "60000", "clawback_months", "0", "leaving_month", "1")
                .answer())
        .containsEntry("paid_back", "0.00");
  }

  @Test
  void credits_are_worth_what_can_be_used() {
    assertThat(
            Call.of("cloud-incentive")
                .row(
                    "milestone_cash", "50000",
                    "milestone_likelihood", "70",
                    "credits", "200000",
                    "credits_month", "3",
                    "usability", "12.5")
                .answer())
        .containsEntry("stated", "250000.00")
        .containsEntry("expected_milestone", "35000.00")
        .containsEntry("usable_credits", "25000.00")
        .containsEntry("unused_credits", "175000.00")
        .containsEntry("worth", "60000.00")
        .containsEntry("credits_end", "21");
  }

  private static String[] with(String... more) {
    return and(OFFER, more);
  }

  private static String[] and(String[] first, String... more) {
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }
}
