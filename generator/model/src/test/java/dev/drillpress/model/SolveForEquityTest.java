package dev.drillpress.model;

import static dev.drillpress.model.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.offer.Assumptions;
import dev.drillpress.model.offer.EquityGrant;
import dev.drillpress.model.offer.Goal;
import dev.drillpress.model.offer.Instrument;
import dev.drillpress.model.offer.Offer;
import dev.drillpress.model.offer.OfferValue;
import dev.drillpress.model.offer.SigningBonus;
import dev.drillpress.model.offer.SolveFor;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Solving for units and for growth. */
class SolveForEquityTest {
  private static final Money NOTHING = Money.yuan("0");
  private static final Goal TOO_MUCH = new Goal.Gross(Money.yuan("10000000000000"));

  private static Offer offer() {
    Offer one = OfferTest.offer();
    EquityGrant second =
        new EquityGrant(
            1000,
            new Instrument.ShareUnit(Money.yuan("37.41")),
            VestingPlan.backLoaded(),
            Proportion.whole());
    List<EquityGrant> grants = List.of(one.grants().get(0), second);
    return new Offer("two", one.cash(), grants, one.signing(), List.of(), List.of());
  }

  private static OfferValue value(Offer offer, Assumptions assumptions) {
    return OfferValue.of(offer, assumptions);
  }

  @Test
  void unitsInvertForEachGrant() {
    long seed = 41;
    SplittableRandom random = new SplittableRandom(seed);
    Assumptions assumptions = OfferTest.assumptions(0.05, 48);
    for (int i = 0; i < 20; i++) {
      int grant = i % 2;
      long units = random.nextLong(1, 60_000);
      OfferValue value = value(offer().withUnits(grant, units), assumptions);
      assertThat(SolveFor.units(offer(), assumptions, grant, new Goal.Gross(value.gross())))
          .as("seed %s", seed)
          .isEqualTo(units);
      assertThat(SolveFor.units(offer(), assumptions, grant, new Goal.Net(value.net())))
          .as("seed %s", seed)
          .isEqualTo(units);
      Goal share = new Goal.CashShare(value.cashShare());
      assertThat(SolveFor.units(offer(), assumptions, grant, share))
          .as("seed %s", seed)
          .isEqualTo(units);
    }
  }

  @Test
  void growthInvertsToTheMillionth() {
    long seed = 43;
    SplittableRandom random = new SplittableRandom(seed);
    Assumptions assumptions = OfferTest.assumptions(0.05, 48);
    for (int i = 0; i < 20; i++) {
      AnnualRate growth = new AnnualRate(random.nextInt(-900_000, 9_000_000) / 1e6);
      OfferValue value = value(offer(), assumptions.withGrowth(growth));
      assertThat(SolveFor.growth(offer(), assumptions, new Goal.Gross(value.gross())))
          .as("seed %s", seed)
          .isEqualTo(growth);
      assertThat(SolveFor.growth(offer(), assumptions, new Goal.Net(value.net())))
          .as("seed %s", seed)
          .isEqualTo(growth);
      assertThat(SolveFor.growth(offer(), assumptions, new Goal.CashShare(value.cashShare())))
          .as("seed %s", seed)
          .isEqualTo(growth);
    }
  }

  @Test
  void theEdgeIsOneStepFromWhereTheGoalIsMissed() {
    Assumptions assumptions = OfferTest.assumptions(0.05, 48);
    Goal goal = new Goal.Net(value(offer(), assumptions).net().plus(Money.yuan("0.01")));
    long units = SolveFor.units(offer(), assumptions, 0, goal);
    assertThat(units).isEqualTo(4001);
    assertThat(goal.reached(value(offer().withUnits(0, units), assumptions))).isTrue();
    assertThat(SolveFor.growth(offer(), assumptions, goal)).isEqualTo(new AnnualRate(0.050001));
    // What nothing is asked of needs nothing; what every value keeps may be the most.
    Goal nothing = new Goal.Gross(NOTHING);
    assertThat(SolveFor.units(offer(), assumptions, 1, nothing)).isZero();
    assertThat(SolveFor.growth(offer(), assumptions, nothing)).isEqualTo(new AnnualRate(-0.999999));
    Goal anyCash = new Goal.CashShare(0);
    Assumptions still = OfferTest.assumptions(0, 48);
    assertThat(SolveFor.units(offer(), still, 0, anyCash)).isEqualTo(10_000_000);
    assertThat(SolveFor.growth(offer(), still, anyCash)).isEqualTo(new AnnualRate(10));
  }

  @Test
  void onlyTheNamedGrantIsMoved() {
    Offer moved = offer().withUnits(1, 7);
    assertThat(moved.grants().get(0)).isEqualTo(offer().grants().get(0));
    assertThat(moved.grants().get(1))
        .isEqualTo(
            new EquityGrant(
                7,
                new Instrument.ShareUnit(Money.yuan("37.41")),
                VestingPlan.backLoaded(),
                Proportion.whole()));
    assertThat(moved.cash()).isEqualTo(offer().cash());
    assertThat(moved.signing()).isEqualTo(offer().signing());
  }

  @Test
  void whatCannotBeReachedIsRefusedByName() {
    Assumptions now = OfferTest.assumptions(0, 48);
    refuses("no units from 0 to 10000000", () -> SolveFor.units(offer(), now, 0, TOO_MUCH));
    refuses("gross 10000000000000.00 CNY", () -> SolveFor.units(offer(), now, 0, TOO_MUCH));
    refuses("index of a grant", () -> SolveFor.units(offer(), now, 2, TOO_MUCH));
    refuses("-1", () -> SolveFor.units(offer(), now, -1, TOO_MUCH));
    refuses("-1", () -> offer().withUnits(-1, 1));
    refuses("index of a grant", () -> offer().withUnits(2, 1));
    refuses("10000001", () -> offer().withUnits(0, 10_000_001));
    refuses("units granted", () -> offer().withUnits(0, -1));
    Offer bare =
        new Offer("b", offer().cash(), List.of(), SigningBonus.none(), List.of(), List.of());
    refuses("index of a grant", () -> SolveFor.units(bare, now, 0, TOO_MUCH));
    refuses("no growth in millionths", () -> SolveFor.growth(bare, now, TOO_MUCH));
    refuses("from -999999 to 10000000", () -> SolveFor.growth(bare, now, TOO_MUCH));
    // The second grant alone keeps the cash share below this, whatever the first is.
    Goal nearlyAllCash = new Goal.CashShare(0.9999);
    refuses("cash share 0.9999", () -> SolveFor.units(offer(), now, 0, nearlyAllCash));
    Assumptions gone = OfferTest.assumptions(0, 0);
    refuses("net 1.00 CNY", () -> SolveFor.units(offer(), gone, 0, new Goal.Net(Money.yuan("1"))));
  }
}
