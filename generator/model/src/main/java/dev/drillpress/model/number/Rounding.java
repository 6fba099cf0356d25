package dev.drillpress.model.number;

/** The model's roundings, each by name. */
public final class Rounding {
  private static final double EXACT = 9007199254740992.0;

  private Rounding() {}

  /**
   * n / d to the nearest whole number, halves to the even one (IEEE 754 roundTiesToEven). d in 1 to
   * 2^61.
   *
   * @throws IllegalArgumentException when d is not in its range
   */
  public static long halfEven(long n, long d) {
    Require.within("divisor", d, 1, 1L << 61);
    long quotient = n / d;
    long twice = 2 * Math.abs(n % d);
    if (twice > d || (twice == d && quotient % 2 != 0)) {
      return n < 0 ? quotient - 1 : quotient + 1;
    }
    return quotient;
  }

  /**
   * A double to the nearest whole number, halves to the even one. |x| up to 2^53, beyond which a
   * double cannot tell neighbouring whole numbers apart.
   *
   * @throws IllegalArgumentException beyond the range or for NaN
   */
  public static long halfEven(double x) {
    Require.that(Math.abs(x) <= EXACT, "too large to round to a whole number: " + x);
    double below = Math.floor(x);
    double rest = x - below;
    long whole = (long) below;
    return rest > 0.5 || (rest == 0.5 && whole % 2 != 0) ? whole + 1 : whole;
  }

  /**
   * A double to the nearest multiple of 1e-8, halves upwards: floor(x 1e8 + 0.5) / 1e8. It is how
   * ts-fsrs keeps its values.
   *
   * @throws IllegalArgumentException for NaN and the infinities
   */
  public static double toEightDecimals(double x) {
    return Math.floor(Require.finite("value", x) * 1e8 + 0.5) / 1e8;
  }
}
