package dev.drillpress.model;

import static dev.drillpress.model.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drillpress.model.health.HealthReport;
import dev.drillpress.model.health.HealthRule;
import dev.drillpress.model.health.HealthScore;
import dev.drillpress.model.heap.Collection;
import dev.drillpress.model.heap.CollectionLog;
import dev.drillpress.model.heap.GoTrace;
import dev.drillpress.model.heap.HeapSample;
import dev.drillpress.model.heap.HeapTrend;
import dev.drillpress.model.heap.JvmLog;
import dev.drillpress.model.market.MarketSignal;
import dev.drillpress.model.market.PostingCount;
import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.pay.ArticlePay;
import dev.drillpress.model.pay.NationalBase;
import dev.drillpress.model.pay.PayTable;
import dev.drillpress.model.pay.PayVector;
import dev.drillpress.model.premium.PayBand;
import dev.drillpress.model.premium.Premium;
import dev.drillpress.model.premium.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Pay, premium, health, market, heap. */
class SignalsTest {
  private static Money yuan(String text) {
    return Money.yuan(text);
  }

  @Test
  void payVectorHoldsBaseBonusAndEquity() {
    PayVector vector = ArticlePay.table().vector("shenzhen", "ai-infra", 0.5);
    assertThat(vector).isEqualTo(new PayVector(48, 0.38, 0.5));
    assertThat(vector.total(2)).isCloseTo(48 * 1.88 * 2, within(1e-12));
    assertThat(vector.cashShare()).isCloseTo(1.38 / 1.88, within(1e-15));
    PayVector implied = vector.withCashShare(0.76);
    assertThat(implied.cashShare()).isCloseTo(0.76, within(1e-15));
    assertThat(implied.base()).isEqualTo(48);
    assertThat(vector.withCashShare(1).equityFactor()).isZero();
    refuses("1.2", () -> vector.withCashShare(1.2));
    refuses("cash share", () -> vector.withCashShare(0));
    refuses("level factor", () -> vector.total(-1));
    refuses("base", () -> new PayVector(-1, 0, 0));
    refuses("bonus", () -> new PayVector(0, -1, 0));
    refuses("equity", () -> new PayVector(0, 0, -1));
    refuses("city is named tokyo", () -> ArticlePay.table().vector("tokyo", "ai-infra", 0));
    refuses(
        "level is named x",
        () -> ArticlePay.table().tenThousandYuanPerYear("beijing", "ai-infra", "x"));
    refuses("oops", () -> new PayTable.Entry("oops", -1));
  }

  @Test
  void theArticlesOtherFiguresAreDataOfTheirOwn() {
    assertThat(ArticlePay.cashShares())
        .extracting(PayTable.Entry::value)
        .containsExactly(0.89, 0.76, 0.83);
    NationalBase base = new NationalBase(40);
    assertThat(ArticlePay.cityFactors()).extracting(base::inCity).containsExactly(52.0, 34.0);
    refuses("-1", () -> new NationalBase(-1));
    refuses("factor of x", () -> new NationalBase.CityFactor("x", 0));
  }

  @Test
  void premiumIsMedianOverMedianWithItsBand() {
    PayBand scenario = new PayBand(yuan("150"), yuan("250"));
    PayBand baseline = new PayBand(yuan("80"), yuan("120"));
    assertThat(Premium.of(scenario, baseline)).isEqualTo(new Ratio(1.25, 2, 3.125));
    assertThat(new PayBand(yuan("1"), yuan("1")).middle()).isEqualTo(yuan("1"));
    refuses("0.00", () -> new PayBand(yuan("0"), yuan("1")));
    refuses("2.00 CNY, 1.00 CNY", () -> new PayBand(yuan("2"), yuan("1")));
    refuses("mixed", () -> new PayBand(yuan("2"), Money.of(Currency.USD, "3")));
    refuses("order", () -> new Ratio(1, 3, 2));
    refuses("order", () -> new Ratio(2, 1, 3));
    refuses("ratio", () -> new Ratio(0, 1, 2));
  }

