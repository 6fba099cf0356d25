package dev.drillpress.model;

import static dev.drillpress.model.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drillpress.model.money.AnnualRate;
import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Day;
import dev.drillpress.model.money.ExchangeRate;
import dev.drillpress.model.money.Fraction;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import dev.drillpress.model.money.Years;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MoneyTest {
  private static final Money DOLLAR = Money.of(Currency.USD, "1");

  private static Money yuan(String text) {
    return Money.yuan(text);
  }

  @Test
  void sumsAndProductsAreExact() {
    assertThat(yuan("0.1").plus(yuan("0.2"))).isEqualTo(yuan("0.30"));
    assertThat(yuan("1").minus(yuan("1.01")).decimal()).isEqualTo("-0.01");
    assertThat(yuan("1.01").times(3)).isEqualTo(yuan("3.03"));
    assertThat(yuan("1.01").times(0)).isEqualTo(Money.zero(Currency.CNY));
    assertThat(yuan("1.01").times(-2)).isEqualTo(yuan("-2.02"));
    assertThat(yuan("5").orZeroIfNegative()).isEqualTo(yuan("5"));
    assertThat(yuan("-5").orZeroIfNegative()).isEqualTo(yuan("0"));
    assertThat(yuan("3").ratioTo(yuan("2"))).isEqualTo(1.5);
    assertThat(yuan("3")).isGreaterThan(yuan("2.99")).hasToString("3.00 CNY");
    assertThat(Money.of(Currency.JPY, "300")).hasToString("300 JPY");
    assertThat(yuan("0.01").timesAssumed(2.5)).isEqualTo(yuan("0.02"));
    assertThat(yuan("0").notNegative("x")).isEqualTo(yuan("0"));
  }

  @Test
  void proportionsOfMoneyAreRoundedHalfEven() {
    long seed = 8;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 2000; i++) {
      long fen = random.nextLong(-Money.MOST / 100, Money.MOST / 100);
      long millionths = random.nextLong(0, 100_000_001);
      BigDecimal exact = BigDecimal.valueOf(fen).multiply(BigDecimal.valueOf(millionths, 6));
      assertThat(new Money(Currency.CNY, fen).times(new Proportion(millionths)).minorUnits())
          .as("seed %s", seed)
          .isEqualTo(exact.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }
    assertThat(yuan("0.05").times(Proportion.percent("50"))).isEqualTo(yuan("0.02"));
    assertThat(yuan("100").times(Proportion.percent("10.5"))).isEqualTo(yuan("10.5"));
    assertThat(yuan("100").times(Proportion.whole())).isEqualTo(yuan("100"));
    assertThat(yuan("100").times(new Fraction(1, 3))).isEqualTo(yuan("33.33"));
  }

  @Test
  void moneyRefusesWhatHasNoMeaning() {
    refuses("1.00 CNY and 1.00 USD", () -> yuan("1").plus(DOLLAR));
    refuses("mixed currencies", () -> yuan("1").minus(DOLLAR));
    refuses("mixed currencies", () -> yuan("1").compareTo(DOLLAR));
    refuses("mixed currencies", () -> yuan("1").ratioTo(DOLLAR));
    refuses("0.00", () -> yuan("1").ratioTo(yuan("0")));
    refuses("10000000000000001", () -> new Money(Currency.CNY, Money.MOST + 1));
    refuses("times 3", () -> new Money(Currency.CNY, Money.MOST / 2).times(3));
    refuses("times -3", () -> new Money(Currency.CNY, -Money.MOST / 2).times(-3));
    assertThat(new Money(Currency.CNY, Money.MOST / 2).times(2).minorUnits()).isEqualTo(Money.MOST);
    refuses("1.001", () -> yuan("1.001"));
    refuses("0.5", () -> Money.of(Currency.JPY, "0.5"));
    refuses("NaN", () -> yuan("1").timesAssumed(Double.NaN));
    refuses("x must not be negative: -0.01 CNY", () -> yuan("-0.01").notNegative("x"));
    refuses("x must be in USD: 1.00 CNY", () -> yuan("1").in(Currency.USD, "x"));
    refuses("100000001", () -> new Proportion(100_000_001));
    refuses("-1", () -> Proportion.percent("-0.0001"));
  }

  @Test
  void fractionsAreExactAndReduced() {
    Fraction third = new Fraction(2, 6);
    assertThat(third).isEqualTo(new Fraction(1, 3));
    assertThat(third.plus(new Fraction(1, 6))).isEqualTo(new Fraction(1, 2));
    assertThat(third.plus(new Fraction(2, 3)).isWhole()).isTrue();
    assertThat(third.isWhole()).isFalse();
    assertThat(third.value()).isEqualTo(1.0 / 3);
    assertThat(third.floorOf(8)).isEqualTo(2);
    assertThat(new Fraction(1, 48).plus(new Fraction(5, 36))).isEqualTo(new Fraction(23, 144));
    Fraction small = new Fraction(1, 40_000);
    assertThat(small.plus(small)).isEqualTo(new Fraction(1, 20_000));
    refuses("4/3", () -> new Fraction(4, 3));
    refuses("-1/3", () -> new Fraction(-1, 3));
    refuses("denominator", () -> new Fraction(0, 0));
    refuses("count", () -> third.floorOf(-1));
    refuses("4/3", () -> third.plus(new Fraction(1, 1)));
    assertThat(new Fraction(0, 5)).isEqualTo(new Fraction(0, 1));
  }

  @Test
  void exchangeNeedsItsDayAndRoundsHalfEven() {
    Day day = new Day(2024, 6, 28);
    ExchangeRate rate = ExchangeRate.of(Currency.USD, Currency.CNY, "7.126800", day);
    assertThat(rate.convert(Money.of(Currency.USD, "1234.56"))).isEqualTo(yuan("8798.46"));
    assertThat(rate.convert(Money.of(Currency.USD, "-1"))).isEqualTo(yuan("-7.13"));
    ExchangeRate yen = ExchangeRate.of(Currency.JPY, Currency.CNY, "0.0447", day);
    assertThat(yen.convert(Money.of(Currency.JPY, "1000"))).isEqualTo(yuan("44.70"));
    ExchangeRate back = ExchangeRate.of(Currency.CNY, Currency.JPY, "22", day);
    assertThat(back.convert(yuan("1.25"))).isEqualTo(Money.of(Currency.JPY, "28"));
    refuses("1.00 CNY", () -> rate.convert(yuan("1")));
    refuses("CNY", () -> ExchangeRate.of(Currency.CNY, Currency.CNY, "1", day));
    refuses("exchange rate", () -> ExchangeRate.of(Currency.USD, Currency.CNY, "0", day));
    ExchangeRate most = ExchangeRate.of(Currency.USD, Currency.CNY, "90000", day);
    refuses("too large", () -> most.convert(new Money(Currency.USD, Money.MOST / 100)));
    refuses("amount", () -> rate.convert(new Money(Currency.USD, Money.MOST / 50)));
    assertThat(rate.convert(new Money(Currency.USD, Money.MOST / 100)).minorUnits())
        .isEqualTo(712_680_000_000_000L);
  }

  @Test
  void daysExistInTheCalendar() {
    new Day(2024, 2, 29);
    new Day(2000, 2, 29);
    new Day(2023, 12, 31);
    for (int month : new int[] {4, 6, 9, 11}) {
      new Day(2023, month, 30);
      refuses("31", () -> new Day(2023, month, 31));
    }
    for (int month : new int[] {1, 3, 5, 7, 8, 10, 12}) {
      new Day(2023, month, 31);
    }
    refuses("29", () -> new Day(2023, 2, 29));
    refuses("29", () -> new Day(2100, 2, 29));
    refuses("13", () -> new Day(2023, 13, 1));
    refuses("1800", () -> new Day(1800, 1, 1));
  }

  @Test
  void ratesAndYearsKeepTheirRanges() {
    assertThat(new AnnualRate(0.1).growth(new Years(2))).isCloseTo(1.21, within(1e-14));
    assertThat(new AnnualRate(0.25).discount(new Years(1))).isCloseTo(0.8, within(1e-15));
    assertThat(Years.ofMonths(18).count()).isEqualTo(1.5);
    new AnnualRate(10);
    new Years(200);
    refuses("-1.0", () -> new AnnualRate(-1));
    refuses("10.1", () -> new AnnualRate(10.1));
    refuses("NaN", () -> new AnnualRate(Double.NaN));
    refuses("-0.1", () -> new Years(-0.1));
    refuses("200.5", () -> new Years(200.5));
  }
}
