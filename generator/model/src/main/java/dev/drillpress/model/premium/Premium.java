package dev.drillpress.model.premium;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;
import java.util.List;

/** Premiums of pay bands, and the baseline that a claimed premium implies. */
public final class Premium {
  private Premium() {}

  /**
   * A baseline that nobody stated: it follows from the scenarios and a claimed premium, and must be
   * labelled so.
   */
  public record DerivedBaseline(PayBand band) {}

  /** A scenario with its yearly pay. */
  public record Scenario(String name, PayBand pay) {}

  /**
   * The scenario's pay over the baseline's: middle over middle; at least low over high, at most
   * high over low.
   *
   * @throws IllegalArgumentException for two currencies
   */
  public static Ratio of(PayBand scenario, PayBand baseline) {
    return new Ratio(
        scenario.low().ratioTo(baseline.high()),
        scenario.middle().ratioTo(baseline.middle()),
        scenario.high().ratioTo(baseline.low()));
  }

  /**
   * The baseline that a claim implies: for scenario medians between m and M that are said to be p
   * to P above the baseline, the baseline's median lies between m / (1 + P) and M / (1 + p).
   * Rounded half-even to the minor unit.
   *
   * @param scenarios one or more, in one currency
   * @param least the smallest claimed premium p, above -1 (0.38 is 38 %)
   * @param most the largest claimed premium P, not below p
   * @throws IllegalArgumentException for no scenario, mixed currencies, or premiums out of order
   */
  public static DerivedBaseline derivedBaseline(
      List<Scenario> scenarios, double least, double most) {
    Require.that(!scenarios.isEmpty(), "a baseline needs a scenario, there are 0");
    Require.positive("1 + least premium", 1 + least);
    Require.finite("most premium", most);
    Require.that(least <= most, "premiums are out of order: " + least + ", " + most);
    Money lowest = scenarios.get(0).pay().middle();
    Money highest = lowest;
    for (Scenario scenario : scenarios) {
      Money middle = scenario.pay().middle();
      lowest = middle.compareTo(lowest) < 0 ? middle : lowest;
      highest = middle.compareTo(highest) > 0 ? middle : highest;
    }
    return new DerivedBaseline(
        new PayBand(lowest.timesAssumed(1 / (1 + most)), highest.timesAssumed(1 / (1 + least))));
  }

  /** The article's scenarios, Beijing 2024 Q2, yuan a year: claims without published data. */
  public static List<Scenario> articleScenarios() {
    return List.of(
        scenario("real-time-risk-engine", 850_000, 1_200_000),
        scenario("l7-gateway", 950_000, 1_350_000),
        scenario("mesh-data-plane", 1_050_000, 1_500_000));
  }

  /** The baseline implied by the article's claim of 38 to 65 % over general back-end pay. */
  public static DerivedBaseline articleBaseline() {
    return derivedBaseline(articleScenarios(), 0.38, 0.65);
  }

  private static Scenario scenario(String name, long lowYuan, long highYuan) {
    Money low = new Money(Currency.CNY, lowYuan * 100);
    return new Scenario(name, new PayBand(low, new Money(Currency.CNY, highYuan * 100)));
  }
}
