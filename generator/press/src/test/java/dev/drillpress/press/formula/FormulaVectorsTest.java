package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The vectors that the model is tested with, through the formulas: order and units of arguments.
 */
class FormulaVectorsTest {
  private static final Map<String, String> PLANS_BY_SCHEDULE =
      Map.of(
          "[[1,0.25],[2,0.25],[3,0.25],[4,0.25]]",
          "annual-4",
          "[[1,0.05],[2,0.15],[3,0.4],[4,0.4]]",
          "back-loaded",
          "[[0.5,0.125],[1.0,0.125],[1.5,0.125],[2.0,0.125],"
              + "[2.5,0.125],[3.0,0.125],[3.5,0.125],[4.0,0.125]]",
          "semi-annual");

  @Test
  void annual_tax_agrees_to_the_fen() throws IOException {
    for (JsonNode row : vectors("annualTax")) {
      BigDecimal taxable = new BigDecimal(row.get("taxable").asText());
      Map<String, String> answer =
          Call.of("annual-tax")
              .row(
                  "year", "2024",
                  "wages", taxable.add(new BigDecimal("60000.03")).toPlainString(),
                  "contributions", "0.01",
                  "deductions", "0.02")
              .answer();
      assertThat(new BigDecimal(answer.get("taxable"))).isEqualByComparingTo(taxable);
      assertThat(answer).containsEntry("tax", row.get("tax").asText());
      assertThat(answer).containsEntry("wages_tax", row.get("tax").asText());
    }
  }

  @Test
  void a_bonus_taxed_separately_agrees_to_the_fen() throws IOException {
    for (JsonNode row : vectors("bonusTaxSeparate")) {
      String bonus = row.get("bonus").asText();
      Map<String, String> answer =
          Call.of("bonus-tax").row("year", "2024", "bonus", bonus, "wages", "60000").answer();
      assertThat(answer).containsEntry("bonus_tax", row.get("tax").asText());
      assertThat(answer).containsEntry("separate", row.get("tax").asText());
    }
  }

  @Test
  void equity_taxed_separately_agrees_to_the_fen() throws IOException {
    for (JsonNode row : vectors("equityTaxSeparate")) {
      Map<String, String> answer =
          Call.of("equity-tax")
              .row("year", "2024", "equity", row.get("income").asText(), "wages", "500000")
              .answer();
      assertThat(answer)
          .containsEntry("tax", row.get("tax").asText())
          .containsEntry("taxation", "separate");
    }
  }

  @Test
  void monthly_withholding_agrees_to_the_fen() throws IOException {
    for (JsonNode row : vectors("monthlyWithholding")) {
      Call call = Call.of("monthly-withholding");
      for (int month = 1; month <= 12; month++) {
        call.row(
            "month", YearMonth.of(2024, month).toString(),
            "wage", row.get("monthlyWage").asText(),
            "contributions", row.get("monthlyDeductions").asText());
      }
      List<String> expected = new ArrayList<>();
      row.get("withheld").forEach(tax -> expected.add(tax.asText()));
      assertThat(call.answers()).extracting(a -> a.get("withheld")).isEqualTo(expected);
    }
  }

  @Test
  void option_prices_agree() throws IOException {
    for (JsonNode row : vectors("blackScholes")) {
      Map<String, String> answer =
          Call.of("black-scholes")
              .row(
                  "kind", row.get("kind").asText(),
                  "spot", plain(row, "spot"),
                  "strike", plain(row, "strike"),
                  "years", plain(row, "years"),
                  "rate", percent(row, "rate"),
                  "volatility", percent(row, "volatility"),
                  "dividend_yield", percent(row, "dividendYield"))
              .answer();
      agrees(answer.get("price"), row.get("price").asDouble(), 6);
    }
  }

