package dev.drillpress.model.health;

import dev.drillpress.model.number.Require;

/**
 * The article's score. Its weights and norms are the article's opinion; it gives 0 for the build
 * part at exactly the 300 seconds that its own table calls healthy, and is kept as stated.
 */
public final class HealthScore {
  private HealthScore() {}

  /**
   * 0.4 min(1, stars / 500) + 0.35 min(1, pullRequests / 8) + 0.25 max(0, 1 - min(1, build / 300)),
   * in 0 to 1.
   *
   * @param starsPerQuarter new stars a quarter, 0 or more
   * @param pullRequestsPerWeek pull requests a week, 0 or more
   * @param buildSeconds mean build time in seconds, 0 or more
   * @throws IllegalArgumentException for a negative number, NaN or infinity
   */
  public static double of(double starsPerQuarter, double pullRequestsPerWeek, double buildSeconds) {
    Require.notNegative("stars per quarter", starsPerQuarter);
    Require.notNegative("pull requests per week", pullRequestsPerWeek);
    Require.notNegative("build seconds", buildSeconds);
    return 0.4 * Math.min(1, starsPerQuarter / 500)
        + 0.35 * Math.min(1, pullRequestsPerWeek / 8)
        + 0.25 * Math.max(0, 1 - Math.min(1, buildSeconds / 300));
  }
}
