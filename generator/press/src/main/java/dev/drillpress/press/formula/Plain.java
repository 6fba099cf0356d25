package dev.drillpress.press.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the model's numbers as plain decimals. */
final class Plain {
  private Plain() {}

  /** Half-even to a number of decimals, from the shortest decimal that means the double. */
  static String decimal(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A fraction in percent, 0.38 as 38, half-even to a number of decimals. */
  static String percent(double fraction, int decimals) {
    return percent(BigDecimal.valueOf(fraction), decimals);
  }

  /** How far a ratio is above 1, in percent: 1.38 as 38; half-even to a number of decimals. */
  static String above(double ratio, int decimals) {
    return percent(BigDecimal.valueOf(ratio).subtract(BigDecimal.ONE), decimals);
  }

  private static String percent(BigDecimal fraction, int decimals) {
    return fraction.movePointRight(2).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }
}