  @Test
  void theArticlesClaimImpliesABaseline() {
    // Medians 1,025, 1,150 and 1,275 thousand: 1,025 / 1.65 and 1,275 / 1.38.
    PayBand band = Premium.articleBaseline().band();
    assertThat(band).isEqualTo(new PayBand(yuan("621212.12"), yuan("923913.04")));
    List<Premium.Scenario> one = Premium.articleScenarios().subList(1, 2);
    assertThat(Premium.derivedBaseline(one, 0.25, 0.25).band())
        .isEqualTo(new PayBand(yuan("920000"), yuan("920000")));
    List<Premium.Scenario> turned = new ArrayList<>(Premium.articleScenarios());
    java.util.Collections.reverse(turned);
    assertThat(Premium.derivedBaseline(turned, 0.38, 0.65).band()).isEqualTo(band);
    refuses("0", () -> Premium.derivedBaseline(List.of(), 0, 1));
    refuses("0.6, 0.5", () -> Premium.derivedBaseline(one, 0.6, 0.5));
    refuses("least", () -> Premium.derivedBaseline(one, -1, 0.5));
    refuses("most", () -> Premium.derivedBaseline(one, 0, Double.NaN));
  }

  @Test
  void healthScoreRefusesNegativeMeasures() {
    refuses("stars", () -> HealthScore.of(-1, 0, 0));
    refuses("pull", () -> HealthScore.of(0, -1, 0));
    refuses("build", () -> HealthScore.of(0, 0, Double.NaN));
  }

  @Test
  void healthReportKeepsNoDataApartFromZero() {
    HealthRule stars = new HealthRule("stars", 3, 0, 100);
    HealthRule build = new HealthRule("build seconds", 1, 600, 300);
    HealthReport.Series grown = new HealthReport.Series("stars", List.of(20.0, 60.0, 50.0));
    HealthReport report = HealthReport.of(List.of(stars, build), List.of(grown));
    assertThat(report.score()).hasValue(0.5);
    assertThat(report.coverage()).isEqualTo(0.75);
    assertThat(report.parts().get(0))
        .isEqualTo(new HealthReport.Part(stars, OptionalDouble.of(50), OptionalDouble.of(0.5)));
    assertThat(report.parts().get(1).worth()).isEmpty();
    HealthReport.Series slow = new HealthReport.Series("build seconds", List.of(375.0));
    assertThat(HealthReport.of(List.of(stars, build), List.of(grown, slow)).score())
        .hasValue((3 * 0.5 + 0.75) / 4);
    HealthReport nothing =
        HealthReport.of(List.of(stars), List.of(new HealthReport.Series("stars", List.of())));
    assertThat(nothing.score()).isEmpty();
    assertThat(nothing.coverage()).isZero();
    assertThat(build.worth(700)).isZero();
    assertThat(build.worth(100)).isEqualTo(1);
    refuses("0", () -> HealthReport.of(List.of(), List.of()));
    refuses("both 5.0", () -> new HealthRule("x", 1, 5, 5));
    refuses("weight of x", () -> new HealthRule("x", 0, 5, 6));
    refuses("poor", () -> new HealthRule("x", 1, Double.NaN, 6));
    refuses("good", () -> new HealthRule("x", 1, 5, Double.NaN));
    refuses("stars", () -> stars.worth(Double.NaN));
    refuses("y must", () -> new HealthReport.Series("y", List.of(Double.NaN)));
  }

  @Test
  void risksLookAtTheNewestValues() {
    List<HealthReport.RiskRule> rules = HealthReport.articleRisks();
    HealthReport.Series stars =
        new HealthReport.Series("stars per quarter", List.of(600.0, 499.0, 10.0));
    HealthReport.Series build = new HealthReport.Series("build seconds", List.of(100.0, 601.0));
    assertThat(HealthReport.risks(rules, List.of(stars, build))).isEqualTo(rules);
    assertThat(rules).hasSize(2);
    HealthReport.Series twice = new HealthReport.Series("stars per quarter", List.of(1.0, 2.0));
    assertThat(HealthReport.risks(rules, List.of(twice))).containsExactly(rules.get(1));
    HealthReport.Series healthy =
        new HealthReport.Series("stars per quarter", List.of(10.0, 10.0, 500.0));
    HealthReport.Series once = new HealthReport.Series("stars per quarter", List.of(600.0, 10.0));
    HealthReport.Series fast = new HealthReport.Series("build seconds", List.of(700.0, 600.0));
    assertThat(HealthReport.risks(rules, List.of(healthy, fast))).isEmpty();
    assertThat(HealthReport.risks(rules, List.of(once))).isEmpty();
    assertThat(
            HealthReport.risks(
                rules, List.of(new HealthReport.Series("stars per quarter", List.of(1.0)))))
        .isEmpty();
    refuses(
        "threshold of x",
        () -> new HealthReport.RiskRule("x", HealthReport.Direction.ABOVE, Double.NaN, 1));
    refuses("row of x", () -> new HealthReport.RiskRule("x", HealthReport.Direction.ABOVE, 1, 0));
  }

