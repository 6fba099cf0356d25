package dev.drillpress.model.offer;

import dev.drillpress.model.number.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** Ranks offers, and says what would turn the order. */
public final class Comparison {
  private static final int STEPS = 200;
  private static final int HALVINGS = 60;

  private Comparison() {}

  /** An offer with its marks, one for each weight; more is better. */
  public record Candidate(String name, List<Double> marks) {
    /**
     * Checks the marks.
     *
     * @throws IllegalArgumentException for NaN or infinity
     */
    public Candidate {
      marks = List.copyOf(marks);
      for (double mark : marks) {
        Require.finite("mark of " + name, mark);
      }
    }

    /**
     * The sum of weight x mark.
     *
     * @throws IllegalArgumentException when there are not as many weights as marks
     */
    public double score(List<Double> weights) {
      Require.that(
          weights.size() == marks.size(),
          name + " has " + marks.size() + " marks for " + weights.size() + " weights");
      double score = 0;
      for (int i = 0; i < weights.size(); i++) {
        score += Require.notNegative("weight", weights.get(i)) * marks.get(i);
      }
      return score;
    }
  }

  /**
   * The candidates by descending score; equal scores keep their given order.
   *
   * @throws IllegalArgumentException as {@link Candidate#score}
   */
  public static List<Candidate> rank(List<Candidate> candidates, List<Double> weights) {
    List<Candidate> ranked = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int at = ranked.size();
      double score = candidate.score(weights);
      while (at > 0 && ranked.get(at - 1).score(weights) < score) {
        at--;
      }
      ranked.add(at, candidate);
    }
    return ranked;
  }

  /**
   * The value of one weight, the others unchanged, at which two candidates score alike: w +
   * (score(b) - score(a)) / (mark(a) - mark(b)). Absent when no weight of 0 or more does it.
   *
   * @param index of the weight, from 0
   * @throws IllegalArgumentException for an index that no weight has, or as {@link Candidate#score}
   */
  public static OptionalDouble flippingWeight(
      Candidate a, Candidate b, List<Double> weights, int index) {
    Require.within("index of a weight", index, 0, weights.size() - 1);
    double gap = b.score(weights) - a.score(weights);
    double slope = a.marks().get(index) - b.marks().get(index);
    if (slope == 0) {
      return OptionalDouble.empty();
    }
    double weight = weights.get(index) + gap / slope;
    return weight >= 0 ? OptionalDouble.of(weight) : OptionalDouble.empty();
  }

  /** A range to search, and where the assumption stands now. */
  public record Range(double least, double now, double most) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException for NaN, infinity, or an order other than least, now, most
     */
    public Range {
      Require.finite("least value", least);
      Require.finite("most value", most);
      Require.that(
          least <= now && now <= most, "a range must ascend: " + least + ", " + now + ", " + most);
    }
  }

  /**
   * The value nearest to now at which the lead of one offer over another changes its sign: how far
   * an assumption must move before the order flips. The range is walked outwards in steps of a
   * 200th of itself, then halved 60 times; a lead that turns twice within one step is not seen.
   *
   * @param lead the lead of one offer over the other at a value of the assumption, for instance of
   *     present values
   */
  public static OptionalDouble flippingValue(Range range, DoubleUnaryOperator lead) {
    double step = (range.most() - range.least()) / STEPS;
    boolean ahead = lead.applyAsDouble(range.now()) > 0;
    for (int i = 1; i <= STEPS; i++) {
      for (int side = 1; side >= -1; side -= 2) {
        double inner = within(range, range.now() + side * (i - 1) * step);
        double outer = within(range, range.now() + side * i * step);
        if (lead.applyAsDouble(outer) > 0 != ahead) {
          return OptionalDouble.of(between(inner, outer, lead));
        }
      }
    }
    return OptionalDouble.empty();
  }

  private static double within(Range range, double value) {
    return Math.max(range.least(), Math.min(value, range.most()));
  }

  private static double between(double inner, double outer, DoubleUnaryOperator lead) {
    boolean ahead = lead.applyAsDouble(inner) > 0;
    double near = inner;
    double far = outer;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = near + (far - near) / 2;
      boolean same = lead.applyAsDouble(middle) > 0 == ahead;
      near = same ? middle : near;
      far = same ? far : middle;
    }
    return far;
  }
}
