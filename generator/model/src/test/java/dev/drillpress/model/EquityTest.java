package dev.drillpress.model;

import static dev.drillpress.model.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drillpress.model.equity.BlackScholes;
import dev.drillpress.model.equity.GrantValue;
import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Fraction;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.vesting.LinearVesting;
import dev.drillpress.model.vesting.Tranche;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EquityTest {
  private static double price(OptionKind kind, double spot, double years, MarketTerms market) {
    return BlackScholes.price(new OptionTerms(kind, spot, 100, new Years(years)), market);
  }

  @Test
  void callLessPutIsTheDiscountedForward() {
    long seed = 1973;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 2000; i++) {
      double spot = 1 + 400 * random.nextDouble();
      double years = 10 * random.nextDouble();
      double rate = random.nextDouble() * 0.2 - 0.05;
      double yield = random.nextDouble() * 0.1;
      MarketTerms market = new MarketTerms(rate, yield, 0.01 + random.nextDouble());
      double parity = spot * Math.exp(-yield * years) - 100 * Math.exp(-rate * years);
      double difference =
          price(OptionKind.CALL, spot, years, market) - price(OptionKind.PUT, spot, years, market);
      assertThat(difference).as("seed %s", seed).isCloseTo(parity, within(1e-10));
    }
  }

  @Test
  void priceRisesWithVolatility() {
    long seed = 1974;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 500; i++) {
      double spot = 20 + 300 * random.nextDouble();
      double years = 0.1 + 5 * random.nextDouble();
      double before = 0;
      for (int v = 0; v <= 20; v++) {
        double now = price(OptionKind.CALL, spot, years, new MarketTerms(0.03, 0.01, v * 0.1));
        assertThat(now).as("seed %s", seed).isGreaterThanOrEqualTo(before - 1e-12);
        before = now;
      }
    }
  }

  @Test
  void withoutTimeOrVolatilityTheDiscountedIntrinsicValueIsLeft() {
    MarketTerms calm = new MarketTerms(0.05, 0.02, 0);
    assertThat(price(OptionKind.CALL, 120, 0, new MarketTerms(0.05, 0.02, 0.3))).isEqualTo(20);
    assertThat(price(OptionKind.PUT, 120, 0, calm)).isZero();
    assertThat(price(OptionKind.PUT, 90, 0, calm)).isEqualTo(10);
    assertThat(price(OptionKind.CALL, 120, 2, calm))
        .isCloseTo(120 * Math.exp(-0.04) - 100 * Math.exp(-0.1), within(1e-12));
  }

  @Test
  void gradedOptionsAreValuedTrancheByTranche() {
    List<GrantValue.Part> parts = GrantValue.parts(VestingPlan.backLoaded());
    MarketTerms market = new MarketTerms(0.03, 0, 0.4);
    OptionTerms held = new OptionTerms(OptionKind.CALL, 110, 100, new Years(0.5));
    double expected = 0;
    double[] shares = {0.05, 0.15, 0.4, 0.4};
    for (int i = 0; i < 4; i++) {
      expected += shares[i] * price(OptionKind.CALL, 110, i + 1.5, market);
    }
    assertThat(GrantValue.option(held, market, parts)).isCloseTo(expected, within(1e-12));
    refuses("0.05", () -> GrantValue.option(held, market, parts.subList(0, 1)));
  }

  @Test
  void theArticlesExampleIsWorth1129() {
    double value =
        GrantValue.shareUnit(12, new AnnualRate(0.025), GrantValue.parts(VestingPlan.annual()));
    assertThat(value).isCloseTo(11.285922624029423, within(1e-12));
  }

  @Test
  void equityRefusesWhatHasNoMeaning() {
    Years year = new Years(1);
    refuses("spot must be above zero: 0.0", () -> new OptionTerms(OptionKind.CALL, 0, 1, year));
    refuses("strike", () -> new OptionTerms(OptionKind.CALL, 1, -1, year));
    refuses("-1.0", () -> new Years(-1));
    refuses("volatility must not be negative: -0.1", () -> new MarketTerms(0, 0, -0.1));
    refuses("10.5", () -> new MarketTerms(0, 0, 10.5));
    refuses("rate must be a finite number, not NaN", () -> new MarketTerms(Double.NaN, 0, 0.1));
    refuses("rate must be within", () -> new MarketTerms(-1.1, 0, 0.1));
    refuses("rate must be within", () -> new MarketTerms(10.1, 0, 0.1));
    refuses("dividend yield must be within", () -> new MarketTerms(0, -1.1, 0.1));
    refuses("dividend yield must be within", () -> new MarketTerms(0, 10.1, 0.1));
    refuses("dividend yield must be a finite", () -> new MarketTerms(0, Double.NaN, 0.1));
    new MarketTerms(-1, -1, 10);
    new MarketTerms(10, 10, 0);
    MarketTerms wild = new MarketTerms(-1, 0, 0.1);
    OptionTerms dear = new OptionTerms(OptionKind.CALL, 1, 1e300, new Years(200));
    refuses("discounted strike", () -> BlackScholes.price(dear, wild));
    refuses("1.5", () -> new GrantValue.Part(year, 1.5));
    refuses("0.0", () -> new GrantValue.Part(year, 0));
    List<GrantValue.Part> half = List.of(new GrantValue.Part(year, 0.5));
    refuses("sum to 0.5", () -> GrantValue.shareUnit(1, new AnnualRate(0), half));
    List<GrantValue.Part> whole = List.of(new GrantValue.Part(year, 1));
    refuses("unit value", () -> GrantValue.shareUnit(-1, new AnnualRate(0), whole));
    assertThat(GrantValue.shareUnit(3, new AnnualRate(0), whole)).isEqualTo(3);
  }

  @Test
  void vestedUnitsNeverShrinkAndEndAtTheGrant() {
    long seed = 48;
    SplittableRandom random = new SplittableRandom(seed);
    for (VestingPlan plan :
        List.of(
            VestingPlan.annual(),
            VestingPlan.backLoaded(),
            VestingPlan.semiAnnual(),
            VestingPlan.cliffThenMonthly())) {
      for (int i = 0; i < 50; i++) {
        long units = random.nextLong(0, 100_000);
        long before = 0;
        for (int month = 0; month <= 60; month++) {
          long vested = plan.vestedUnits(units, month);
          assertThat(vested).as("seed %s %s", seed, plan.name()).isBetween(before, units);
          before = vested;
        }
        assertThat(plan.vestedUnits(units, 48))
            .as("seed %s %s", seed, plan.name())
            .isEqualTo(units);
      }
      assertThat(plan.vestedUnits(1000, 5)).isZero();
    }
  }

  @Test
  void vestingStopsWithEmployment() {
    VestingPlan plan = VestingPlan.annual();
    assertThat(plan.vestedUnits(100, 48, 24)).isEqualTo(50);
    assertThat(plan.vestedUnits(100, 12, 24)).isEqualTo(25);
    assertThat(plan.vestedUnits(100, 11, 24)).isZero();
    refuses("employed months", () -> plan.vestedUnits(100, 12, -1));
  }

  @Test
  void vestingRefusesWhatHasNoMeaning() {
    refuses("months since grant", () -> VestingPlan.annual().vestedUnits(1, -1));
    refuses("count", () -> VestingPlan.annual().vestedUnits(-1, 1));
    refuses("none", () -> VestingPlan.named("none"));
    Tranche half = new Tranche(12, new Fraction(1, 2));
    refuses("1/2, not to 1", () -> new VestingPlan("x", List.of(half)));
    refuses("month 12 after month 12", () -> new VestingPlan("x", List.of(half, half)));
    refuses("0/1", () -> new VestingPlan("x", List.of()));
    refuses("-1", () -> new Tranche(-1, new Fraction(1, 1)));
    new VestingPlan("at once", List.of(new Tranche(0, new Fraction(1, 1))));
    assertThat(LinearVesting.vestedUnits(100, -1)).isZero();
    assertThat(LinearVesting.vestedUnits(100, 0)).isZero();
    assertThat(LinearVesting.vestedUnits(100, 2)).isEqualTo(50);
    assertThat(LinearVesting.vestedUnits(100, 4)).isEqualTo(100);
    assertThat(LinearVesting.vestedUnits(100, 5)).isEqualTo(100);
    refuses("units", () -> LinearVesting.vestedUnits(-1, 1));
    refuses("NaN", () -> LinearVesting.vestedUnits(1, Double.NaN));
  }
}