  @Test
  void aRoleIsHotWhenBothThresholdsAreReached() {
    PostingCount.YearMonth june = new PostingCount.YearMonth(2024, 6);
    MarketSignal.Question question = new MarketSignal.Question("go", "beijing", june);
    MarketSignal.Thresholds hot = new MarketSignal.Thresholds(500, 0.25);
    PostingCount now = new PostingCount("go", "beijing", june, 500);
    PostingCount before =
        new PostingCount("go", "beijing", new PostingCount.YearMonth(2023, 6), 400);
    PostingCount other = new PostingCount("go", "hangzhou", june, 9);
    PostingCount role = new PostingCount("rust", "beijing", june, 9);
    assertThat(MarketSignal.of(List.of(other, role, now, before), question, hot))
        .isEqualTo(new MarketSignal(OptionalDouble.of(500), OptionalDouble.of(0.25), true));
    assertThat(
            MarketSignal.of(List.of(now, before), question, new MarketSignal.Thresholds(501, 0))
                .hot())
        .isFalse();
    assertThat(
            MarketSignal.of(List.of(now, before), question, MarketSignal.Thresholds.article())
                .hot())
        .isFalse();
    assertThat(MarketSignal.of(List.of(before), question, hot))
        .isEqualTo(new MarketSignal(OptionalDouble.empty(), OptionalDouble.empty(), false));
    PostingCount zero = new PostingCount("go", "beijing", new PostingCount.YearMonth(2023, 6), 0);
    assertThat(MarketSignal.of(List.of(now, zero), question, hot).growth()).isEmpty();
    assertThat(MarketSignal.of(List.of(now), question, hot).perDay()).hasValue(500);
    assertThat(MarketSignal.Thresholds.article()).isEqualTo(new MarketSignal.Thresholds(500, 0.37));
    refuses("500", () -> MarketSignal.of(List.of(now, now), question, hot));
    refuses("-1", () -> new PostingCount("go", "x", june, -1));
    refuses("13", () -> new PostingCount.YearMonth(2024, 13));
    refuses("1", () -> new PostingCount.YearMonth(1, 1));
    refuses("growth", () -> new MarketSignal.Thresholds(1, Double.NaN));
    refuses("postings", () -> new MarketSignal.Thresholds(-1, 0));
  }

  private static List<HeapSample> samples(
      double mallocsPerHour, double freesPerHour, double bytesPerHour) {
    List<HeapSample> samples = new ArrayList<>();
    for (int hour = 0; hour < 6; hour++) {
      double wild = hour == 3 ? 5e9 : 0;
      samples.add(
          new HeapSample(
              hour,
              10 + hour * mallocsPerHour,
              hour * freesPerHour,
              wild + 1e9 + hour * bytesPerHour));
    }
    return samples;
  }

  @Test
  void aLeakNeedsGrowingObjectsAndAGrowingHeap() {
    double rate = HeapTrend.ARTICLE_BYTES_PER_HOUR;
    assertThat(rate).isEqualTo(12_582_912);
    assertThat(HeapTrend.of(samples(1000, 400, 2 * rate), rate))
        .isEqualTo(new HeapTrend(2 * rate, 600, true));
    assertThat(HeapTrend.of(samples(1000, 1000, 2 * rate), rate).leak()).isFalse();
    assertThat(HeapTrend.of(samples(1000, 400, rate), rate).leak()).isFalse();
    List<HeapSample> three = samples(1, 1, 1).subList(0, 3);
    assertThat(HeapTrend.of(three, 0).livePerHour()).isZero();
    refuses("2", () -> HeapTrend.of(three.subList(0, 2), 0));
    refuses("leak rate", () -> HeapTrend.of(three, -1));
    refuses("hour 0.0", () -> HeapTrend.of(List.of(three.get(1), three.get(2), three.get(0)), 0));
    refuses("hour 1.0", () -> HeapTrend.of(List.of(three.get(0), three.get(1), three.get(1)), 0));
    refuses("2.0, 1.0", () -> new HeapSample(0, 1, 2, 0));
    refuses("hours", () -> new HeapSample(-1, 1, 1, 0));
    refuses("mallocs", () -> new HeapSample(0, -1, 1, 0));
    refuses("frees", () -> new HeapSample(0, 1, -1, 0));
    refuses("heap in use", () -> new HeapSample(0, 1, 1, -1));
    new HeapSample(0, 0, 0, 0);
  }

