package dev.drillpress.browser;

import dev.drillpress.model.equity.GrantValue;
import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.health.HealthReport;
import dev.drillpress.model.health.HealthRule;
import dev.drillpress.model.market.MarketSignal;
import dev.drillpress.model.market.PostingCount;
import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.offer.Assumptions;
import dev.drillpress.model.offer.Comparison;
import dev.drillpress.model.offer.Offer;
import dev.drillpress.model.offer.OfferValue;
import dev.drillpress.model.premium.PayBand;
import dev.drillpress.model.premium.Premium;
import dev.drillpress.model.premium.Ratio;
import dev.drillpress.model.tax.Contribution;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** What the JVM computes of the inputs that the Node test repeats; doubles as bits. */
final class JvmSignals {
  private JvmSignals() {}

  static String json() {
    return "{"
        + String.join(
            ",",
            field("options", options()),
            field("contributions", contributions()),
            field("premium", premium()),
            field("baseline", baseline()),
            field("hot", hot()),
            field("health", health()),
            field("risks", risks()),
            field("weights", weights()),
            field("growth", growth()))
        + "}";
  }

  private static String options() {
    MarketTerms market = new MarketTerms(0.03, 0.01, 0.45);
    return bits(
        GrantValue.option(
            new OptionTerms(OptionKind.CALL, 42, 40, new Years(1.5)),
            market,
            GrantValue.parts(VestingPlan.backLoaded())),
        GrantValue.option(
            new OptionTerms(OptionKind.PUT, 42, 40, new Years(1.5)),
            market,
            GrantValue.parts(VestingPlan.annual())));
  }

  private static String contributions() {
    List<Contribution> insurance =
        List.of(
            new Contribution("pension", Proportion.percent("8"), yuan("7384"), yuan("36921")),
            new Contribution("housing", Proportion.percent("7"), yuan("2690"), yuan("36921")));
    return List.of("1000", "20000.05", "90000").stream()
        .map(base -> Contribution.monthlySum(insurance, yuan(base)).decimal())
        .collect(Collectors.joining(","));
  }

  private static String premium() {
    Ratio ratio =
        Premium.of(
            new PayBand(yuan("850000"), yuan("1200000")),
            new PayBand(yuan("600000"), yuan("700000")));
    return bits(ratio.low(), ratio.middle(), ratio.high());
  }

  private static String baseline() {
    PayBand band = Premium.articleBaseline().band();
    return band.low().decimal() + "," + band.high().decimal();
  }

  private static String hot() {
    PostingCount.YearMonth now = new PostingCount.YearMonth(2024, 6);
    List<PostingCount> counts =
        List.of(
            new PostingCount("go", "Beijing", new PostingCount.YearMonth(2023, 6), 400),
            new PostingCount("go", "Beijing", now, 560));
    MarketSignal signal =
        MarketSignal.of(
            counts,
            new MarketSignal.Question("go", "Beijing", now),
            MarketSignal.Thresholds.article());
    return bits(signal.perDay().getAsDouble(), signal.growth().getAsDouble(), signal.hot() ? 1 : 0);
  }

  private static List<HealthReport.Series> series() {
    return List.of(
        new HealthReport.Series("stars", List.of(100.0, 420.0, 333.0)),
        new HealthReport.Series("build", List.of(90.5, 700.0)));
  }

  private static String health() {
    HealthReport report =
        HealthReport.of(
            List.of(
                new HealthRule("stars", 0.4, 0, 500),
                new HealthRule("build", 0.6, 300, 60),
                new HealthRule("none", 1, 0, 1)),
            series());
    HealthReport.Part stars = report.parts().get(0);
    HealthReport.Part build = report.parts().get(1);
    return bits(
        report.score().getAsDouble(),
        report.coverage(),
        stars.value().getAsDouble(),
        stars.worth().getAsDouble(),
        build.value().getAsDouble(),
        build.worth().getAsDouble());
  }

  private static String risks() {
    List<HealthReport.RiskRule> rules =
        List.of(
            new HealthReport.RiskRule("build", HealthReport.Direction.ABOVE, 600, 1),
            new HealthReport.RiskRule("stars", HealthReport.Direction.BELOW, 500, 2),
            new HealthReport.RiskRule("stars", HealthReport.Direction.BELOW, 400, 3),
            new HealthReport.RiskRule("none", HealthReport.Direction.ABOVE, 0, 1));
    return HealthReport.risks(rules, series()).stream()
        .map(HealthReport.RiskRule::measure)
        .collect(Collectors.joining(","));
  }

  private static String weights() {
    Comparison.Candidate a = new Comparison.Candidate("a", List.of(10.0, 1.0));
    Comparison.Candidate b = new Comparison.Candidate("b", List.of(4.0, 5.0));
    List<Double> weights = List.of(1.0, 1.0);
    return bits(
        Comparison.flippingWeight(a, b, weights, 0).getAsDouble(),
        Comparison.flippingWeight(a, b, weights, 1).getAsDouble());
  }

  private static String growth() {
    Offer shares = ModelInNodeTest.offer("30000");
    Offer cash = shares.withUnits(0, 0).with(Offer.Variable.MONTHLY_BASE, yuan("42000"));
    return bits(
        Comparison.flippingValue(
                new Comparison.Range(-0.5, 0.1, 1),
                growth -> present(shares, growth) - present(cash, growth))
            .getAsDouble());
  }

  private static double present(Offer offer, double growth) {
    Assumptions assumptions = ModelInNodeTest.assumptions().withGrowth(new AnnualRate(growth));
    return OfferValue.of(offer, assumptions).presentValue().minorUnits();
  }

  private static Money yuan(String text) {
    return Money.yuan(text);
  }

  private static String bits(double... numbers) {
    return DoubleStream.of(numbers)
        .mapToObj(x -> Long.toHexString(Double.doubleToLongBits(x)))
        .collect(Collectors.joining(","));
  }

  private static String field(String name, String value) {
    return "\"" + name + "\":\"" + value + "\"";
  }
}
