package dev.drillpress.model.market;

import dev.drillpress.model.number.Require;

/** Postings of a role in a city in a month: a mean number a day. */
public record PostingCount(String role, String city, YearMonth month, double perDay) {
  /**
   * Checks the count.
   *
   * @throws IllegalArgumentException for a negative count, NaN or infinity
   */
  public PostingCount {
    Require.notNegative("postings a day", perDay);
  }

  /** A calendar month. */
  public record YearMonth(int year, int month) {
    /**
     * Checks the month.
     *
     * @throws IllegalArgumentException for a year outside 1900 to 2999 or a month outside 1 to 12
     */
    public YearMonth {
      Require.within("year", year, 1900, 2999);
      Require.within("month", month, 1, 12);
    }
  }
}
