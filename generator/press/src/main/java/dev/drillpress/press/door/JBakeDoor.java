package dev.drillpress.press.door;

import dev.drillpress.press.diagnostic.Checked;

/** Reads a plain JBake project. */
@FunctionalInterface
public interface JBakeDoor {
  /** Reads and checks the whole project; the site is there only when no error stands. */
  Checked<JBakeSite> open(JBakeRequest request);
}
