package dev.drillpress.model.money;

import dev.drillpress.model.number.Require;

/**
 * An exact part of a whole: numerator / denominator in [0, 1], in lowest terms, denominator up to
 * 10^9.
 */
public record Fraction(long numerator, long denominator) {
  private static final long MOST = 1_000_000_000L;

  /**
   * Checks the range and reduces to lowest terms.
   *
   * @throws IllegalArgumentException for a denominator outside 1 to 10^9 or a fraction outside 0 to
   *     1
   */
  public Fraction {
    Require.within("denominator", denominator, 1, MOST);
    if (numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException(
          "fraction must be between 0 and 1: " + numerator + "/" + denominator);
    }
    long divisor = commonDivisor(numerator, denominator);
    numerator = numerator / divisor;
    denominator = denominator / divisor;
  }

  /**
   * The exact sum.
   *
   * @throws IllegalArgumentException for a sum above 1 or a denominator above 10^9
   */
  public Fraction plus(Fraction other) {
    long common = denominator / commonDivisor(denominator, other.denominator) * other.denominator;
    long sum = numerator * (common / denominator) + other.numerator * (common / other.denominator);
    return new Fraction(sum, common);
  }

  /**
   * floor(count x this): the whole units that are due; nothing is rounded up. Count in 0 to 10^9.
   *
   * @throws IllegalArgumentException for a count outside its range
   */
  public long floorOf(long count) {
    return Require.within("count", count, 0, MOST) * numerator / denominator;
  }

  /** The nearest double. */
  public double value() {
    return (double) numerator / denominator;
  }

  /** Whether it is the whole. */
  public boolean isWhole() {
    return numerator == denominator;
  }

  private static long commonDivisor(long a, long b) {
    return b == 0 ? a : commonDivisor(b, a % b);
  }
}
