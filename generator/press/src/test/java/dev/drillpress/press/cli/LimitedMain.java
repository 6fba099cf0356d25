package dev.drillpress.press.cli;

import dev.drillpress.press.bake.Bake;
import dev.drillpress.press.sql.Limits;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** A command line whose queries have limits that a test chooses. */
public final class LimitedMain {
  private LimitedMain() {}

  /** A command line that prints nothing but errors. */
  public static Main of(PrintWriter err, Map<String, String> env, Path cwd, Limits limits) {
    Terminal terminal = Terminal.of(new PrintWriter(new StringWriter()), err, env);
    return new Main(
        new Surroundings(
            terminal,
            env,
            cwd.toAbsolutePath(),
            (request, sink) -> Bake.run(request.with(request.answers(), limits), sink)));
  }
}
