package dev.drillpress.press.door;

import dev.drillpress.press.work.Workers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A JBake project to read.
 *
 * @param project its folder
 * @param overrides settings that win over the project's own
 * @param asOf what counts as today; absent means the newest date of what is published
 * @param workers do what can be done side by side
 */
public record JBakeRequest(
    Path project, Map<String, String> overrides, Optional<LocalDate> asOf, Workers workers) {
  /** Copies the map. */
  public JBakeRequest {
    overrides = Map.copyOf(overrides);
  }
}
