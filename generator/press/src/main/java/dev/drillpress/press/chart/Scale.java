package dev.drillpress.press.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where a number stands between two others, in percent of the way.
 *
 * @param from at 0 %
 * @param to at 100 %; when it is {@code from}, everything stands in the middle
 */
record Scale(BigDecimal from, BigDecimal to) {
  private static final int DECIMALS = 3;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  /** A scale that holds zero; of nothing but zeros it is 0 to 1. */
  static Scale withZero(BigDecimal least, BigDecimal greatest) {
    BigDecimal from = least.min(BigDecimal.ZERO);
    BigDecimal to = greatest.max(BigDecimal.ZERO);
    return from.compareTo(to) == 0 ? new Scale(from, BigDecimal.ONE) : new Scale(from, to);
  }

  /** Rounded half up to three decimals. */
  BigDecimal percent(BigDecimal value) {
    if (from.compareTo(to) == 0) {
      return HALF;
    }
    return value
        .subtract(from)
        .multiply(WHOLE)
        .divide(to.subtract(from), DECIMALS, RoundingMode.HALF_UP);
  }

  /** The same from the other end: on a screen, large values are near the top. */
  BigDecimal fromTop(BigDecimal value) {
    return WHOLE.subtract(percent(value));
  }

  /** A coordinate as it stands in an attribute. */
  static String text(BigDecimal coordinate) {
    return coordinate.signum() == 0 ? "0" : coordinate.stripTrailingZeros().toPlainString();
  }
}
