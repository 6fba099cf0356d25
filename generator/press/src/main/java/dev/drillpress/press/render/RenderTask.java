package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.diagnostic.Checked;
import java.util.List;

/**
 * One file of the site, or a few that belong together, still to be made.
 *
 * <p>Tasks are independent of each other and may run on any thread in any order. A template that
 * fails the same way on many pages gives equal diagnostics: report each one once.
 *
 * @param path the first file that the task makes
 * @param work makes the files
 */
public record RenderTask(String path, Work work) {
  /** Makes files without touching anything else. */
  @FunctionalInterface
  public interface Work {
    /** The files, or why there are none. */
    Checked<List<Artifact>> run();
  }

  /** Makes the files. */
  public Checked<List<Artifact>> run() {
    return work.run();
  }
}
