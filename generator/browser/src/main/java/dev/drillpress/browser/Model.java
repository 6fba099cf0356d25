package dev.drillpress.browser;

import dev.drillpress.model.equity.BlackScholes;
import dev.drillpress.model.equity.GrantValue;
import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.health.HealthScore;
import dev.drillpress.model.heap.CollectionLog;
import dev.drillpress.model.heap.GoTrace;
import dev.drillpress.model.heap.JvmLog;
import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.number.Elementary;
import dev.drillpress.model.number.Require;
import dev.drillpress.model.number.Statistics;
import dev.drillpress.model.offer.Goal;
import dev.drillpress.model.offer.Offer;
import dev.drillpress.model.offer.OfferValue;
import dev.drillpress.model.offer.PriceWalk;
import dev.drillpress.model.offer.SolveFor;
import dev.drillpress.model.pay.ArticlePay;
import dev.drillpress.model.recall.Card;
import dev.drillpress.model.recall.Grade;
import dev.drillpress.model.recall.Memory;
import dev.drillpress.model.recall.Phase;
import dev.drillpress.model.recall.Scheduler;
import dev.drillpress.model.recall.Settings;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.MainlandChina;
import dev.drillpress.model.tax.MonthWage;
import dev.drillpress.model.tax.TaxScenario;
import dev.drillpress.model.vesting.LinearVesting;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
    List<Money> taxes = law(year).monthlyWithholding(Collections.nCopies(count, month)).months();
    String[] texts = new String[taxes.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = taxes.get(i).decimal();
    }
    return texts;
  }

  /** The price of a European option. */
  @JSExport
  public static double blackScholes(OptionInput input) {
    String kind = Crossing.text("kind", input.getKind());
    Require.that(kind.equals("call") || kind.equals("put"), "kind must be call or put: " + kind);
    OptionTerms option =
        new OptionTerms(
            kind.equals("call") ? OptionKind.CALL : OptionKind.PUT,
            input.getSpot(),
            input.getStrike(),
            new Years(input.getYears()));
    return BlackScholes.price(
        option, new MarketTerms(input.getRate(), input.getDividendYield(), input.getVolatility()));
  }

  /**
   * The present value of a share unit that vests in parts: years after the grant, and shares of the
   * whole.
   */
  @JSExport
  public static double grantPresentValue(
      double unitValue, double rate, double[] years, double[] shares) {
    Require.that(
        years.length == shares.length,
        "there are " + years.length + " years and " + shares.length + " shares");
    List<GrantValue.Part> parts = new ArrayList<>();
    for (int i = 0; i < years.length; i++) {
      parts.add(new GrantValue.Part(new Years(years[i]), shares[i]));
    }
    return GrantValue.shareUnit(unitValue, new AnnualRate(rate), parts);
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
    return new String[] {
      value.gross().decimal(),
      value.tax().decimal(),
      value.contributions().decimal(),
      value.net().decimal(),
      value.presentValue().decimal()
    };
  }

  /** The smallest signing bonus in yuan with which the four years reach a net. */
  @JSExport
  public static String signingBonusForNet(OfferInput input, JSObject net) {
    OfferReading reading = OfferReading.of(input);
    Goal goal = new Goal.Net(Crossing.yuan("net", net));
    return SolveFor.least(
            reading.offer(), reading.assumptions(), Offer.Variable.SIGNING_BONUS, goal)
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
    return new String[] {spread.p10().decimal(), spread.p50().decimal(), spread.p90().decimal()};
  }

  /**
   * Where a bonus taxed apart leaves less than a smaller one: edge, net loss, safe amount; empty
   * elsewhere.
   */
  @JSExport
  public static String[] bonusCliff(double year, JSObject bonus) {
    return law(year)
        .bonusCliff(Crossing.yuan("amount", bonus))
        .map(
            cliff ->
                new String[] {
                  cliff.edge().decimal(), cliff.netLoss().decimal(), cliff.safeFrom().decimal()
                })
        .orElse(new String[0]);
  }

  /**
   * Of a garbage collection log ({@code go} or {@code jvm}): collections, longest and total pause
   * in ms, unread lines.
   */
  @JSExport
  public static double[] collectionLog(JSObject kind, String[] lines) {
    String name = Crossing.text("kind", kind);
    Require.that(name.equals("go") || name.equals("jvm"), "kind must be go or jvm: " + name);
    List<String> list = List.of(lines);
    CollectionLog log = name.equals("go") ? GoTrace.parse(list) : JvmLog.parse(list);
    return new double[] {
      log.collections().size(),
      log.longestPauseMillis(),
      log.totalPauseMillis(),
      log.unreadLines().size()
    };
  }

  /** Heap in use in bytes at hours: the slope in bytes an hour, robust against single samples. */
  @JSExport
  public static double heapSlope(double[] hours, double[] bytes) {
    return Statistics.theilSenSlope(hours, bytes);
  }

  /** A card never seen, due at a time in milliseconds. */
  @JSExport
  public static CardState newCard(double at) {
    return state(Card.unseen(millis(at)));
  }

  /** The card after a review: grade 1 to 4; with or without short steps. */
  @JSExport
  public static CardState review(CardState card, double at, double grade, boolean shortTerm) {
    return state(scheduler(shortTerm).review(card(card), millis(at), grade(grade)));
  }

  /** The four cards that the four grades would give. */
  @JSExport
  public static CardState[] preview(CardState card, double at, boolean shortTerm) {
    List<Card> cards = scheduler(shortTerm).preview(card(card), millis(at));
    CardState[] states = new CardState[cards.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = state(cards.get(i));
    }
    return states;
  }

  /** The card after its drill's answer changed. */
  @JSExport
  public static CardState answerChanged(CardState card, double at) {
    return state(card(card).answerChanged(millis(at)));
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

  private static Scheduler scheduler(boolean shortTerm) {
    Settings.Mode mode = shortTerm ? Settings.Mode.SHORT_TERM : Settings.Mode.LONG_TERM;
    return new Scheduler(Settings.usual(mode));
  }

  private static Grade grade(double grade) {
    return Grade.of(Crossing.whole("grade", grade, 1, 4));
  }

  private static Card card(CardState state) {
    Phase phase = Phase.of(Crossing.whole("state", state.getState(), 0, 3));
    Optional<Memory> memory =
        phase == Phase.NEW
            ? Optional.empty()
            : Optional.of(new Memory(state.getStability(), state.getDifficulty()));
    int days = Crossing.whole("scheduledDays", state.getScheduledDays(), 0, 36_500);
    Card.Schedule schedule =
        new Card.Schedule(millis(state.getReviewedAt()), days, millis(state.getDue()));
    int reps = Crossing.whole("reps", state.getReps(), 0, 1_000_000);
    Card.History history =
        new Card.History(reps, Crossing.whole("lapses", state.getLapses(), 0, 1_000_000));
    return new Card(
        phase, memory, Crossing.whole("step", state.getStep(), 0, 100), schedule, history);
  }

  private static CardState state(Card card) {
    return Crossing.cardState(
        card.phase().number(),
        card.memory().map(Memory::stabilityDays).orElse(0.0),
        card.memory().map(Memory::difficulty).orElse(0.0),
        card.step(),
        card.schedule().reviewedAt(),
        card.schedule().days(),
        card.schedule().dueAt(),
        card.history().reviews(),
        card.history().lapses());
  }

  private static IncomeTaxLaw law(double year) {
    return MainlandChina.law(Crossing.whole("tax year", year, 1, 9999), TaxScenario.AS_ENACTED);
  }

  private static long millis(double value) {
    Require.finite("time in milliseconds", value);
    Require.that(
        value == Math.floor(value) && Math.abs(value) <= 8.64e15,
        "time must be whole milliseconds: " + value);
    return (long) value;
  }
}
