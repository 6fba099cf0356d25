package dev.drillpress.model.money;

import dev.drillpress.model.number.Require;

/** A day of the Gregorian calendar between 1900 and 2999, without a zone. */
public record Day(int year, int month, int dayOfMonth) {
  /**
   * Checks that the day exists.
   *
   * @throws IllegalArgumentException for a day that is not in the calendar
   */
  public Day {
    Require.within("year", year, 1900, 2999);
    Require.within("month", month, 1, 12);
    Require.within("day of month", dayOfMonth, 1, lengthOf(year, month));
  }

  private static int lengthOf(int year, int month) {
    if (month == 2) {
      boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      return leap ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }
}
