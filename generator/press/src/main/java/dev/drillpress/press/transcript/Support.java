package dev.drillpress.press.transcript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Until when a toolchain's makers repair it.
 *
 * <p>The Go project supports a release until there are two newer major releases
 * (go.dev/doc/devel/release). JDK builds have many makers with terms of their own, so nothing is
 * said about them.
 */
public final class Support {
  /** When Go 1.20 and the releases behind it came out. */
  private static final List<LocalDate> GO =
      List.of(
          LocalDate.of(2023, 2, 1),
          LocalDate.of(2023, 8, 8),
          LocalDate.of(2024, 2, 6),
          LocalDate.of(2024, 8, 13),
          LocalDate.of(2025, 2, 11),
          LocalDate.of(2025, 8, 12));

  private static final int FIRST = 20;

  private Support() {}

  /** The day on which support ended, when it is known and was before the run. */
  public static Optional<LocalDate> ended(Run run) {
    String[] parts = run.version().split("\\.");
    if (!run.tool().equals("go") || parts.length < 2 || !parts[1].matches("[0-9]{1,3}")) {
      return Optional.empty();
    }
    int ends = Integer.parseInt(parts[1]) + 2 - FIRST;
    return ends < GO.size()
        ? Optional.of(GO.get(Math.max(0, ends))).filter(day -> day.isBefore(run.date()))
        : Optional.empty();
  }
}
