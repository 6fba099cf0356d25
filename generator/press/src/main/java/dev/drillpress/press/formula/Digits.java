package dev.drillpress.press.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes doubles as plain decimals, rounded half-even. Rounds the double's exact value: its
 * shortest text differs between Java versions before and after 19, and pages must not.
 */
final class Digits {
  private Digits() {}

  static String decimal(double number, int places) {
    return rounded(new BigDecimal(number), places);
  }

  /** A share as a percentage with two decimals: 0.25 is {@code 25.00}. */
  static String percent(double share) {
    return rounded(new BigDecimal(share).movePointRight(2), 2);
  }

  /** A ratio as a change in percent with two decimals: 1.38 is {@code 38.00}. */
  static String change(double ratio) {
    return rounded(new BigDecimal(ratio).subtract(BigDecimal.ONE).movePointRight(2), 2);
  }

  private static String rounded(BigDecimal number, int places) {
    return number.setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }
}
