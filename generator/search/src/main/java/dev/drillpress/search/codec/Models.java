package dev.drillpress.search.codec;

import java.util.Arrays;

/**
 * Probabilities that learn. A model is one integer: the probability of a 1 in 15 bits, and below it
 * how many bits it has seen, so that a new model learns fast and an old one is steady.
 */
public final class Models {
  static final int PRECISION = 15;
  private static final int COUNT_BITS = 8;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;
  private static final int STEADY = 120;
  private static final int LEAST = 24;

  private Models() {}

  /** Models that know nothing yet. */
  public static int[] fresh(int count) {
    int[] models = new int[count];
    Arrays.fill(models, 1 << (PRECISION - 1 + COUNT_BITS));
    return models;
  }

  static int probability(int model) {
    return model >>> COUNT_BITS;
  }

  /** What a model is after it has seen a bit. */
  static int learnt(int model, int bit) {
    int p = model >>> COUNT_BITS;
    int seen = model & COUNT_MASK;
    int target = bit == 0 ? 0 : 1 << PRECISION;
    p += (target - p) * 2 / (2 * seen + 3);
    p = Math.min(Math.max(p, LEAST), (1 << PRECISION) - LEAST);
    return p << COUNT_BITS | (seen < STEADY ? seen + 1 : seen);
  }
}
