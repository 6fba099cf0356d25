package dev.drillpress.model;

import static dev.drillpress.model.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Fraction;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.offer.Assumptions;
import dev.drillpress.model.offer.CashPay;
import dev.drillpress.model.offer.Comparison;
import dev.drillpress.model.offer.EquityGrant;
import dev.drillpress.model.offer.Goal;
import dev.drillpress.model.offer.Instrument;
import dev.drillpress.model.offer.Offer;
import dev.drillpress.model.offer.OfferValue;
import dev.drillpress.model.offer.PriceWalk;
import dev.drillpress.model.offer.SigningBonus;
import dev.drillpress.model.offer.SolveFor;
import dev.drillpress.model.vesting.Tranche;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is searched and simulated over offers. */
class OfferSearchTest {
  private static final Money NOTHING = Money.yuan("0");

  private static Money yuan(String text) {
    return Money.yuan(text);
  }

  private static Offer offer() {
    return OfferTest.offer();
  }

  private static Assumptions assumptions(double growth, int months) {
    return OfferTest.assumptions(growth, months);
  }

  @Test
  void solveForInverts() {
    long seed = 11;
    SplittableRandom random = new SplittableRandom(seed);
    Assumptions assumptions = assumptions(0.05, 48);
    for (Offer.Variable variable : Offer.Variable.values()) {
      for (int i = 0; i < 5; i++) {
        Money amount = new Money(Currency.CNY, random.nextLong(1_000_000, 30_000_000));
        OfferValue value = OfferValue.of(offer().with(variable, amount), assumptions);
        Money gross = SolveFor.least(offer(), assumptions, variable, new Goal.Gross(value.gross()));
        assertThat(Math.abs(gross.minorUnits() - amount.minorUnits()))
            .as("seed %s", seed)
            .isLessThanOrEqualTo(1);
        Money net = SolveFor.least(offer(), assumptions, variable, new Goal.Net(value.net()));
        assertThat(OfferValue.of(offer().with(variable, net), assumptions).net())
            .as("seed %s", seed)
            .isGreaterThanOrEqualTo(value.net());
        assertThat(amount.minorUnits() - net.minorUnits()).as("seed %s", seed).isBetween(0L, 5L);
        Money share =
            SolveFor.least(offer(), assumptions, variable, new Goal.CashShare(value.cashShare()));
        assertThat((double) share.minorUnits())
            .as("seed %s", seed)
            .isCloseTo(amount.minorUnits(), within(2.0));
      }
    }
  }

  @Test
  void solveForSaysWhenNoAmountIsEnough() {
    Assumptions gone = assumptions(0, 0);
    refuses(
        "gross 1.00 CNY",
        () ->
            SolveFor.least(offer(), gone, Offer.Variable.SIGNING_BONUS, new Goal.Gross(yuan("1"))));
    refuses(
        "net 1.00 CNY",
        () -> SolveFor.least(offer(), gone, Offer.Variable.SIGNING_BONUS, new Goal.Net(yuan("1"))));
    refuses(
        "cash share 0.5",
        () -> SolveFor.least(offer(), gone, Offer.Variable.SIGNING_BONUS, new Goal.CashShare(0.5)));
    refuses("1.0", () -> new Goal.CashShare(1));
    refuses("-0.5", () -> new Goal.CashShare(-0.5));
    assertThat(SolveFor.least(offer(), gone, Offer.Variable.TARGET_BONUS, new Goal.Gross(NOTHING)))
        .isEqualTo(NOTHING);
    Offer bare =
        new Offer("b", offer().cash(), List.of(), SigningBonus.none(), List.of(), List.of());
    assertThat(bare.with(Offer.Variable.SIGNING_BONUS, yuan("5")).signing().instalments())
        .containsExactly(new SigningBonus.Instalment(1, yuan("5")));
    assertThat(offer().with(Offer.Variable.SIGNING_BONUS, yuan("5")).signing().instalments())
        .containsExactly(
            new SigningBonus.Instalment(1, yuan("5")),
            new SigningBonus.Instalment(13, yuan("40000")));
  }

  @Test
  void theSameSeedGivesTheSameDistributionOnEveryJvm() {
    PriceWalk walk = new PriceWalk(0.08, 0.45, 2024, 2000);
    PriceWalk.Distribution first = walk.distribution(offer(), assumptions(0, 48));
    assertThat(walk.distribution(offer(), assumptions(0, 48))).isEqualTo(first);
    // Pinned: a run on another Java version must give these to the fen.
    assertThat(first)
        .isEqualTo(
            new PriceWalk.Distribution(yuan("3660183.62"), yuan("3868485.93"), yuan("4325472.33")));
    PriceWalk still = new PriceWalk(0, 0, 1, 3);
    Money gross = OfferValue.of(offer(), assumptions(0, 48)).gross();
    assertThat(still.distribution(offer(), assumptions(0.9, 48)))
        .isEqualTo(new PriceWalk.Distribution(gross, gross, gross));
    Money part = OfferValue.of(offer(), assumptions(0, 30)).gross();
    assertThat(still.distribution(offer(), assumptions(0, 30)).p50()).isEqualTo(part);
    refuses("paths", () -> new PriceWalk(0, 0, 1, 0));
    refuses("drift", () -> new PriceWalk(-1.1, 0, 1, 1));
    refuses("drift", () -> new PriceWalk(10.1, 0, 1, 1));
    refuses("NaN", () -> new PriceWalk(Double.NaN, 0, 1, 1));
    refuses("volatility must not", () -> new PriceWalk(0, -1, 1, 1));
    refuses("10.5", () -> new PriceWalk(0, 10.5, 1, 1));
    new PriceWalk(-1, 10, 1, 100_000);
    new PriceWalk(10, 10, 1, 1);
  }

