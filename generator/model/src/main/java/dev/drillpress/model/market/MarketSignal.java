package dev.drillpress.model.market;

import dev.drillpress.model.number.Require;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the counts say of a role in a city and month.
 *
 * @param perDay postings a day; absent without a count
 * @param growth against the same month a year before, 0.37 is 37 % more; absent without both counts
 *     or when the earlier one is 0, since nothing can be said of growth from nothing
 * @param hot whether both are known and reach the thresholds
 */
public record MarketSignal(OptionalDouble perDay, OptionalDouble growth, boolean hot) {
  /**
   * From which postings a day and which yearly growth on a role is called hot; both are the data's.
   */
  public record Thresholds(double perDay, double growth) {
    /**
     * Checks the thresholds.
     *
     * @throws IllegalArgumentException for a negative count or a growth that is not finite
     */
    public Thresholds {
      Require.notNegative("threshold of postings a day", perDay);
      Require.finite("threshold of growth", growth);
    }

    /**
     * The article's: 500 postings a day and 37 % a year (where the average is 12 %). Claims, not
     * findings.
     */
    public static Thresholds article() {
      return new Thresholds(500, 0.37);
    }
  }

  /** A role in a city in a month. */
  public record Question(String role, String city, PostingCount.YearMonth month) {}

  /**
   * The signal from counts; growth = count / count a year before - 1.
   *
   * @throws IllegalArgumentException when a count is given twice
   */
  public static MarketSignal of(List<PostingCount> counts, Question question, Thresholds hot) {
    PostingCount.YearMonth month = question.month();
    OptionalDouble now = find(counts, question, month);
    OptionalDouble before =
        find(counts, question, new PostingCount.YearMonth(month.year() - 1, month.month()));
    OptionalDouble growth = OptionalDouble.empty();
    if (now.isPresent() && before.isPresent() && before.getAsDouble() > 0) {
      growth = OptionalDouble.of(now.getAsDouble() / before.getAsDouble() - 1);
    }
    boolean known = now.isPresent() && growth.isPresent();
    boolean isHot =
        known && now.getAsDouble() >= hot.perDay() && growth.getAsDouble() >= hot.growth();
    return new MarketSignal(now, growth, isHot);
  }

  private static OptionalDouble find(
      List<PostingCount> counts, Question question, PostingCount.YearMonth month) {
    OptionalDouble found = OptionalDouble.empty();
    for (PostingCount count : counts) {
      if (count.role().equals(question.role())
          && count.city().equals(question.city())
          && count.month().equals(month)) {
        Require.that(
            found.isEmpty(),
            "two counts of "
                + count.role()
                + " in "
                + count.city()
                + " for one month: "
                + count.perDay());
        found = OptionalDouble.of(count.perDay());
      }
    }
    return found;
  }
}