  @Test
  void goTraceLinesBecomeCollections() {
    CollectionLog log =
        GoTrace.parse(
            List.of(
                "starting",
                "gc 1 @0.012s 2%: 0.026+0.38+0.004 ms clock, 0.10+0.29/0.33/0.034+0.018 ms cpu, 4->5->1 MB, 6 MB goal, 0 MB stacks, 0 MB globals, 8 P",
                "gc 2 @1.5s 10%: 1+2+0.5 ms clock, 4+0/1/0+2 ms cpu, 40->50->10 MB, 60 MB goal, 8 P (forced)",
                "gc x"));
    assertThat(log.unreadLines()).containsExactly(4);
    assertThat(log.collections()).hasSize(2);
    Collection first = log.collections().get(0);
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.pauseMillis()).isCloseTo(0.030, within(1e-15));
    assertThat(first.before().megabytes()).isEqualTo(4);
    assertThat(first.after().megabytes()).isEqualTo(1);
    assertThat(first.goal().megabytes()).isEqualTo(6);
    assertThat(first.cpuShare()).hasValue(0.02);
    assertThat(log.longestPauseMillis()).isEqualTo(1.5);
    assertThat(log.totalPauseMillis()).isCloseTo(1.53, within(1e-12));
    assertThat(
            GoTrace.parse("gc 9 @9s 9%: 9+9+9 ms clock, 9 ms cpu, 9->9->9 MB, 9 MB goal").number())
        .isEqualTo(9);
    refuses("column", () -> GoTrace.parse("gc 1"));
    refuses("ms cpu", () -> GoTrace.parse("gc 1 @0.012s 2%: 0.026+0.38+0.004 ms clock, x"));
    refuses("column 5", () -> GoTrace.parse("gc 1x"));
    assertThat(new CollectionLog(List.of(), List.of()).longestPauseMillis()).isZero();
  }

  @Test
  void jvmLogLinesBecomeCollections() {
    CollectionLog log =
        JvmLog.parse(
            List.of(
                "[0.005s][info][gc] Using G1",
                "[0.123s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 24M->3M(256M) 2.345ms",
                "[0.2s][info][gc] GC(1) Concurrent Mark Cycle 10.5ms",
                "[0.3s][info][gc] GC(2) Pause Full (System.gc()) 2048K->1G(2G) 7.5ms",
                "[0.4s][info][gc] GC(3) Pause Young 1X->2M(3M) 1ms"));
    assertThat(log.unreadLines()).containsExactly(5);
    assertThat(log.collections()).hasSize(2);
    assertThat(log.collections().get(0))
        .isEqualTo(
            new Collection(
                0,
                2.345,
                new Collection.Heap(24),
                new Collection.Heap(3),
                new Collection.Heap(256),
                OptionalDouble.empty()));
    Collection full = log.collections().get(1);
    assertThat(full.number()).isEqualTo(2);
    assertThat(full.before().megabytes()).isEqualTo(2);
    assertThat(full.after().megabytes()).isEqualTo(1024);
    refuses("GC", () -> JvmLog.parse("x"));
    refuses("K, M or G: 1.0", () -> JvmLog.parse("[gc] GC(3) Pause Young 1 ms"));
    refuses("expected ms", () -> JvmLog.parse("[gc] GC(3) Pause Young 1M->2M(3M) 1us"));
    refuses("expected )", () -> JvmLog.parse("[gc] GC(3x Pause Young 1M->2M(3M) 1ms"));
  }
}