  @Test
  void simulatedPricesGrowByTheDriftInTheMean() {
    EquityGrant once =
        new EquityGrant(
            1000,
            new Instrument.ShareUnit(yuan("100")),
            new VestingPlan("once", List.of(new Tranche(48, new Fraction(1, 1)))),
            Proportion.whole());
    Offer offer =
        new Offer(
            "o",
            new CashPay(NOTHING, 12, NOTHING, Proportion.whole()),
            List.of(once),
            SigningBonus.none(),
            List.of(),
            List.of());
    PriceWalk.Distribution spread =
        new PriceWalk(0.1, 0.3, 7, 20_000).distribution(offer, assumptions(0, 48));
    // Median exp((0.1 - 0.045) x 4), P10 and P90 at -+1.2816 x 0.6 in the logarithm.
    double median = 10_000_000 * Math.exp(0.22);
    assertThat(spread.p50().minorUnits() / median).isCloseTo(1, within(0.02));
    assertThat(spread.p10().minorUnits() / (median * Math.exp(-0.76893)))
        .isCloseTo(1, within(0.02));
    assertThat(spread.p90().minorUnits() / (median * Math.exp(0.76893))).isCloseTo(1, within(0.03));
  }

  @Test
  void comparisonRanksAndFindsWhatTurnsTheOrder() {
    Comparison.Candidate a = new Comparison.Candidate("a", List.of(10.0, 1.0));
    Comparison.Candidate b = new Comparison.Candidate("b", List.of(4.0, 5.0));
    Comparison.Candidate c = new Comparison.Candidate("c", List.of(10.0, 1.0));
    List<Double> weights = List.of(1.0, 1.0);
    assertThat(Comparison.rank(List.of(b, a, c), weights)).containsExactly(a, c, b);
    // 10 w + 1 = 4 w + 5 at w = 2/3; 10 + w = 4 + 5 w at w = 1.5.
    assertThat(Comparison.flippingWeight(a, b, weights, 0).getAsDouble())
        .isCloseTo(2.0 / 3, within(1e-15));
    assertThat(Comparison.flippingWeight(a, b, weights, 1)).hasValue(1.5);
    assertThat(Comparison.flippingWeight(a, c, weights, 1)).isEmpty();
    Comparison.Candidate d = new Comparison.Candidate("d", List.of(9.0, 0.0));
    assertThat(Comparison.flippingWeight(a, d, weights, 0)).isEmpty();
    Comparison.Candidate e = new Comparison.Candidate("e", List.of(1.0, 1.0));
    Comparison.Candidate f = new Comparison.Candidate("f", List.of(2.0, 1.0));
    assertThat(Comparison.flippingWeight(e, f, weights, 0)).hasValue(0);
    refuses("index", () -> Comparison.flippingWeight(a, b, weights, 2));
    refuses("2 marks for 1 weights", () -> a.score(List.of(1.0)));
    refuses("weight", () -> a.score(List.of(1.0, -1.0)));
    refuses("mark of x", () -> new Comparison.Candidate("x", List.of(Double.NaN)));
  }

  @Test
  void theNearestFlipOfAnAssumptionIsFound() {
    Comparison.Range range = new Comparison.Range(-1, 0.5, 3);
    assertThat(Comparison.flippingValue(range, x -> x - 0.2).getAsDouble())
        .isCloseTo(0.2, within(1e-12));
    assertThat(Comparison.flippingValue(range, x -> x - 2.9).getAsDouble())
        .isCloseTo(2.9, within(1e-12));
    assertThat(Comparison.flippingValue(range, x -> (x - 2.9) * (x + 0.3)).getAsDouble())
        .isCloseTo(-0.3, within(1e-12));
    assertThat(Comparison.flippingValue(range, x -> (x - 1) * (x + 0.3)).getAsDouble())
        .isCloseTo(1, within(1e-12));
    assertThat(Comparison.flippingValue(range, x -> x + 1.5)).isEmpty();
    refuses("3.0, 0.0, 1.0", () -> new Comparison.Range(3, 0, 1));
    refuses("1.0", () -> new Comparison.Range(0, 2, 1));
    refuses("least", () -> new Comparison.Range(Double.NEGATIVE_INFINITY, 2, 3));
    refuses("most", () -> new Comparison.Range(0, 2, Double.POSITIVE_INFINITY));
    refuses("NaN", () -> new Comparison.Range(0, Double.NaN, 1));
    new Comparison.Range(1, 1, 1);
    Assumptions now = assumptions(0, 48);
    Offer cashOnly =
        new Offer(
            "c",
            new CashPay(yuan("62000"), 15, yuan("100000"), Proportion.percent("80")),
            List.of(),
            SigningBonus.none(),
            List.of(),
            List.of());
    double flip =
        Comparison.flippingValue(
                new Comparison.Range(-0.5, 0, 1),
                growth ->
                    OfferValue.of(offer(), now.withGrowth(new AnnualRate(growth)))
                            .presentValue()
                            .minorUnits()
                        - OfferValue.of(cashOnly, now).presentValue().minorUnits())
            .getAsDouble();
    Money there = OfferValue.of(offer(), now.withGrowth(new AnnualRate(flip))).presentValue();
    assertThat((double) there.minorUnits())
        .isCloseTo(OfferValue.of(cashOnly, now).presentValue().minorUnits(), within(2.0));
    assertThat(OfferValue.of(cashOnly, now.withDiscount(new AnnualRate(0))).presentValue())
        .isEqualTo(OfferValue.of(cashOnly, now).net());
  }
}
