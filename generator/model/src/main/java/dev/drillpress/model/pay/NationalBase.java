package dev.drillpress.model.pay;

import dev.drillpress.model.number.Require;

/**
 * The article's other figure: one national base with factors by city (Beijing 1.3, Chengdu 0.85). A
 * type of its own, so that a factor is never applied to a {@link PayTable}'s city base, which
 * already holds the city.
 */
public record NationalBase(double tenThousandYuanPerYear) {
  /**
   * Checks the base.
   *
   * @throws IllegalArgumentException for a negative base, NaN or infinity
   */
  public NationalBase {
    Require.notNegative("national base", tenThousandYuanPerYear);
  }

  /** The base times a city's factor, in 10,000 yuan a year. */
  public double inCity(CityFactor factor) {
    return tenThousandYuanPerYear * factor.times();
  }

  /** What a city pays as a multiple of the national base. */
  public record CityFactor(String city, double times) {
    /**
     * Checks the factor.
     *
     * @throws IllegalArgumentException at or below zero, NaN or infinity
     */
    public CityFactor {
      Require.positive("factor of " + city, times);
    }
  }
}
