package dev.drillpress.press.bake;

/** Hears how far a bake has come. Called from worker threads, often; must be cheap. */
@FunctionalInterface
public interface Progress {
  /** A progress that nobody looks at. */
  Progress SILENT = (step, done, total) -> {};

  /** A step has done so many of its parts; {@code total} is 0 while it is not known. */
  void step(String name, long done, long total);
}
