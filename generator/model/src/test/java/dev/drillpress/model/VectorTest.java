package dev.drillpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drillpress.model.equity.BlackScholes;
import dev.drillpress.model.equity.GrantValue;
import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.health.HealthScore;
import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.pay.ArticlePay;
import dev.drillpress.model.recall.Card;
import dev.drillpress.model.recall.Grade;
import dev.drillpress.model.recall.Scheduler;
import dev.drillpress.model.recall.Settings;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.MainlandChina;
import dev.drillpress.model.tax.MonthWage;
import dev.drillpress.model.tax.TaxScenario;
import dev.drillpress.model.vesting.LinearVesting;
import dev.drillpress.model.vesting.VestingPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every group of the shared vectors. */
class VectorTest {
  private static final IncomeTaxLaw LAW = MainlandChina.law(2024, TaxScenario.AS_ENACTED);

  @Test
  void annualTaxAgreesToTheFen() {
    for (JsonNode row : Vectors.career("annualTax")) {
      assertThat(LAW.annualTax(yuan(row, "taxable"))).isEqualTo(yuan(row, "tax"));
    }
  }

  @Test
  void bonusTaxedApartAgreesToTheFen() {
    for (JsonNode row : Vectors.career("bonusTaxSeparate")) {
      assertThat(LAW.bonusTaxApart(yuan(row, "bonus"))).isEqualTo(yuan(row, "tax"));
    }
  }

  @Test
  void equityTaxedApartAgreesToTheFen() {
    for (JsonNode row : Vectors.career("equityTaxSeparate")) {
      assertThat(LAW.equityTaxApart(yuan(row, "income"))).isEqualTo(yuan(row, "tax"));
    }
  }

  @Test
  void monthlyWithholdingAgreesToTheFen() {
    for (JsonNode row : Vectors.career("monthlyWithholding")) {
      MonthWage month = new MonthWage(yuan(row, "monthlyWage"), yuan(row, "monthlyDeductions"));
      List<String> withheld = new ArrayList<>();
      for (Money tax : LAW.monthlyWithholding(Collections.nCopies(12, month)).months()) {
        withheld.add(tax.decimal());
      }
      List<String> expected = new ArrayList<>();
      row.get("withheld").forEach(tax -> expected.add(tax.asText()));
      assertThat(withheld).isEqualTo(expected);
    }
  }

  @Test
  void optionPricesAgree() {
    for (JsonNode row : Vectors.career("blackScholes")) {
      OptionTerms option =
          new OptionTerms(
              OptionKind.valueOf(row.get("kind").asText().toUpperCase(Locale.ROOT)),
              number(row, "spot"),
              number(row, "strike"),
              new Years(number(row, "years")));
      MarketTerms market =
          new MarketTerms(
              number(row, "rate"), number(row, "dividendYield"), number(row, "volatility"));
      agrees(BlackScholes.price(option, market), number(row, "price"));
    }
  }

  @Test
  void presentValuesOfGrantsAgree() {
    for (JsonNode row : Vectors.career("grantPresentValue")) {
      List<GrantValue.Part> parts = new ArrayList<>();
      row.get("schedule")
          .forEach(
              part ->
                  parts.add(
                      new GrantValue.Part(
                          new Years(part.get(0).asDouble()), part.get(1).asDouble())));
      double value =
          GrantValue.shareUnit(
              number(row, "unitValue"), new AnnualRate(number(row, "rate")), parts);
      agrees(value, number(row, "value"));
    }
  }

  @Test
  void vestedUnitsAgree() {
    for (JsonNode row : Vectors.career("vestedUnits")) {
      VestingPlan plan = VestingPlan.named(row.get("plan").asText());
      assertThat(plan.vestedUnits(row.get("grant").asLong(), row.get("months").asInt()))
          .isEqualTo(row.get("vested").asLong());
    }
  }

  @Test
  void linearlyVestedUnitsAgree() {
    for (JsonNode row : Vectors.career("vestedUnitsLinear")) {
      assertThat(LinearVesting.vestedUnits(row.get("grant").asLong(), number(row, "years")))
          .isEqualTo(row.get("vested").asLong());
    }
  }

  @Test
  void regionTrackPayAgrees() {
    for (JsonNode row : Vectors.career("regionTrackPay")) {
      double pay =
          ArticlePay.table()
              .tenThousandYuanPerYear(
                  row.get("city").asText(), row.get("track").asText(), row.get("level").asText());
      agrees(pay, number(row, "tenThousandYuanPerYear"));
    }
  }

  @Test
  void healthScoresAgree() {
    for (JsonNode row : Vectors.career("healthScore")) {
      double score =
          HealthScore.of(
              number(row, "starsPerQuarter"),
              number(row, "pullRequestsPerWeek"),
              number(row, "buildSeconds"));
      agrees(score, number(row, "score"));
    }
  }

  @Test
  void longTermReviewsAgree() {
    reviewsAgree("longTerm", Settings.Mode.LONG_TERM);
  }

  @Test
  void shortTermReviewsAgree() {
    reviewsAgree("shortTerm", Settings.Mode.SHORT_TERM);
  }

  private static void reviewsAgree(String group, Settings.Mode mode) {
    Scheduler scheduler = new Scheduler(Settings.usual(mode));
    for (JsonNode sequence : Vectors.recall().get(group)) {
      Card card = Card.unseen(0);
      for (JsonNode step : sequence.get("steps")) {
        card = scheduler.review(card, millis(step, "at"), Grade.of(step.get("grade").asInt()));
        assertThat(card.phase().number()).isEqualTo(step.get("state").asInt());
        assertThat(card.schedule().dueAt()).isEqualTo(millis(step, "due"));
        assertThat(card.schedule().days()).isEqualTo(step.get("scheduledDays").asInt());
        assertThat(card.history())
            .isEqualTo(new Card.History(step.get("reps").asInt(), step.get("lapses").asInt()));
        double stability = card.memory().orElseThrow().stabilityDays();
        assertThat(Math.abs(stability - number(step, "stability"))).isLessThan(1e-6);
        double difficulty = card.memory().orElseThrow().difficulty();
        assertThat(Math.abs(difficulty - number(step, "difficulty"))).isLessThan(1e-6);
      }
    }
  }

  private static long millis(JsonNode row, String name) {
    return Instant.parse(row.get(name).asText()).toEpochMilli();
  }

  private static Money yuan(JsonNode row, String name) {
    return Money.yuan(row.get(name).asText());
  }

  private static double number(JsonNode row, String name) {
    return row.get(name).asDouble();
  }

  private static void agrees(double actual, double expected) {
    assertThat(Math.abs(actual - expected))
        .as("%s and %s", actual, expected)
        .isLessThanOrEqualTo(1e-9 * Math.abs(expected));
  }
}
