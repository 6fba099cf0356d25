package dev.drillpress.browser;

import dev.drillpress.model.health.HealthReport;
import dev.drillpress.model.health.HealthRule;
import dev.drillpress.model.heap.CollectionLog;
import dev.drillpress.model.heap.GoTrace;
import dev.drillpress.model.heap.JvmLog;
import dev.drillpress.model.market.MarketSignal;
import dev.drillpress.model.market.PostingCount;
import dev.drillpress.model.number.Require;
import java.util.ArrayList;
import java.util.List;

/** Reads health rules, series and posting counts from their plain objects. */
final class SignalReading {
  private SignalReading() {}

  static List<HealthReport.Series> series(SeriesInput[] inputs) {
    List<HealthReport.Series> series = new ArrayList<>();
    for (SeriesInput input : inputs) {
      String measure = Crossing.text("measure", input.getMeasure());
      series.add(new HealthReport.Series(measure, Crossing.numbers("values", input.getValues())));
    }
    return series;
  }

  static List<HealthRule> rules(HealthRuleInput[] inputs) {
    List<HealthRule> rules = new ArrayList<>();
    for (HealthRuleInput input : inputs) {
      String measure = Crossing.text("measure", input.getMeasure());
      rules.add(new HealthRule(measure, input.getWeight(), input.getPoor(), input.getGood()));
    }
    return rules;
  }

  static List<HealthReport.RiskRule> risks(RiskRuleInput[] inputs) {
    List<HealthReport.RiskRule> rules = new ArrayList<>();
    for (RiskRuleInput input : inputs) {
      String side = Crossing.text("direction", input.getDirection());
      boolean above = side.equals("above");
      Require.that(above || side.equals("below"), "direction must be above or below: " + side);
      rules.add(
          new HealthReport.RiskRule(
              Crossing.text("measure", input.getMeasure()),
              above ? HealthReport.Direction.ABOVE : HealthReport.Direction.BELOW,
              input.getThreshold(),
              Crossing.whole("inARow", input.getInARow(), 1, 1000)));
    }
    return rules;
  }

  static List<PostingCount> counts(PostingInput[] inputs) {
    List<PostingCount> counts = new ArrayList<>();
    for (PostingInput input : inputs) {
      MarketSignal.Question about = question(input);
      counts.add(new PostingCount(about.role(), about.city(), about.month(), input.getPerDay()));
    }
    return counts;
  }

  static MarketSignal.Question question(PostingInput input) {
    return new MarketSignal.Question(
        Crossing.text("role", input.getRole()),
        Crossing.text("city", input.getCity()),
        new PostingCount.YearMonth(
            Crossing.whole("year", input.getYear(), 1900, 2999),
            Crossing.whole("month", input.getMonth(), 1, 12)));
  }

  /** Score, coverage, then value and worth of each rule; NaN is no data. */
  static double[] flat(HealthReport report) {
    List<HealthReport.Part> parts = report.parts();
    double[] flat = new double[2 + 2 * parts.size()];
    flat[0] = report.score().orElse(Double.NaN);
    flat[1] = report.coverage();
    for (int i = 0; i < parts.size(); i++) {
      flat[2 + 2 * i] = parts.get(i).value().orElse(Double.NaN);
      flat[3 + 2 * i] = parts.get(i).worth().orElse(Double.NaN);
    }
    return flat;
  }

  static CollectionLog log(String kind, List<String> lines) {
    boolean go = kind.equals("go");
    Require.that(go || kind.equals("jvm"), "kind must be go or jvm: " + kind);
    return go ? GoTrace.parse(lines) : JvmLog.parse(lines);
  }

  static double[] flat(CollectionLog log) {
    return new double[] {
      log.collections().size(),
      log.longestPauseMillis(),
      log.totalPauseMillis(),
      log.unreadLines().size()
    };
  }

  static double[] flat(MarketSignal signal) {
    return new double[] {
      signal.perDay().orElse(Double.NaN), signal.growth().orElse(Double.NaN), signal.hot() ? 1 : 0
    };
  }

  static String[] raised(List<HealthReport.RiskRule> rules) {
    String[] measures = new String[rules.size()];
    for (int i = 0; i < measures.length; i++) {
      measures[i] = rules.get(i).measure();
    }
    return measures;
  }
}
