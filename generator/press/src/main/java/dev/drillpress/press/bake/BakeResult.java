package dev.drillpress.press.bake;

import dev.drillpress.press.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a bake has to say; its artifacts went to the sink.
 *
 * @param diagnostics sorted, with {@code --strict} already applied
 * @param summary how much was made
 */
public record BakeResult(List<Diagnostic> diagnostics, Summary summary) {

  /** Copies the list. */
  public BakeResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether an error stands, so that what the sink got must not be published. */
  public boolean failed() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
