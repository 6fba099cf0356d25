package dev.drillpress.model.health;

import dev.drillpress.model.number.Require;
import dev.drillpress.model.number.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A score by the user's own rules, with every part shown. A measure without data is a part without
 * a worth: it neither raises nor lowers the score, and {@code coverage} says what share of the
 * weights had data.
 *
 * @param score the weighted mean worth of the parts with data, in 0 to 1; absent when none has data
 * @param coverage weight with data / all weight, in 0 to 1
 */
public record HealthReport(List<Part> parts, OptionalDouble score, double coverage) {
  /** One rule and what came of it. */
  public record Part(HealthRule rule, OptionalDouble value, OptionalDouble worth) {}

  /**
   * A measured series, oldest first; the judged value is its median. An empty series is no data.
   */
  public record Series(String measure, List<Double> values) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException for NaN or infinity
     */
    public Series {
      values = List.copyOf(values);
      for (double value : values) {
        Require.finite(measure, value);
      }
    }

    OptionalDouble median() {
      double[] array = new double[values.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = values.get(i);
      }
      return array.length == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(Statistics.median(array));
    }
  }

  /** A threshold that is a risk by itself when the newest values of a series pass it. */
  public record RiskRule(String measure, Direction direction, double threshold, int inARow) {
    /**
     * Checks the rule.
     *
     * @throws IllegalArgumentException for a threshold that is not finite or a run below 1
     */
    public RiskRule {
      Require.finite("threshold of " + measure, threshold);
      Require.within("values in a row of " + measure, inARow, 1, 1000);
    }
  }

  /** Which side of a threshold is a risk. */
  public enum Direction {
    /** Values above it, as with build times. */
    ABOVE,
    /** Values below it, as with new stars. */
    BELOW
  }

  /** Copies the parts. */
  public HealthReport {
    parts = List.copyOf(parts);
  }

  /**
   * Judges series by rules: score = sum of weight x worth(median) / sum of weights, over the rules
   * whose measure has data.
   *
   * @throws IllegalArgumentException for no rule
   */
  public static HealthReport of(List<HealthRule> rules, List<Series> series) {
    Require.that(!rules.isEmpty(), "a health report needs a rule, there are 0");
    List<Part> parts = new ArrayList<>();
    double weight = 0;
    double known = 0;
    double sum = 0;
    for (HealthRule rule : rules) {
      OptionalDouble value =
          find(series, rule.measure()).map(Series::median).orElse(OptionalDouble.empty());
      OptionalDouble worth = OptionalDouble.empty();
      weight += rule.weight();
      if (value.isPresent()) {
        worth = OptionalDouble.of(rule.worth(value.getAsDouble()));
        known += rule.weight();
        sum += rule.weight() * worth.getAsDouble();
      }
      parts.add(new Part(rule, value, worth));
    }
    OptionalDouble score = known > 0 ? OptionalDouble.of(sum / known) : OptionalDouble.empty();
    return new HealthReport(parts, score, known / weight);
  }

  /**
   * The risk rules that hold now: the newest {@code inARow} values of the measure all pass the
   * threshold. A series too short to say raises nothing.
   */
  public static List<RiskRule> risks(List<RiskRule> rules, List<Series> series) {
    List<RiskRule> raised = new ArrayList<>();
    for (RiskRule rule : rules) {
      List<Double> values = find(series, rule.measure()).map(Series::values).orElse(List.of());
      boolean passes = values.size() >= rule.inARow();
      for (int i = values.size() - rule.inARow(); passes && i < values.size(); i++) {
        boolean above = values.get(i) > rule.threshold();
        boolean below = values.get(i) < rule.threshold();
        passes = rule.direction() == Direction.ABOVE ? above : below;
      }
      if (passes) {
        raised.add(rule);
      }
    }
    return raised;
  }

  /**
   * The article's flags: a build over 600 s, and two weak quarters running. Its bound of a weak
   * quarter is not legible; here a quarter is weak below the 500 new stars that it calls healthy.
   */
  public static List<RiskRule> articleRisks() {
    return List.of(
        new RiskRule("build seconds", Direction.ABOVE, 600, 1),
        new RiskRule("stars per quarter", Direction.BELOW, 500, 2));
  }

  private static Optional<Series> find(List<Series> series, String measure) {
    for (Series one : series) {
      if (one.measure().equals(measure)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