  @Test
  void values_of_grants_agree() throws IOException {
    int compared = 0;
    for (JsonNode row : vectors("grantPresentValue")) {
      String plan = PLANS_BY_SCHEDULE.getOrDefault(row.get("schedule").toString(), "");
      if (!plan.isEmpty()) {
        Map<String, String> answer =
            Call.of("grant-value")
                .row(
                    "kind",
                    "share-unit",
                    "plan",
                    plan,
                    "units",
                    "1000",
                    "unit_value",
                    plain(row, "unitValue"),
                    "rate",
                    percent(row, "rate"))
                .answer();
        agrees(answer.get("value_per_unit"), row.get("value").asDouble(), 6);
        agrees(answer.get("value"), 1000 * row.get("value").asDouble(), 2);
        compared++;
      }
    }
    assertThat(compared).isEqualTo(19);
  }

  @Test
  void vested_units_agree() throws IOException {
    for (JsonNode row : vectors("vestedUnits")) {
      Map<String, String> answer =
          Call.of("vested-units")
              .row(
                  "plan", row.get("plan").asText(),
                  "units", row.get("grant").asText(),
                  "months", row.get("months").asText())
              .answer();
      assertThat(answer).containsEntry("vested", row.get("vested").asText());
    }
  }

  @Test
  void linearly_vested_units_agree() throws IOException {
    for (JsonNode row : vectors("vestedUnitsLinear")) {
      Map<String, String> answer =
          Call.of("vested-units-linear")
              .row("units", row.get("grant").asText(), "years", plain(row, "years"))
              .answer();
      assertThat(answer).containsEntry("vested", row.get("vested").asText());
    }
  }

  @Test
  void pay_by_region_track_and_level_agrees() throws IOException {
    Map<String, String> bases = Map.of("shanghai", "42", "shenzhen", "48", "beijing", "51");
    Map<String, String> ratios = Map.of("xinchuang", "25", "ai-infra", "38", "fin-cloud", "32");
    Map<String, String> factors = Map.of("ic", "1.0", "tl", "1.45", "staff", "2.1");
    for (JsonNode row : vectors("regionTrackPay")) {
      Map<String, String> answer =
          Call.of("region-track-pay")
              .row(
                  "base", bases.get(row.get("city").asText()),
                  "bonus_ratio", ratios.get(row.get("track").asText()),
                  "level_factor", factors.get(row.get("level").asText()))
              .answer();
      agrees(answer.get("pay"), row.get("tenThousandYuanPerYear").asDouble(), 4);
    }
  }

  @Test
  void health_scores_agree() throws IOException {
    for (JsonNode row : vectors("healthScore")) {
      Map<String, String> answer =
          Call.of("health-score")
              .row(
                  "stars_per_quarter", plain(row, "starsPerQuarter"),
                  "pull_requests_per_week", plain(row, "pullRequestsPerWeek"),
                  "build_seconds", plain(row, "buildSeconds"))
              .answer();
      agrees(answer.get("score"), row.get("score").asDouble(), 4);
      double parts =
          List.of("star_part", "pull_request_part", "build_part").stream()
              .mapToDouble(part -> Double.parseDouble(answer.get(part)))
              .sum();
      assertThat(parts).isCloseTo(row.get("score").asDouble(), within(0.0002));
    }
  }

  private static JsonNode vectors(String group) throws IOException {
    try (InputStream in = FormulaVectorsTest.class.getResourceAsStream("/vectors/career.json")) {
      JsonNode rows = new ObjectMapper().readTree(in).get(group);
      assertThat(rows).isNotEmpty();
      return rows;
    }
  }

  private static String plain(JsonNode row, String name) {
    return new BigDecimal(row.get(name).asText()).toPlainString();
  }

  private static String percent(JsonNode row, String name) {
    return new BigDecimal(row.get(name).asText()).movePointRight(2).toPlainString();
  }

  private static void agrees(String written, double expected, int places) {
    assertThat(new BigDecimal(written).scale()).isEqualTo(places);
    double rounding = 0.5000001 * Math.pow(10, -places);
    assertThat(Double.parseDouble(written))
        .isCloseTo(expected, within(rounding + 1e-9 * Math.abs(expected)));
  }
}
