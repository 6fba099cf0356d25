package dev.drillpress.press.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Which texts are cells of which type. */
final class CellType {
  private static final int MAX_DIGITS = 18;

  private CellType() {}

  /** A plain number such as {@code -12.5}: no exponent, no separators, no sign before positives. */
  static boolean isDecimal(String text) {
    int i = text.startsWith("-") ? 1 : 0;
    int whole = digits(text, i);
    if (whole == i || (whole - i > 1 && text.charAt(i) == '0')) {
      return false;
    }
    if (whole == text.length()) {
      return true;
    }
    return text.charAt(whole) == '.'
        && whole + 1 < text.length()
        && digits(text, whole + 1) == text.length();
  }

  static boolean isInteger(String text) {
    return isDecimal(text)
        && text.indexOf('.') < 0
        && text.length() - (text.startsWith("-") ? 1 : 0) <= MAX_DIGITS;
  }

  /** The code that a cell deserves, none when it fits. */
  static Optional<DataCode> check(Column.Type type, String text) {
    boolean fits =
        switch (type) {
          case TEXT -> true;
          case INTEGER -> isInteger(text);
          case DECIMAL, PERCENT, MONEY -> isDecimal(text);
          case BOOLEAN -> text.equals("true") || text.equals("false");
          case DATE -> shaped(text, 10);
          case MONTH -> shaped(text, 7);
        };
    if (!fits) {
      return Optional.of(DataCode.WRONG_TYPE);
    }
    boolean calendar = type == Column.Type.DATE || type == Column.Type.MONTH;
    return calendar && !exists(text) ? Optional.of(DataCode.BAD_DATE) : Optional.empty();
  }

  /** How a cell of a type is written, for a hint. */
  static String example(Column.Type type) {
    return switch (type) {
      case TEXT -> "Write any text.";
      case INTEGER -> "Write a whole number of at most 18 digits, without separators.";
      case DECIMAL, PERCENT, MONEY ->
          "Write digits with a point before decimals, without separators, unit or exponent.";
      case BOOLEAN -> "Write `true` or `false`.";
      case DATE -> "Write a day of the calendar such as `2026-11-23`.";
      case MONTH -> "Write a month such as `2026-11`.";
    };
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static boolean shaped(String text, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean exists(String text) {
    try {
      return text.length() == 7 ? YearMonth.parse(text) != null : LocalDate.parse(text) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
