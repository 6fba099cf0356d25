package dev.drillpress.press.work;

/** Is told how far a bake has come; called from several threads at once, so it must be cheap. */
@FunctionalInterface
public interface Progress {
  /** Says nothing to nobody. */
  Progress SILENT = (step, done, total) -> {};

  /**
   * Something was done.
   *
   * @param step what is being done, such as {@code Reading}
   * @param done how many of it are done
   * @param total how many there are
   */
  void step(String step, long done, long total);
}
