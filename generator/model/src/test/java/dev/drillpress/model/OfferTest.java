package dev.drillpress.model;

import static dev.drillpress.model.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drillpress.model.equity.BlackScholes;
import dev.drillpress.model.equity.MarketTerms;
import dev.drillpress.model.equity.OptionKind;
import dev.drillpress.model.equity.OptionTerms;
import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Day;
import dev.drillpress.model.money.ExchangeRate;
import dev.drillpress.model.money.Fraction;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.money.Years;
import dev.drillpress.model.offer.Assumptions;
import dev.drillpress.model.offer.CashPay;
import dev.drillpress.model.offer.CloudIncentive;
import dev.drillpress.model.offer.EquityGrant;
import dev.drillpress.model.offer.Instrument;
import dev.drillpress.model.offer.LevelMap;
import dev.drillpress.model.offer.Offer;
import dev.drillpress.model.offer.OfferValue;
import dev.drillpress.model.offer.OfferYear;
import dev.drillpress.model.offer.SigningBonus;
import dev.drillpress.model.tax.BonusTaxation;
import dev.drillpress.model.tax.TaxScenario;
import dev.drillpress.model.vesting.Tranche;
import dev.drillpress.model.vesting.VestingPlan;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OfferTest {
  private static final Money NOTHING = Money.yuan("0");
  private static final MarketTerms MARKET = new MarketTerms(0.03, 0, 0.4);
  private static final SigningBonus SIGNING =
      new SigningBonus(
          List.of(
              new SigningBonus.Instalment(1, yuan("60000")),
              new SigningBonus.Instalment(13, yuan("40000"))),
          12);

  private static Money yuan(String text) {
    return Money.yuan(text);
  }

  static Offer offer() {
    CashPay cash = new CashPay(yuan("50000"), 15, yuan("100000"), Proportion.percent("80"));
    EquityGrant grant =
        new EquityGrant(
            4000, new Instrument.ShareUnit(yuan("100")), VestingPlan.annual(), Proportion.whole());
    List<CloudIncentive> incentives =
        List.of(
            new CloudIncentive.MilestoneCash(6, yuan("50000")),
            new CloudIncentive.Credits(12, yuan("200000"), Proportion.percent("25"), 18));
    return new Offer("a", cash, List.of(grant), SIGNING, incentives, List.of("gym"));
  }

  static Assumptions assumptions(double growth, int months) {
    return new Assumptions(
        new Assumptions.Tax(2024, TaxScenario.AS_ENACTED),
        new AnnualRate(growth),
        new AnnualRate(0.05),
        new Assumptions.Employee(yuan("4000"), yuan("1500")),
        List.of(ExchangeRate.of(Currency.USD, Currency.CNY, "7", new Day(2024, 6, 28))),
        months);
  }

  @Test
  void theFirstYearIsWhatOnePencilsOut() {
    OfferYear year = OfferValue.of(offer(), assumptions(0, 48)).years().get(0);
    assertThat(year.base()).isEqualTo(yuan("600000"));
    assertThat(year.cash())
        .isEqualTo(new OfferYear.Cash(yuan("810000"), yuan("960000"), yuan("940000")));
    assertThat(year.equity()).isEqualTo(new OfferYear.Equity(yuan("100000"), yuan("100000")));
    assertThat(year.contributions()).isEqualTo(yuan("48000"));
    assertThat(year.credits()).isEqualTo(yuan("50000"));
    // Wages 710,000 - 60,000 - 66,000 = 584,000: 30 % - 52,920; bonus 230,000: 20 % - 1,410 apart.
    assertThat(year.tax().wages()).isEqualTo(yuan("122280"));
    assertThat(year.tax().bonus()).isEqualTo(yuan("44590"));
    assertThat(year.tax().equity()).isEqualTo(yuan("7480"));
    assertThat(year.gross()).isEqualTo(yuan("1040000"));
    assertThat(year.net()).isEqualTo(yuan("817650"));
  }

  @Test
  void totalsAddUpAndThePresentValueDiscountsEachYear() {
    OfferValue value = OfferValue.of(offer(), assumptions(0.1, 48));
    double present = 0;
    long gross = 0;
    for (int k = 0; k < 4; k++) {
      present += value.years().get(k).net().minorUnits() / Math.pow(1.05, k + 1);
      gross += value.years().get(k).gross().minorUnits();
    }
    assertThat((double) value.presentValue().minorUnits()).isCloseTo(present, within(0.6));
    assertThat(value.gross().minorUnits()).isEqualTo(gross);
    assertThat(value.years().get(1).cash().guaranteed()).isEqualTo(yuan("790000"));
    assertThat(value.years().get(2).cash().guaranteed()).isEqualTo(yuan("750000"));
    assertThat(value.years().get(1).equity().assumed()).isEqualTo(yuan("121000"));
    assertThat(value.years().get(1).equity().atGrant()).isEqualTo(yuan("100000"));
    assertThat(value.years().get(1).credits()).isEqualTo(NOTHING);
    assertThat(value.expectedCash()).isEqualTo(yuan("3470000"));
    assertThat(value.contributions()).isEqualTo(yuan("192000"));
    assertThat(value.cashShare()).isCloseTo(3470000.0 / 3980510.0, within(1e-12));
    assertThat(value.baseShare()).isCloseTo(2400000.0 / 3980510.0, within(1e-12));
    assertThat(value.baseShareWithin(0.5, 0.65)).isTrue();
    assertThat(value.baseShareWithin(0.61, 0.65)).isFalse();
    assertThat(value.baseShareWithin(0.5, 0.6)).isFalse();
    assertThat(value.leftOut()).containsExactly("gym: a perk has no price that can be checked");
    refuses("0.6 to 0.5", () -> value.baseShareWithin(0.6, 0.5));
    refuses("-0.1", () -> value.baseShareWithin(-0.1, 0.5));
    refuses("1.1", () -> value.baseShareWithin(0.1, 1.1));
    value.baseShareWithin(0, 1);
    value.baseShareWithin(0.5, 0.5);
  }

  @Test
  void netAndTaxAndContributionsAreTheGross() {
    long seed = 42;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      Money base = new Money(Currency.CNY, random.nextLong(500_000, 20_000_000));
      Offer offer = offer().with(Offer.Variable.MONTHLY_BASE, base);
      OfferValue value =
          OfferValue.of(offer, assumptions(random.nextDouble() - 0.5, random.nextInt(0, 49)));
      assertThat(value.net().plus(value.tax()).plus(value.contributions()))
          .as("seed %s", seed)
          .isEqualTo(value.gross());
    }
  }

  @Test
  void eachYearHasTheLawOfItsTaxYear() {
    Assumptions now = assumptions(0, 48);
    Assumptions.Tax from2025 = new Assumptions.Tax(2025, TaxScenario.AS_ENACTED);
    OfferValue value =
        OfferValue.of(
            offer(),
            new Assumptions(from2025, now.growth(), now.discount(), now.employee(), List.of(), 48));
    assertThat(value.years())
        .extracting(year -> year.tax().bonusTaxation())
        .containsExactly(
            BonusTaxation.APART, BonusTaxation.APART, BonusTaxation.APART, BonusTaxation.JOINED);
    assertThat(value.baseShareWithin(value.baseShare(), value.baseShare())).isTrue();
  }

  @Test
  void paymentsBelongToTheYearOfTheirMonth() {
    assertThat(SIGNING.paid(Currency.CNY, 1, 13)).isEqualTo(yuan("100000"));
    assertThat(SIGNING.paid(Currency.CNY, 2, 12)).isEqualTo(NOTHING);
    List<CloudIncentive> late = List.of(new CloudIncentive.MilestoneCash(13, yuan("7")));
    Offer offer = new Offer("m", offer().cash(), List.of(), SigningBonus.none(), late, List.of());
    OfferValue value = OfferValue.of(offer, assumptions(0, 48));
    assertThat(value.years().get(0).cash().expected()).isEqualTo(yuan("830000"));
    assertThat(value.years().get(1).cash().expected()).isEqualTo(yuan("830007"));
  }

  @Test
  void nothingIsPaidOrVestsAfterTheEndOfEmployment() {
    OfferValue value = OfferValue.of(offer(), assumptions(0, 18));
    OfferYear second = value.years().get(1);
    assertThat(second.base()).isEqualTo(yuan("300000"));
    assertThat(second.cash())
        .isEqualTo(new OfferYear.Cash(yuan("340000"), yuan("340000"), yuan("340000")));
    assertThat(second.equity()).isEqualTo(new OfferYear.Equity(NOTHING, NOTHING));
    assertThat(second.contributions()).isEqualTo(yuan("24000"));
    assertThat(value.years().get(2).gross()).isEqualTo(NOTHING);
    OfferValue none = OfferValue.of(offer(), assumptions(0, 0));
    assertThat(none.gross()).isEqualTo(NOTHING);
    refuses("0.00", none::cashShare);
    assertThat(OfferValue.of(offer(), assumptions(0, 12)).gross()).isEqualTo(yuan("1040000"));
  }

  @Test
  void leavingEarlyPaysBackProRata() {
    assertThat(SIGNING.repaidWhenLeavingAfter(Currency.CNY, 1)).isEqualTo(yuan("60000"));
    assertThat(SIGNING.repaidWhenLeavingAfter(Currency.CNY, 7)).isEqualTo(yuan("30000"));
    assertThat(SIGNING.repaidWhenLeavingAfter(Currency.CNY, 12)).isEqualTo(yuan("5000"));
    assertThat(SIGNING.repaidWhenLeavingAfter(Currency.CNY, 13)).isEqualTo(yuan("40000"));
    assertThat(SIGNING.repaidWhenLeavingAfter(Currency.CNY, 25)).isEqualTo(NOTHING);
    assertThat(SigningBonus.none().repaidWhenLeavingAfter(Currency.CNY, 1)).isEqualTo(NOTHING);
    refuses("0", () -> SIGNING.repaidWhenLeavingAfter(Currency.CNY, 0));
    refuses("49", () -> new SigningBonus.Instalment(49, NOTHING));
    refuses("-1", () -> new SigningBonus.Instalment(1, yuan("-1")));
    refuses("clawback", () -> new SigningBonus(List.of(), -1));
    refuses("mixed", () -> SIGNING.paid(Currency.USD, 1, 48));
  }

  @Test
  void optionsAreWorthTheirPriceAtGrantAndTheirGainLater() {
    Instrument option =
        new Instrument.ShareOption(
            Money.of(Currency.USD, "11"), Money.of(Currency.USD, "10"), MARKET, new Years(2));
    double cents =
        BlackScholes.price(new OptionTerms(OptionKind.CALL, 1100, 1000, new Years(3)), MARKET);
    assertThat(option.atGrant(new Years(1))).isEqualTo(cents);
    assertThat(option.atPrice(1.5)).isEqualTo(650);
    assertThat(option.atPrice(0.5)).isZero();
    EquityGrant grant =
        new EquityGrant(4000, option, VestingPlan.annual(), Proportion.percent("150"));
    assertThat(grant.atGrant(1, 48).minorUnits()).isEqualTo((long) Math.rint(1500 * cents));
    assertThat(grant.assumed(1, assumptions(0.1, 48))).isEqualTo(Money.of(Currency.USD, "3150"));
    OfferValue value =
        OfferValue.of(
            new Offer(
                "o", offer().cash(), List.of(grant), SigningBonus.none(), List.of(), List.of()),
            assumptions(0.1, 48));
    assertThat(value.years().get(0).equity().assumed()).isEqualTo(yuan("22050"));
    refuses(
        "strike must be in CNY",
        () ->
            new Instrument.ShareOption(
                yuan("1"), Money.of(Currency.USD, "1"), MARKET, new Years(1)));
    refuses(
        "share price", () -> new Instrument.ShareOption(NOTHING, yuan("1"), MARKET, new Years(1)));
    refuses("strike", () -> new Instrument.ShareOption(yuan("1"), NOTHING, MARKET, new Years(1)));
    refuses("unit value", () -> new Instrument.ShareUnit(yuan("-1")));
    refuses(
        "10000001",
        () -> new EquityGrant(10_000_001, option, VestingPlan.annual(), Proportion.whole()));
  }

  @Test
  void lateUnitsAreNamedAndUnitsAtTheGrantBelongToTheFirstYear() {
    VestingPlan plan =
        new VestingPlan(
            "own",
            List.of(
                new Tranche(0, new Fraction(1, 4)),
                new Tranche(48, new Fraction(1, 4)),
                new Tranche(60, new Fraction(1, 2))));
    EquityGrant grant =
        new EquityGrant(10, new Instrument.ShareUnit(yuan("1")), plan, Proportion.whole());
    assertThat(grant.unitsAfterFourYears()).isEqualTo(5);
    assertThat(grant.atGrant(1, 48)).isEqualTo(yuan("2"));
    assertThat(grant.atGrant(4, 48)).isEqualTo(yuan("3"));
    assertThat(grant.vests(48))
        .containsExactly(new EquityGrant.Vest(0, 2), new EquityGrant.Vest(48, 3));
    Offer offer =
        new Offer("o", offer().cash(), List.of(grant), SigningBonus.none(), List.of(), List.of());
    assertThat(OfferValue.of(offer, assumptions(0, 48)).leftOut())
        .containsExactly("5 units: they vest after the fourth year");
  }

  @Test
  void levelsMapByData() {
    LevelMap.Level p7 = new LevelMap.Level("A", "P7", 7);
    LevelMap.Level t9 = new LevelMap.Level("T", "T9", 7);
    LevelMap map =
        new LevelMap(
            List.of(p7, t9, new LevelMap.Level("T", "T8", 6), new LevelMap.Level("A", "P7a", 7)));
    assertThat(map.equivalents("A", "P7")).containsExactly(t9);
    assertThat(map.equivalents("T", "T8")).isEmpty();
    refuses("P9 of A", () -> map.equivalents("A", "P9"));
    refuses("P7 of T", () -> map.equivalents("T", "P7"));
  }

  @Test
  void offersRefuseWhatHasNoMeaning() {
    Money dollar = Money.of(Currency.USD, "1");
    refuses("19", () -> new CashPay(NOTHING, 19, NOTHING, Proportion.whole()));
    refuses("monthly base", () -> new CashPay(yuan("-1"), 12, NOTHING, Proportion.whole()));
    refuses(
        "target bonus must be in CNY", () -> new CashPay(NOTHING, 12, dollar, Proportion.whole()));
    refuses("target bonus", () -> new CashPay(NOTHING, 12, yuan("-1"), Proportion.whole()));
    refuses("milestone", () -> new CloudIncentive.MilestoneCash(0, NOTHING));
    refuses("milestone cash", () -> new CloudIncentive.MilestoneCash(1, yuan("-1")));
    refuses("credits", () -> new CloudIncentive.Credits(1, yuan("-1"), Proportion.whole(), 1));
    refuses(
        "month of credits", () -> new CloudIncentive.Credits(0, NOTHING, Proportion.whole(), 1));
    refuses(
        "usability", () -> new CloudIncentive.Credits(1, NOTHING, Proportion.percent("101"), 1));
    refuses("expire", () -> new CloudIncentive.Credits(1, NOTHING, Proportion.whole(), 0));
    refuses("2018", () -> new Assumptions.Tax(2018, TaxScenario.AS_ENACTED));
    refuses("contributions", () -> new Assumptions.Employee(yuan("-1"), NOTHING));
    refuses("special", () -> new Assumptions.Employee(NOTHING, dollar));
    refuses("special", () -> new Assumptions.Employee(NOTHING, yuan("-1")));
    refuses("49", () -> assumptions(0, 49));
    refuses("1.00 HKD", () -> assumptions(0, 1).inYuan(Money.of(Currency.HKD, "1")));
    Offer foreign =
        new Offer(
            "f",
            new CashPay(dollar, 12, dollar, Proportion.whole()),
            List.of(),
            SigningBonus.none(),
            List.of(),
            List.of());
    refuses("monthly base must be in CNY", () -> OfferValue.of(foreign, assumptions(0, 48)));
  }
}
