package dev.drillpress.press.data;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as readers see them: the same digits, easier to read. */
public final class Numerals {
  private static final int GROUPED_FROM = 5;

  private Numerals() {}

  /**
   * A number of a column: rounded half-even to the decimals that it shows, with commas between
   * thousands from five digits on (years stay years) and a real minus sign, which lines up with
   * digits; other text as it is.
   */
  public static String shown(Column column, String raw) {
    if (!column.numeric() || raw.isEmpty()) {
      return raw;
    }
    String rounded = rounded(column, raw);
    return signed(large(rounded) ? grouped(rounded) : rounded);
  }

  /** The number with as many decimals as its column shows, half-even. */
  public static String rounded(Column column, String raw) {
    return column.decimals().isEmpty() ? raw : rounded(raw, column.decimals().getAsInt());
  }

  /** The number with so many decimals, half-even. */
  public static String rounded(String raw, int decimals) {
    BigDecimal number = new BigDecimal(raw).setScale(decimals, RoundingMode.HALF_EVEN);
    return number.signum() == 0 ? number.abs().toPlainString() : number.toPlainString();
  }

  /** With a minus sign instead of a hyphen. */
  public static String signed(String number) {
    return number.startsWith("-") ? "\u2212" + number.substring(1) : number;
  }

  /** With commas between thousands; other text as it is. */
  public static String grouped(String number) {
    int from = number.startsWith("-") || number.startsWith("+") ? 1 : 0;
    int point = number.indexOf('.');
    int to = point < 0 ? number.length() : point;
    for (int i = from; i < number.length(); i++) {
      char c = number.charAt(i);
      if (i != point && (c < '0' || c > '9')) {
        return number;
      }
    }
    if (to - from <= 3) {
      return number;
    }
    StringBuilder text = new StringBuilder(number.length() + 4).append(number, 0, from);
    for (int i = from; i < to; i++) {
      if (i > from && (to - i) % 3 == 0) {
        text.append(',');
      }
      text.append(number.charAt(i));
    }
    return text.append(number, to, number.length()).toString();
  }

  /** Whether a number has so many digits before the point that they need grouping. */
  public static boolean large(String number) {
    int digits = 0;
    for (int i = 0; i < number.length() && number.charAt(i) != '.'; i++) {
      char c = number.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits >= GROUPED_FROM;
  }
}
