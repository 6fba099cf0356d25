package dev.drillpress.model.number;

/**
 * The standard normal distribution to full double precision in both tails.
 *
 * <p>Sources: near the middle the series of G. Marsaglia, "Evaluating the Normal Distribution",
 * Journal of Statistical Software 11(4), 2004; in the tails Laplace's continued fraction of the
 * Mills ratio (Abramowitz and Stegun 26.2.14).
 */
public final class Normal {
  private static final double ROOT_TWO_PI = 2.5066282746310005024;
  private static final double SERIES_ENDS = 2.5;
  private static final int FRACTION_DEPTH = 60;

  private Normal() {}

  /**
   * The density exp(-x²/2) / sqrt(2 pi).
   *
   * @throws IllegalArgumentException for NaN
   */
  public static double density(double x) {
    return Elementary.exp(-0.5 * x * x) / ROOT_TWO_PI;
  }

  /**
   * The probability of a value at or below x. Range: any x but NaN; relative error below 1e-12 also
   * where the result is as small as 1e-300.
   *
   * @throws IllegalArgumentException for NaN
   */
  public static double cumulative(double x) {
    Require.that(x == x, "normal quantile must be a number, not NaN");
    if (x < -SERIES_ENDS) {
      return upperTail(-x);
    }
    if (x > SERIES_ENDS) {
      return 1 - upperTail(x);
    }
    double term = x;
    double sum = x;
    // x + x^3/3 + x^5/(3*5) + ...: it grows at first and stops by itself when nothing more is
    // added.
    double before = -1;
    for (int n = 3; sum != before; n += 2) {
      before = sum;
      term = term * x * x / n;
      sum = sum + term;
    }
    return 0.5 + sum * density(x);
  }

  private static double upperTail(double x) {
    // Q(x) = density(x) / (x + 1/(x + 2/(x + 3/(x + ...)))), from the inside out.
    double fraction = x;
    for (int n = FRACTION_DEPTH; n >= 1; n--) {
      fraction = x + n / fraction;
    }
    return density(x) / fraction;
  }
}
