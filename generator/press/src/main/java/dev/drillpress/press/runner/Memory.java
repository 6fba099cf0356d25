package dev.drillpress.press.runner;

import dev.drillpress.press.transcript.Run;
import java.util.Optional;

/** Runs that were made before. */
public interface Memory {
  /** The run of a program with a version of its tool, if it is remembered. */
  Optional<Run> get(String hash, String version);

  /** Remembers a run. */
  void put(String block, String hash, String runner, Run run);
}
