package dev.drillpress.model;

import static dev.drillpress.model.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.tax.BonusCliff;
import dev.drillpress.model.tax.BonusTaxation;
import dev.drillpress.model.tax.Bracket;
import dev.drillpress.model.tax.BracketTable;
import dev.drillpress.model.tax.Contribution;
import dev.drillpress.model.tax.IncomeTaxLaw;
import dev.drillpress.model.tax.MainlandChina;
import dev.drillpress.model.tax.MonthWage;
import dev.drillpress.model.tax.TaxScenario;
import dev.drillpress.model.tax.Withholding;
import dev.drillpress.model.tax.YearIncome;
import dev.drillpress.model.tax.YearTax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TaxTest {
  private static final IncomeTaxLaw LAW = MainlandChina.law(2024, TaxScenario.AS_ENACTED);
  private static final Money NOTHING = Money.yuan("0");
  private static final Money DOLLAR = Money.of(Currency.USD, "1");

  private static Money yuan(String text) {
    return Money.yuan(text);
  }

  private static Money fen(long fen) {
    return new Money(Currency.CNY, fen);
  }

  @Test
  void bothTablesJoinAtEveryBoundOfTheComprehensiveOne() {
    // The annual table is continuous: at each bound both rates give the same tax.
    String[] bounds = {"36000", "144000", "300000", "420000", "660000", "960000"};
    String[] taxes = {"1080", "11880", "43080", "73080", "145080", "250080"};
    for (int i = 0; i < bounds.length; i++) {
      Money bound = yuan(bounds[i]);
      assertThat(LAW.annualTax(bound)).isEqualTo(yuan(taxes[i]));
      Money above = LAW.annualTax(bound.plus(yuan("100"))).minus(yuan(taxes[i]));
      assertThat(above.minorUnits()).isEqualTo(List.of(10, 20, 25, 30, 35, 45).get(i) * 100L);
    }
  }

  @Test
  void taxIsMonotoneAndNeverAboveIncome() {
    long seed = 2018;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 5000; i++) {
      Money income = fen(random.nextLong(0, 400_000_000));
      Money more = income.plus(fen(random.nextLong(0, 10_000_000)));
      assertThat(LAW.annualTax(income)).as("seed %s", seed).isLessThanOrEqualTo(income);
      assertThat(LAW.annualTax(more))
          .as("seed %s", seed)
          .isGreaterThanOrEqualTo(LAW.annualTax(income));
      assertThat(LAW.bonusTaxApart(income)).as("seed %s", seed).isLessThanOrEqualTo(income);
      assertThat(LAW.bonusTaxApart(more))
          .as("seed %s", seed)
          .isGreaterThanOrEqualTo(LAW.bonusTaxApart(income));
    }
  }

  @Test
  void withholdingSumsToTheYearsTax() {
    long seed = 61;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 500; i++) {
      List<MonthWage> months = new ArrayList<>();
      Money wages = NOTHING;
      Money deductions = NOTHING;
      for (int m = 0; m < 12; m++) {
        // Each month clears the allowance, so that the running tax never falls.
        MonthWage month =
            new MonthWage(
                fen(random.nextLong(1_000_000, 12_000_000)), fen(random.nextLong(0, 400_000)));
        months.add(month);
        wages = wages.plus(month.wage());
        deductions = deductions.plus(month.deductions());
      }
      Withholding withheld = LAW.monthlyWithholding(months);
      assertThat(withheld.total())
          .as("seed %s", seed)
          .isEqualTo(LAW.annualTax(LAW.taxable(wages, deductions)));
      long sum = withheld.months().stream().mapToLong(Money::minorUnits).sum();
      assertThat(Math.abs(sum - withheld.total().minorUnits()))
          .as("seed %s", seed)
          .isLessThanOrEqualTo(6);
    }
  }

  @Test
  void withholdingNeverGivesBackWithinTheYear() {
    MonthWage rich = new MonthWage(yuan("50000"), NOTHING);
    MonthWage poor = new MonthWage(NOTHING, NOTHING);
    Withholding withheld = LAW.monthlyWithholding(List.of(rich, poor, rich));
    // 45,000 at 10 % - 2,520 = 1,980; then 40,000 would be 1,480; then 85,000 is 5,980.
    assertThat(withheld.months()).containsExactly(yuan("1980"), NOTHING, yuan("4000"));
    assertThat(withheld.total()).isEqualTo(yuan("5980"));
    assertThat(LAW.monthlyWithholding(List.of(poor, rich)).months())
        .containsExactly(NOTHING, yuan("1480"));
    refuses("months", () -> LAW.monthlyWithholding(List.of()));
    refuses("13", () -> LAW.monthlyWithholding(Collections.nCopies(13, poor)));
  }

  @Test
  void cliffAboveABracketCostsMoreThanItBrings() {
    BonusCliff cliff = LAW.bonusCliff(yuan("36001")).orElseThrow();
    assertThat(cliff.edge()).isEqualTo(yuan("36000"));
    assertThat(cliff.extraTax()).isEqualTo(yuan("2310.10"));
    assertThat(cliff.netLoss()).isEqualTo(yuan("2309.10"));
    // The known start of safety: (36,000 - 1,080 - 210) / 0.9 = 38,566.67.
    assertThat(cliff.safeFrom()).isEqualTo(yuan("38566.67"));
    assertThat(LAW.bonusCliff(yuan("36000"))).isEmpty();
    assertThat(LAW.bonusCliff(yuan("38566.67"))).isEmpty();
    assertThat(LAW.bonusCliff(yuan("38566.65"))).isPresent();
    assertThat(LAW.bonusCliff(yuan("144001")).orElseThrow().safeFrom()).isEqualTo(yuan("160500"));
    assertThat(LAW.bonusCliff(yuan("960001")).orElseThrow().edge()).isEqualTo(yuan("960000"));
    assertThat(LAW.bonusCliff(yuan("5000000"))).isEmpty();
  }

  @Test
  void aFenAboveTheEdgePicksTheNextBracket() {
    assertThat(LAW.bonusTaxApart(yuan("36000"))).isEqualTo(yuan("1080"));
    assertThat(LAW.bonusTaxApart(yuan("36000.01"))).isEqualTo(yuan("3390"));
  }

  @Test
  void bonusIsTaxedTheCheaperWay() {
    YearIncome poor = new YearIncome(yuan("60000"), yuan("36000"), NOTHING, NOTHING);
    // Apart 1,080; joined 36,000 taxable is 1,080 too: apart wins a tie.
    assertThat(LAW.compareBonus(poor).cheaper()).isEqualTo(BonusTaxation.APART);
    assertThat(LAW.compareBonus(poor).apart()).isEqualTo(LAW.compareBonus(poor).joined());
    YearIncome tiny = new YearIncome(yuan("30000"), yuan("36000"), NOTHING, NOTHING);
    assertThat(LAW.compareBonus(tiny).cheaper()).isEqualTo(BonusTaxation.JOINED);
    assertThat(LAW.yearTax(tiny).total()).isEqualTo(yuan("180"));
    assertThat(LAW.yearTax(tiny).bonusTaxation()).isEqualTo(BonusTaxation.JOINED);
    YearIncome rich = new YearIncome(yuan("600000"), yuan("144000"), yuan("500000"), yuan("60000"));
    YearTax tax = LAW.yearTax(rich);
    // 480,000: 30 % - 52,920; bonus 144,000: 10 % - 210; equity 500,000: 30 % - 52,920.
    assertThat(tax)
        .isEqualTo(new YearTax(yuan("91080"), yuan("14190"), yuan("97080"), BonusTaxation.APART));
    assertThat(tax.total()).isEqualTo(yuan("202350"));
    assertThat(rich.gross()).isEqualTo(yuan("1244000"));
  }

  @Test
  void reliefsEndWith2027UnlessTheReaderExtendsThem() {
    assertThat(MainlandChina.law(2027, TaxScenario.AS_ENACTED).bonusApart()).isTrue();
    IncomeTaxLaw later = MainlandChina.law(2028, TaxScenario.AS_ENACTED);
    refuses("2028", () -> later.bonusTaxApart(yuan("1")));
    refuses("2028", () -> later.equityTaxApart(yuan("1")));
    YearIncome income =
        new YearIncome(yuan("600000"), yuan("144000"), yuan("500000"), yuan("60000"));
    // 480,000, then 624,000, then 1,124,000 taxable.
    assertThat(later.yearTax(income))
        .isEqualTo(new YearTax(yuan("91080"), yuan("43200"), yuan("189600"), BonusTaxation.JOINED));
    IncomeTaxLaw extended = MainlandChina.law(2028, TaxScenario.RELIEFS_EXTENDED);
    assertThat(extended.yearTax(income)).isEqualTo(LAW.yearTax(income));
    MainlandChina.law(2019, TaxScenario.AS_ENACTED);
    refuses("2018", () -> MainlandChina.law(2018, TaxScenario.AS_ENACTED));
  }

  @Test
  void contributionsFollowTheirBase() {
    Contribution pension =
        new Contribution("pension", Proportion.percent("8"), yuan("7000"), yuan("36000"));
    assertThat(pension.monthly(yuan("5000"))).isEqualTo(yuan("560"));
    assertThat(pension.monthly(yuan("20000.01"))).isEqualTo(yuan("1600"));
    assertThat(pension.monthly(yuan("50000"))).isEqualTo(yuan("2880"));
    Contribution fund =
        new Contribution("housing fund", Proportion.percent("12"), NOTHING, yuan("36000"));
    assertThat(Contribution.monthlySum(List.of(pension, fund), yuan("10000")))
        .isEqualTo(yuan("2000"));
    new Contribution("same", Proportion.whole(), yuan("1"), yuan("1"));
    refuses("8.00", () -> new Contribution("x", Proportion.whole(), yuan("9"), yuan("8")));
    refuses("1000001", () -> new Contribution("x", new Proportion(1_000_001), NOTHING, NOTHING));
    refuses("-1.00", () -> pension.monthly(yuan("-1")));
    refuses("USD", () -> pension.monthly(DOLLAR));
    refuses("floor", () -> new Contribution("x", Proportion.whole(), yuan("-1"), NOTHING));
  }

  @Test
  void taxRefusesWhatHasNoMeaning() {
    refuses("-0.01 CNY", () -> LAW.annualTax(yuan("-0.01")));
    refuses("1.00 USD", () -> LAW.annualTax(DOLLAR));
    refuses("-1.00 CNY", () -> LAW.bonusTaxApart(yuan("-1")));
    refuses("wage", () -> new MonthWage(yuan("-1"), NOTHING));
    refuses("deductions", () -> new MonthWage(NOTHING, DOLLAR));
    refuses("wages", () -> new YearIncome(yuan("-1"), NOTHING, NOTHING, NOTHING));
    refuses("bonus", () -> new YearIncome(NOTHING, DOLLAR, NOTHING, NOTHING));
    refuses("equity", () -> new YearIncome(NOTHING, NOTHING, yuan("-2"), NOTHING));
    refuses("deductions", () -> new YearIncome(NOTHING, NOTHING, NOTHING, yuan("-2")));
    refuses("101", () -> new Bracket(1, 101, 0));
    refuses("bound", () -> new Bracket(0, 1, 0));
    refuses("quick", () -> new Bracket(1, 1, -1));
    refuses(
        "5 after 5", () -> new BracketTable(List.of(new Bracket(5, 1, 0), new Bracket(5, 2, 0))));
    refuses("ends at 5", () -> new BracketTable(List.of(new Bracket(5, 1, 0))));
  }
}
