package dev.drillpress.press.bake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What to bake, and how.
 *
 * @param project the project's folder
 * @param overrides settings of the command line, which win over the project's own
 * @param asOf what counts as today; absent, the newest date in the content does
 * @param drafts whether drafts are baked too
 * @param strict whether warnings are errors
 * @param jobs how many threads may work, at least 1
 * @param progress who hears how far it has come
 */
public record BakeRequest(
    Path project,
    Map<String, String> overrides,
    Optional<LocalDate> asOf,
    boolean drafts,
    boolean strict,
    int jobs,
    Progress progress) {

  /** Copies the map and refuses to work with nobody. */
  public BakeRequest {
    if (jobs < 1) {
      throw new IllegalArgumentException("no bake with " + jobs + " jobs");
    }
    overrides = Map.copyOf(overrides);
  }
}
