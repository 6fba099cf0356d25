package dev.drillpress.press.cli;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.bake.BakeRequest;
import dev.drillpress.press.bake.BakeResult;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a command finds around it.
 *
 * @param terminal where it prints
 * @param env the environment's variables
 * @param cwd where the user stands, absolute
 * @param oven what bakes; a test passes one that breaks
 */
record Surroundings(Terminal terminal, Map<String, String> env, Path cwd, Oven oven) {

  /** Bakes; {@link dev.drillpress.press.bake.Bake#run} everywhere but in tests. */
  @FunctionalInterface
  interface Oven {
    /** Bakes a project into a sink. */
    BakeResult run(BakeRequest request, Consumer<Artifact> sink);
  }

  /** Copies the environment. */
  Surroundings {
    env = Map.copyOf(env);
  }
}
