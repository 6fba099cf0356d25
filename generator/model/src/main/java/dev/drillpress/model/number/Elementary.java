package dev.drillpress.model.number;

/**
 * Exponential, logarithm and power in plain Java, so that the JVM and every browser give the same
 * bits. The platform's own differ in the last digits from engine to engine.
 *
 * <p>Method: argument reduction by ln 2 split in a high and a low part, and for the logarithm the
 * identity of s = f/(2+f), as described in the comments of Sun's fdlibm (e_exp.c, e_log.c, 1993);
 * the polynomials are plain Taylor series of enough terms. Measured against {@code StrictMath}:
 * within 1 ulp for exp and log.
 */
public final class Elementary {
  private static final double LN2_HIGH = 6.93147180369123816490e-01;
  private static final double LN2_LOW = 1.90821492927058770002e-10;
  private static final double LOG2_E = 1.44269504088896338700;
  private static final double OVERFLOW = 709.782712893384;
  private static final double UNDERFLOW = -745.1332191019412;
  private static final double TWO_54 = 18014398509481984.0;
  private static final long MANTISSA = 0x000fffffffffffffL;

  private Elementary() {}

  /**
   * e to the power x. Range: any x but NaN; above 709.78 infinity, below -745.13 zero.
   *
   * @throws IllegalArgumentException for NaN
   */
  public static double exp(double x) {
    Require.that(x == x, "exponent must be a number, not NaN");
    if (x > OVERFLOW) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < UNDERFLOW) {
      return 0;
    }
    int k = (int) Math.floor(x * LOG2_E + 0.5);
    double high = x - k * LN2_HIGH;
    double low = k * LN2_LOW;
    double r = high - low;
    // e^r - 1 - r by its Taylor series; |r| <= 0.3466, the first term left out is below 2^-60.
    double tail = 0;
    for (int n = 14; n >= 2; n--) {
      tail = (tail * r + 1) / n;
    }
    tail = tail * r * r;
    // The rounding error of high - low is given back; small terms first, see the package's rule on
    // sums.
    double sum = high - r - low + tail + r + 1;
    return scale(sum, k);
  }

  /**
   * The natural logarithm. Range: x above zero, infinity included.
   *
   * @throws IllegalArgumentException for zero, negative values and NaN
   */
  public static double log(double x) {
    if (!(x > 0)) {
      throw new IllegalArgumentException("logarithm needs a number above zero, not " + x);
    }
    if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    boolean subnormal = x < Double.MIN_NORMAL;
    long bits = Double.doubleToLongBits(subnormal ? x * TWO_54 : x);
    int k = (int) (bits >>> 52) - 1023 - (subnormal ? 54 : 0);
    double m = Double.longBitsToDouble((bits & MANTISSA) | 0x3ff0000000000000L);
    if (m > 1.4142135623730951) {
      m = m / 2;
      k++;
    }
    double f = m - 1;
    double s = f / (2 + f);
    double z = s * s;
    // log(1+f) = 2s + 2s^3/3 + 2s^5/5 + ...; |s| <= 0.1716, so eleven terms reach 2^-60.
    double series = 0;
    for (int n = 23; n >= 3; n -= 2) {
      series = (series + 2.0 / n) * z;
    }
    double half = 0.5 * f * f;
    double small = s * (half + series) + k * LN2_LOW;
    double rest = half - small - f;
    return k * LN2_HIGH - rest;
  }

  /**
   * x to the power y as exp(y ln x). Range: x above zero, y finite; relative error about |y ln x|
   * times 1e-16.
   *
   * @throws IllegalArgumentException for x at or below zero, NaN, or a y that is not finite
   */
  public static double pow(double x, double y) {
    Require.finite("exponent", y);
    return exp(y * log(x));
  }

  private static double scale(double value, int k) {
    if (k > 1023) {
      return value * 2 * powerOfTwo(k - 1);
    }
    if (k < -1022) {
      return value * powerOfTwo(k + 54) / TWO_54;
    }
    return value * powerOfTwo(k);
  }

  private static double powerOfTwo(int k) {
    return Double.longBitsToDouble((long) (k + 1023) << 52);
  }
}
