package dev.drillpress.model.pay;

import dev.drillpress.model.number.Require;
import java.util.List;

/**
 * Base pay by city, bonus ratio by track, factor by level: the parts of {@code base x (1 +
 * bonusRatio) x levelFactor}. All data; another source makes another table.
 */
public record PayTable(List<Entry> bases, List<Entry> bonusRatios, List<Entry> levelFactors) {
  /** A named number; bases are in 10,000 yuan a year. */
  public record Entry(String name, double value) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException for a negative number, NaN or infinity
     */
    public Entry {
      Require.notNegative(name, value);
    }
  }

  /** Copies the lists. */
  public PayTable {
    bases = List.copyOf(bases);
    bonusRatios = List.copyOf(bonusRatios);
    levelFactors = List.copyOf(levelFactors);
  }

  /**
   * base(city) x (1 + bonusRatio(track)) x levelFactor(level), in 10,000 yuan a year, not rounded.
   * Without equity: the article's bonus ratio is its cash part only.
   *
   * @throws IllegalArgumentException for a city, track or level that the table does not hold
   */
  public double tenThousandYuanPerYear(String city, String track, String level) {
    return find("city", bases, city)
        * (1 + find("track", bonusRatios, track))
        * find("level", levelFactors, level);
  }

  /**
   * The three-vector [base, bonus ratio, equity factor] of a city and track; the equity factor is
   * the caller's, since the article gives none.
   *
   * @param equityFactor equity a year as a multiple of the base, 0 or more
   * @throws IllegalArgumentException for a city or track that the table does not hold, or a
   *     negative factor
   */
  public PayVector vector(String city, String track, double equityFactor) {
    return new PayVector(
        find("city", bases, city), find("track", bonusRatios, track), equityFactor);
  }

  private static double find(String what, List<Entry> entries, String name) {
    for (Entry entry : entries) {
      if (entry.name().equals(name)) {
        return entry.value();
      }
    }
    throw new IllegalArgumentException("no " + what + " is named " + name);
  }
}
