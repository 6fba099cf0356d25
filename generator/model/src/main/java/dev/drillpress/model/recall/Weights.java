package dev.drillpress.model.recall;

import dev.drillpress.model.number.Elementary;
import dev.drillpress.model.number.Require;
import dev.drillpress.model.number.Rounding;
import java.util.List;

/**
 * The 21 weights of FSRS-6 and the formulas they stand in. Stability and difficulty are kept to
 * eight decimals at each step (halves upwards), as the reference implementation keeps them.
 */
public record Weights(List<Double> values) {
  private static final int COUNT = 21;
  private static final double LOG_NINE_TENTHS = Elementary.log(0.9);

  /**
   * Checks the weights.
   *
   * @throws IllegalArgumentException unless there are 21 finite weights, the first four and the
   *     last above zero
   */
  public Weights {
    values = List.copyOf(values);
    Require.that(values.size() == COUNT, "FSRS-6 has 21 weights, not " + values.size());
    for (int i = 0; i < COUNT; i++) {
      Require.finite("weight " + i, values.get(i));
      Require.that(
          values.get(i) > 0 || (i > 3 && i < 20),
          "weight " + i + " must be above zero: " + values.get(i));
    }
  }

  /** The published default weights of FSRS-6. */
  public static Weights published() {
    return new Weights(
        List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
            1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));
  }

  /**
   * The probability of recall after t days: R = (1 + F t / S)^(-w20), F = 0.9^(-1/w20) - 1, to
   * eight decimals.
   *
   * @param days 0 or more
   * @throws IllegalArgumentException for negative or non-finite days
   */
  public double retrievability(double days, Memory memory) {
    Require.notNegative("elapsed days", days);
    double base = 1 + factor() * days / memory.stabilityDays();
    return Rounding.toEightDecimals(Elementary.pow(base, -at(20)));
  }

  /**
   * The days after which recall falls to the desired retention, as a multiple of stability:
   * (r^(-1/w20) - 1) / F, to eight decimals; 1 at r = 0.9.
   */
  double intervalModifier(double retention) {
    return Rounding.toEightDecimals((Elementary.pow(retention, -1 / at(20)) - 1) / factor());
  }

  /** After the first review: S = max(0.1, w(G-1)), D = w4 - e^(w5 (G-1)) + 1 within 1 to 10. */
  Memory first(Grade grade) {
    double stability = Math.max(0.1, at(grade.number() - 1));
    return new Memory(
        Math.min(stability, Memory.MOST_STABILITY), withinTen(firstDifficulty(grade)));
  }

  /**
   * After a later review. Difficulty: D' = w7 D0(easy) + (1 - w7) (D - w6 (G-3) (10-D)/9), within 1
   * to 10. Stability by what happened: {@link #afterRecall}, {@link #afterLapse}, or {@link
   * #sameDay} when the steps of a day count and no day has passed.
   */
  Memory next(Memory memory, double days, Grade grade, boolean shortTerm) {
    double recall = retrievability(days, memory);
    double stability;
    if (shortTerm && days == 0) {
      stability = sameDay(memory, grade);
    } else if (grade == Grade.AGAIN) {
      stability = afterLapse(memory, recall, shortTerm);
    } else {
      stability = afterRecall(memory, recall, grade);
    }
    double change =
        Rounding.toEightDecimals(-at(6) * (grade.number() - 3) * (10 - memory.difficulty()) / 9);
    double moved = memory.difficulty() + change;
    double reverted = at(7) * firstDifficulty(Grade.EASY) + (1 - at(7)) * moved;
    return new Memory(stability, withinTen(Rounding.toEightDecimals(reverted)));
  }

  /** S' = S (1 + e^w8 (11-D) S^(-w9) (e^(w10 (1-R)) - 1) x w15 if hard x w16 if easy). */
  private double afterRecall(Memory memory, double recall, Grade grade) {
    double stability = memory.stabilityDays();
    double hard = grade == Grade.HARD ? at(15) : 1;
    double easy = grade == Grade.EASY ? at(16) : 1;
    double growth =
        Elementary.exp(at(8))
            * (11 - memory.difficulty())
            * Elementary.pow(stability, -at(9))
            * (Elementary.exp(at(10) * (1 - recall)) - 1)
            * hard
            * easy;
    return kept(stability * (1 + growth));
  }

  /**
   * S' = w11 D^(-w12) ((S+1)^w13 - 1) e^(w14 (1-R)), at most S, with short-term steps at most S /
   * e^(w17 w18).
   */
  private double afterLapse(Memory memory, double recall, boolean shortTerm) {
    double stability = memory.stabilityDays();
    double forgotten =
        at(11)
            * Elementary.pow(memory.difficulty(), -at(12))
            * (Elementary.pow(stability + 1, at(13)) - 1)
            * Elementary.exp(at(14) * (1 - recall));
    double limit = shortTerm ? stability / Elementary.exp(at(17) * at(18)) : stability;
    return Math.min(kept(forgotten), kept(limit));
  }

  /** S' = S x S^(-w19) e^(w17 (G - 3 + w18)); a grade that is not again never shortens it. */
  private double sameDay(Memory memory, Grade grade) {
    double stability = memory.stabilityDays();
    double growth =
        Elementary.pow(stability, -at(19)) * Elementary.exp(at(17) * (grade.number() - 3 + at(18)));
    return kept(stability * (grade == Grade.AGAIN ? growth : Math.max(1, growth)));
  }

  private double firstDifficulty(Grade grade) {
    return Rounding.toEightDecimals(at(4) - Elementary.exp(at(5) * (grade.number() - 1)) + 1);
  }

  private double factor() {
    return Rounding.toEightDecimals(Elementary.exp(-LOG_NINE_TENTHS / at(20)) - 1);
  }

  private double at(int index) {
    return values.get(index);
  }

  private static double kept(double stability) {
    double within = Math.max(Memory.LEAST_STABILITY, Math.min(stability, Memory.MOST_STABILITY));
    return Rounding.toEightDecimals(within);
  }

  private static double withinTen(double difficulty) {
    return Math.max(1, Math.min(difficulty, 10));
  }
}
