package dev.drillpress.press.sql;

import java.time.Duration;

/**
 * How much a query may take.
 *
 * @param time from its start to its last row
 * @param megabytes of memory for all tables and queries of a bake together
 * @param rows of a result
 */
public record Limits(Duration time, int megabytes, int rows) {
  /** A minute, a gibibyte, ten thousand rows. */
  public static Limits usual() {
    return new Limits(Duration.ofMinutes(1), 1024, 10_000);
  }
}
