package dev.drillpress.model.recall;

import dev.drillpress.model.number.RandomStream;
import dev.drillpress.model.number.Rounding;

/**
 * Spreads intervals so that drills learnt together do not stay together. Off unless a seed is
 * given.
 *
 * <p>The width follows the published description of FSRS: an interval of at least 2.5 days may move
 * by 1 day plus 15 % of its part between 2.5 and 7 days, 10 % between 7 and 20, and 5 % beyond;
 * within it the choice is uniform. The stream is this model's own, so fuzzed days differ from other
 * programs'.
 */
sealed interface Fuzz {
  /** The days to use in place of the computed ones, 1 or more and not above the most. */
  int apply(int days, int mostDays);

  /** Days as computed. */
  record Off() implements Fuzz {
    @Override
    public int apply(int days, int mostDays) {
      return days;
    }
  }

  /** Days moved by a stream made from a seed; the same seed moves the same days equally. */
  record Seeded(long seed) implements Fuzz {
    @Override
    public int apply(int days, int mostDays) {
      if (days < 2.5) {
        return days;
      }
      double width =
          1 + 0.15 * part(days, 2.5, 7) + 0.1 * part(days, 7, 20) + 0.05 * part(days, 20, days);
      long most = Math.min(mostDays, Rounding.halfEven(width + days));
      long least = Math.min(Math.max(2, Rounding.halfEven(days - width)), most);
      double draw = new RandomStream(seed + days).nextDouble();
      return (int) (least + (long) Math.floor(draw * (most - least + 1)));
    }

    private static double part(double days, double from, double to) {
      return Math.max(0, Math.min(days, to) - from);
    }
  }
}
