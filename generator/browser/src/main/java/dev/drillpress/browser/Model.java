package dev.drillpress.browser;

import dev.drillpress.model.equity.BlackScholes;
import dev.drillpress.model.equity.GrantValue;
import dev.drillpress.model.health.HealthReport;
import dev.drillpress.model.health.HealthScore;
import dev.drillpress.model.market.MarketSignal;
import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.number.Elementary;
import dev.drillpress.model.number.Statistics;
import dev.drillpress.model.offer.Offer;
import dev.drillpress.model.offer.OfferValue;
import dev.drillpress.model.offer.PriceWalk;
import dev.drillpress.model.offer.SolveFor;
import dev.drillpress.model.pay.ArticlePay;
import dev.drillpress.model.premium.PayBand;
import dev.drillpress.model.premium.Premium;
import dev.drillpress.model.premium.Ratio;
import dev.drillpress.model.recall.Card;
import dev.drillpress.model.tax.Contribution;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.MainlandChina;
import dev.drillpress.model.tax.MonthWage;
import dev.drillpress.model.tax.TaxScenario;
import dev.drillpress.model.vesting.LinearVesting;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.Collections;
import java.util.List;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/** The exported functions; each does what the model's method of the same subject documents. */
public final class Model {
  private Model() {}

  /** Tax in yuan on a year's taxable comprehensive income in yuan. */
  @JSExport
  public static String annualTax(double year, JSObject taxable) {
    return law(year).annualTax(Crossing.yuan("amount", taxable)).decimal();
  }

  /** Tax in yuan on an annual bonus taxed apart. */
  @JSExport
  public static String bonusTaxSeparate(double year, JSObject bonus) {
    return law(year).bonusTaxApart(Crossing.yuan("amount", bonus)).decimal();
  }

  /** Tax in yuan on a year's listed-company equity income taxed apart. */
  @JSExport
  public static String equityTaxSeparate(double year, JSObject income) {
    return law(year).equityTaxApart(Crossing.yuan("amount", income)).decimal();
  }

  /** Tax withheld in each of a number of equal months, in yuan. */
  @JSExport
  public static String[] monthlyWithholding(
      double year, JSObject wage, JSObject deductions, double months) {
    MonthWage month =
        new MonthWage(Crossing.yuan("amount", wage), Crossing.yuan("amount", deductions));
    int count = Crossing.whole("months", months, 1, 12);
    return PayReading.texts(
        law(year).monthlyWithholding(Collections.nCopies(count, month)).months());
  }

  /** The price of a European option. */
  @JSExport
  public static double blackScholes(OptionInput input) {
    OptionReading option = OptionReading.of(input);
    return BlackScholes.price(option.terms(), option.market());
  }

  /** One granted option by tranche of a built-in plan; its years are those held after vesting. */
  @JSExport
  public static double optionGrantValue(OptionInput input, JSObject plan) {
    OptionReading option = OptionReading.of(input);
    VestingPlan named = VestingPlan.named(Crossing.text("plan", plan));
    return GrantValue.option(option.terms(), option.market(), GrantValue.parts(named));
  }

  /** The employee's contributions of a month in yuan on one base in yuan. */
  @JSExport
  public static String monthlyContributions(ContributionInput[] contributions, JSObject base) {
    return Contribution.monthlySum(
            PayReading.contributions(contributions), Crossing.yuan("base", base))
        .decimal();
  }

  /** A band's premium over a baseline's: least, middle, most; 1.38 is 38 % more. */
  @JSExport
  public static double[] premium(String[] band, String[] baseline) {
    Ratio ratio = Premium.of(PayReading.band(band), PayReading.band(baseline));
    return new double[] {ratio.low(), ratio.middle(), ratio.high()};
  }

  /** The band in yuan of the baseline that claimed premiums of scenarios' bands imply. */
  @JSExport
  public static String[] derivedBaseline(String[] lows, String[] highs, double least, double most) {
    PayBand band = Premium.derivedBaseline(PayReading.scenarios(lows, highs), least, most).band();
    return PayReading.texts(List.of(band.low(), band.high()));
  }

  /** Of a role in a city and month: postings a day, growth (NaN is no data), 1 when hot or 0. */
  @JSExport
  public static double[] marketSignal(
      PostingInput[] counts, PostingInput question, double hotPerDay, double hotGrowth) {
    MarketSignal.Thresholds hot = new MarketSignal.Thresholds(hotPerDay, hotGrowth);
    return SignalReading.flat(
        MarketSignal.of(SignalReading.counts(counts), SignalReading.question(question), hot));
  }

  /** Score, coverage, then value and worth of each rule; NaN is no data. */
  @JSExport
  public static double[] healthReport(HealthRuleInput[] rules, SeriesInput[] series) {
    return SignalReading.flat(
        HealthReport.of(SignalReading.rules(rules), SignalReading.series(series)));
  }

  /** The measures whose risk rules hold now. */
  @JSExport
  public static String[] healthRisks(RiskRuleInput[] rules, SeriesInput[] series) {
    return SignalReading.raised(
        HealthReport.risks(SignalReading.risks(rules), SignalReading.series(series)));
  }

  /** The value of one weight at which two candidates score alike; NaN when none does it. */
  @JSExport
  public static double flippingWeight(
      CandidateInput a, CandidateInput b, JSObject weights, double index) {
    return ComparisonReading.flippingWeight(a, b, Crossing.numbers("weights", weights), index);
  }

  /**
   * The growth nearest to the first offer's, between two bounds, at which the lead in present value
   * of the first over the second changes its sign; NaN when none does.
   */
  @JSExport
  public static double flippingGrowth(OfferInput a, OfferInput b, double least, double most) {
    return ComparisonReading.flippingGrowth(a, b, least, most);
  }

