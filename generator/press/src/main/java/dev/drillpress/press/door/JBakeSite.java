package dev.drillpress.press.door;

import dev.drillpress.press.artifact.Copy;
import dev.drillpress.press.render.RenderTask;
import java.util.List;

/**
 * A JBake project that was read and is ready to be rendered.
 *
 * @param documents how many content files it has
 * @param tasks all files that are made, each path once
 * @param copies the files that are copied
 */
public record JBakeSite(int documents, List<RenderTask> tasks, List<Copy> copies) {
  /** Copies the lists. */
  public JBakeSite {
    tasks = List.copyOf(tasks);
    copies = List.copyOf(copies);
  }
}
