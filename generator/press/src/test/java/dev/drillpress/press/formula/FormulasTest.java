package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.drillpress.press.formula.Formula.Outcome;
import dev.drillpress.press.formula.Formula.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That arguments reach the model in the right order and unit, and what is refused. */
class FormulasTest {
  private static Formula named(String name) {
    return Formulas.all().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> answer(String formula, String... arguments) {
    Outcome outcome = named(formula).apply(List.of(List.of(arguments)));
    assertThat(outcome.refusals()).isEmpty();
    assertThat(outcome.answers()).hasSize(1);
    return outcome.answers().get(0).results();
  }

  private static Refusal refusal(String formula, String... rows) {
    List<List<String>> split = Arrays.stream(rows).map(row -> List.of(row.split(" "))).toList();
    Outcome outcome = named(formula).apply(split);
    assertThat(outcome.answers()).isEmpty();
    assertThat(outcome.refusals()).hasSize(1);
    return outcome.refusals().get(0);
  }

  private static JsonNode vectors(String group) throws IOException {
    try (InputStream in = FormulasTest.class.getResourceAsStream("/vectors/career.json")) {
      return new ObjectMapper().readTree(in).get(group);
    }
  }

  private static String percent(JsonNode row, String key) {
    return new BigDecimal(row.get(key).asText()).movePointRight(2).toPlainString();
  }

  @Test
  void payAgreesWithTheVectors() throws IOException {
    List<String> cities = List.of("shanghai", "42", "shenzhen", "48", "beijing", "51");
    List<String> levels = List.of("ic", "1.0", "tl", "1.45", "staff", "2.1");
    for (JsonNode row : vectors("regionTrackPay")) {
      String track = row.get("track").asText();
      String ratio = track.startsWith("x") ? "25" : track.startsWith("ai") ? "38" : "32";
      String pay =
          answer(
                  "region-track-pay",
                  cities.get(cities.indexOf(row.get("city").asText()) + 1),
                  ratio,
                  levels.get(levels.indexOf(row.get("level").asText()) + 1))
              .get(0);
      double expected = row.get("tenThousandYuanPerYear").asDouble();
      assertThat(Double.parseDouble(pay)).isCloseTo(expected, within(0.00005));
    }
    assertThat(answer("region-track-pay", "42", "25", "1.45")).containsExactly("76.1250");
  }

  @Test
  void annualTaxAgreesWithTheVectors() throws IOException {
    for (JsonNode row : vectors("annualTax")) {
      BigDecimal taxable = new BigDecimal(row.get("taxable").asText());
      String wages = taxable.add(new BigDecimal("72345.6")).toPlainString();
      List<String> results = answer("annual-tax", "2024", wages, "12345.60", "as-enacted");
      assertThat(new BigDecimal(results.get(0))).isEqualByComparingTo(taxable);
      assertThat(results.get(1)).isEqualTo(row.get("tax").asText());
      assertThat(new BigDecimal(results.get(2)))
          .isEqualByComparingTo(new BigDecimal(wages).subtract(new BigDecimal(results.get(1))));
    }
    assertThat(answer("annual-tax", "2019", "50000", "0", "as-enacted"))
        .containsExactly("0.00", "0.00", "50000.00");
  }

  @Test
  void bonusTaxAgreesWithTheVectors() throws IOException {
    for (JsonNode row : vectors("bonusTaxSeparate")) {
      String bonus = row.get("bonus").asText();
      List<String> results = answer("bonus-tax", "2024", "0", bonus, "0", "as-enacted");
      assertThat(results.get(0)).isEqualTo(row.get("tax").asText());
    }
  }

  @Test
  void bonusTaxCountsTheWholeYearBothWays() {
    // Wages 200,000 leave 116,000 taxable: 9,080. With the bonus joined 152,000: 13,480.
    assertThat(answer("bonus-tax", "2027", "200000", "36000", "24000", "as-enacted"))
        .containsExactly("10160.00", "13480.00", "-3320.00", "separate");
    // Without wages the whole bonus falls under the standard deduction when merged.
    assertThat(answer("bonus-tax", "2028", "0", "36000", "0", "reliefs-extended"))
        .containsExactly("1080.00", "0.00", "1080.00", "merged");
  }

  @Test
  void bonusTaxKnowsWhatIsEnacted() {
    Refusal refusal = refusal("bonus-tax", "2028 200000 36000 0 as-enacted");
    assertThat(refusal.parameter()).isEqualTo("year");
    assertThat(refusal.reason()).contains("`year`", "2028", "reliefs-extended").endsWith(".");
  }

  @Test
  void vestingAgreesWithTheVectors() throws IOException {
    for (JsonNode row : vectors("vestedUnits")) {
      assertThat(
              answer(
                  "vested-units",
                  row.get("plan").asText(),
                  row.get("grant").asText(),
                  row.get("months").asText()))
          .containsExactly(row.get("vested").asText());
    }
    for (JsonNode row : vectors("vestedUnitsLinear")) {
      assertThat(
              answer("vested-units-linear", row.get("grant").asText(), row.get("years").asText()))
          .containsExactly(row.get("vested").asText());
    }
  }

  @Test
  void optionPricesAgreeWithTheVectors() throws IOException {
    for (JsonNode row : vectors("blackScholes")) {
      String price =
          answer(
                  "black-scholes",
                  row.get("kind").asText(),
                  row.get("spot").asText(),
                  row.get("strike").asText(),
                  row.get("years").asText(),
                  percent(row, "rate"),
                  percent(row, "volatility"),
                  percent(row, "dividendYield"))
              .get(0);
      assertThat(price).matches("\\d+\\.\\d{4}");
      double expected = row.get("price").asDouble();
      assertThat(Double.parseDouble(price)).isCloseTo(expected, within(0.0000501));
    }
  }

  @Test
  void premiumsCompareBands() {
    // Middles 1,025,000 and 700,000; 850 / 800 and 1,200 / 600 at the ends.
    assertThat(answer("premium", "850000", "1200000", "600000", "800000"))
        .containsExactly("6.25", "46.43", "100.00");
    assertThat(refusal("premium", "850000 1200000 900000 800000").parameter())
        .isEqualTo("baseline_low");
  }

  @Test
  void impliedBaselinesAreThoseOfTheDataset() {
    assertThat(answer("implied-baseline", "850000", "1200000", "38", "65"))
        .containsExactly("1025000.00", "621212.12", "742753.62");
    assertThat(answer("implied-baseline", "950000", "1350000", "38", "65"))
        .containsExactly("1150000.00", "696969.70", "833333.33");
    assertThat(refusal("implied-baseline", "850000 1200000 65 38").parameter())
        .isEqualTo("premium_low");
    assertThat(refusal("implied-baseline", "1200000 850000 38 65").parameter()).isEqualTo("low");
    assertThat(refusal("implied-baseline", "1.005 2 38 65").reason()).contains("two decimals");
  }

  @Test
  void healthScoresAgreeWithTheVectors() throws IOException {
    for (JsonNode row : vectors("healthScore")) {
      String score =
          answer(
                  "health-score",
                  row.get("starsPerQuarter").asText(),
                  row.get("pullRequestsPerWeek").asText(),
                  row.get("buildSeconds").asText())
              .get(0);
      double expected = row.get("score").asDouble();
      assertThat(Double.parseDouble(score)).isCloseTo(expected, within(0.0000501));
    }
  }

  @Test
  void heapTrendsAreOfTheWholeTable() {
    // 10 MiB and 100 live objects more each hour, with an outlier that the median ignores.
    List<List<String>> rows =
        List.of(
            List.of("0", "1000", "0", "10485760", "9.5"),
            List.of("1", "1200", "100", "20971520", "9.5"),
            List.of("2", "1400", "200", "900000000", "9.50"),
            List.of("3", "1600", "300", "41943040", "9.5"),
            List.of("4", "1800", "400", "52428800", "9.5"));
    Outcome outcome = named("heap-trend").apply(rows);
    assertThat(outcome.refusals()).isEmpty();
    assertThat(outcome.answers())
        .containsExactly(new Formula.Answer(0, List.of("10.0000", "100.0000", "true")));
    List<List<String>> calm =
        rows.stream().map(row -> List.of(row.get(0), "9", "9", row.get(3), "9.5")).toList();
    assertThat(named("heap-trend").apply(calm).answers().get(0).results())
        .containsExactly("10.0000", "0.0000", "false");
  }

  @Test
  void heapTrendsBlameTheRow() {
    assertThat(refusal("heap-trend", "0 9 1 5 12", "2 9 1 5 12", "1 9 1 5 12"))
        .isEqualTo(new Refusal(2, "hours", "`hours` must ascend, but 1 follows 2."));
    assertThat(refusal("heap-trend", "0 9 1 5 12", "1 9 10 5 12").row()).isEqualTo(1);
    assertThat(refusal("heap-trend", "0 9 1 5 12", "1 9 10 5 12").parameter()).isEqualTo("frees");
    assertThat(refusal("heap-trend", "0 9 1 5 12", "1 9 1 5 13").parameter())
        .isEqualTo("leak_above");
    assertThat(refusal("heap-trend", "0 9 1 5 12", "1 9 1 5 12").reason()).contains("three");
    assertThat(named("heap-trend").apply(List.of()).refusals()).hasSize(1);
  }

  @Test
  void marketSignalsLookAYearBack() {
    Outcome outcome =
        named("market-signal")
            .apply(
                List.of(
                    List.of("SRE", "Beijing", "2023-11", "400", "500", "37"),
                    List.of("SRE", "Beijing", "2024-11", "548", "500", "37"),
                    List.of("SRE", "Chengdu", "2024-11", "900", "500", "37"),
                    List.of("SRE", "Beijing", "2025-11", "600", "500", "37")));
    assertThat(outcome.answers().stream().map(Formula.Answer::results))
        .containsExactly(
            List.of("", "false"),
            List.of("37.00", "true"),
            List.of("", "false"),
            List.of("9.49", "false"));
    assertThat(outcome.answers().stream().map(Formula.Answer::row)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void eachBadRowIsRefusedAndNoneAnswered() {
    Outcome outcome =
        named("premium")
            .apply(
                List.of(
                    List.of("2", "1", "1", "1"),
                    List.of("1", "2", "1", "2"),
                    List.of("1", "2", "2", "1")));
    assertThat(outcome.answers()).isEmpty();
    assertThat(outcome.refusals().stream().map(Refusal::row)).containsExactly(0, 2);
  }
}
