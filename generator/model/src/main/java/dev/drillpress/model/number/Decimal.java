package dev.drillpress.model.number;

/**
 * Decimal text to exact whole units and back, without the large number formats of the platform. The
 * form is an optional minus, digits, and optionally a point with digits: {@code 36000.01}.
 */
public final class Decimal {
  private static final long MOST = 100_000_000_000_000_000L;

  private Decimal() {}

  /**
   * The number in units of 10^-places: {@code unscaled("1.5", 2)} is 150. Nothing is rounded.
   *
   * @throws IllegalArgumentException for another form, more decimals than places, or more than 17
   *     digits
   */
  public static long unscaled(String text, int places) {
    boolean negative = text.startsWith("-");
    int start = negative ? 1 : 0;
    int point = text.indexOf('.');
    int end = point < 0 ? text.length() : point;
    boolean formed = end > start && point != text.length() - 1 && text.length() - start < 40;
    Require.that(formed, "not a decimal number: " + text);
    long whole = digits(text, start, end, 0);
    int decimals = point < 0 ? 0 : text.length() - point - 1;
    Require.that(decimals <= places, "more than " + places + " decimals: " + text);
    long value = point < 0 ? whole : digits(text, point + 1, text.length(), whole);
    for (int i = decimals; i < places; i++) {
      value = append(value, 0, text);
    }
    return negative ? -value : value;
  }

  /** The decimal text of a number in units of 10^-places, with exactly that many decimals. */
  public static String text(long unscaled, int places) {
    String digits = Long.toString(Math.abs(unscaled));
    StringBuilder text = new StringBuilder();
    for (int i = digits.length(); i <= places; i++) {
      text.append('0');
    }
    text.append(digits);
    if (places > 0) {
      text.insert(text.length() - places, '.');
    }
    return unscaled < 0 ? "-" + text : text.toString();
  }

  /**
   * A non-negative decimal number as a double; at most 15 digits, so that the result is the nearest
   * double.
   *
   * @throws IllegalArgumentException for another form or more digits
   */
  public static double parse(String text) {
    int point = text.indexOf('.');
    int places = point < 0 ? 0 : text.length() - point - 1;
    long value = unscaled(text, places);
    Require.within("number", value, 0, 999_999_999_999_999L);
    double scale = 1;
    for (int i = 0; i < places; i++) {
      scale = scale * 10;
    }
    return value / scale;
  }

  private static long digits(String text, int from, int to, long start) {
    long value = start;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      Require.that(digit >= 0 && digit <= 9, "not a decimal number: " + text);
      value = append(value, digit, text);
    }
    return value;
  }

  private static long append(long value, int digit, String text) {
    long next = value * 10 + digit;
    Require.that(next < MOST, "too many digits: " + text);
    return next;
  }
}
