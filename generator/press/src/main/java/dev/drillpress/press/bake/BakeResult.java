package dev.drillpress.press.bake;

import dev.drillpress.press.diagnostic.Diagnostic;
import java.util.List;

/**
 * How a bake went.
 *
 * @param diagnostics all of them, sorted
 * @param summary what was made
 */
public record BakeResult(List<Diagnostic> diagnostics, Summary summary) {

  /** Copies the list. */
  public BakeResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether an error stands, so that nothing may be published. */
  public boolean failed() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