  /**
   * The present value of a share unit that vests in parts: years after the grant, and shares of the
   * whole.
   */
  @JSExport
  public static double grantPresentValue(
      double unitValue, double rate, double[] years, double[] shares) {
    return GrantValue.shareUnit(unitValue, new AnnualRate(rate), PayReading.parts(years, shares));
  }

  /** Units vested by a built-in plan after whole months. */
  @JSExport
  public static double vestedUnits(JSObject plan, double units, double months) {
    return VestingPlan.named(Crossing.text("plan", plan))
        .vestedUnits(
            Crossing.whole("units", units, 0, 1_000_000_000),
            Crossing.whole("months", months, 0, 2400));
  }

  /** Units vested in proportion to time over four years. */
  @JSExport
  public static double vestedUnitsLinear(double units, double years) {
    return LinearVesting.vestedUnits(Crossing.whole("units", units, 0, 1_000_000_000), years);
  }

  /** The article's pay by city, track and level, in 10,000 yuan a year. */
  @JSExport
  public static double regionTrackPay(JSObject city, JSObject track, JSObject level) {
    return ArticlePay.table()
        .tenThousandYuanPerYear(
            Crossing.text("city", city),
            Crossing.text("track", track),
            Crossing.text("level", level));
  }

  /** The article's health score, 0 to 1. */
  @JSExport
  public static double healthScore(
      double starsPerQuarter, double pullRequestsPerWeek, double buildSeconds) {
    return HealthScore.of(starsPerQuarter, pullRequestsPerWeek, buildSeconds);
  }

  /** The offer's four years in yuan: gross, tax, contributions, net, present value of net. */
  @JSExport
  public static String[] offerTotals(OfferInput input) {
    OfferReading reading = OfferReading.of(input);
    OfferValue value = OfferValue.of(reading.offer(), reading.assumptions());
    return PayReading.texts(
        List.of(
            value.gross(), value.tax(), value.contributions(), value.net(), value.presentValue()));
  }

  /** The smallest signing bonus in yuan with which the four years reach a net. */
  @JSExport
  public static String signingBonusForNet(OfferInput input, JSObject net) {
    OfferReading reading = OfferReading.of(input);
    return SolveFor.least(
            reading.offer(),
            reading.assumptions(),
            Offer.Variable.SIGNING_BONUS,
            OfferReading.net(net))
        .decimal();
  }

  /**
   * The 10th, 50th and 90th percentile in yuan of the four years' gross over 2,000 simulated
   * prices.
   */
  @JSExport
  public static String[] offerDistribution(
      OfferInput input, double drift, double volatility, double seed) {
    OfferReading reading = OfferReading.of(input);
    int whole = Crossing.whole("seed", seed, 0, Integer.MAX_VALUE);
    PriceWalk.Distribution spread =
        new PriceWalk(drift, volatility, whole, 2000)
            .distribution(reading.offer(), reading.assumptions());
    return PayReading.texts(List.of(spread.p10(), spread.p50(), spread.p90()));
  }

  /**
   * Where a bonus taxed apart leaves less than a smaller one: edge, net loss, safe amount; empty
   * elsewhere.
   */
  @JSExport
  public static String[] bonusCliff(double year, JSObject bonus) {
    return PayReading.texts(
        law(year)
            .bonusCliff(Crossing.yuan("amount", bonus))
            .map(cliff -> List.of(cliff.edge(), cliff.netLoss(), cliff.safeFrom()))
            .orElse(List.of()));
  }

  /**
   * Of a garbage collection log ({@code go} or {@code jvm}): collections, longest and total pause
   * in ms, unread lines.
   */
  @JSExport
  public static double[] collectionLog(JSObject kind, String[] lines) {
    return SignalReading.flat(SignalReading.log(Crossing.text("kind", kind), List.of(lines)));
  }

  /** Heap in use in bytes at hours: the slope in bytes an hour, robust against single samples. */
  @JSExport
  public static double heapSlope(double[] hours, double[] bytes) {
    return Statistics.theilSenSlope(hours, bytes);
  }

  /** A card never seen, due at a time in milliseconds. */
  @JSExport
  public static CardState newCard(double at) {
    return CardReading.state(Card.unseen(CardReading.millis(at)));
  }

  /** The card after a review: grade 1 to 4; with or without short steps. */
  @JSExport
  public static CardState review(CardState card, double at, double grade, boolean shortTerm) {
    return CardReading.state(
        CardReading.scheduler(shortTerm)
            .review(CardReading.card(card), CardReading.millis(at), CardReading.grade(grade)));
  }

  /** The four cards that the four grades would give. */
  @JSExport
  public static CardState[] preview(CardState card, double at, boolean shortTerm) {
    return CardReading.states(
        CardReading.scheduler(shortTerm).preview(CardReading.card(card), CardReading.millis(at)));
  }

  /** The card after its drill's answer changed. */
  @JSExport
  public static CardState answerChanged(CardState card, double at) {
    return CardReading.state(CardReading.card(card).answerChanged(CardReading.millis(at)));
  }

  /**
   * e to the power x, as the model has it: pages check with it that both ends compute the same
   * bits.
   */
  @JSExport
  public static double exp(double x) {
    return Elementary.exp(x);
  }

  /** The natural logarithm, as the model has it. */
  @JSExport
  public static double log(double x) {
    return Elementary.log(x);
  }

  private static IncomeTaxLaw law(double year) {
    return MainlandChina.law(Crossing.whole("tax year", year, 1, 9999), TaxScenario.AS_ENACTED);
  }
}
