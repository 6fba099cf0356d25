package dev.drillpress.press.runner;

import dev.drillpress.press.verify.Program;
import java.util.List;

/** One way of running programs: what to call, and what of the output counts. */
interface Runner {
  /**
   * A step of a run.
   *
   * @param line the program and its arguments
   * @param compiles whether it is the compiler, which may use its cache; else the author's code
   *     runs
   * @param exits the exit codes with which it may end; empty for any
   */
  record Step(List<String> line, boolean compiles, List<Integer> exits) {
    public Step {
      line = List.copyOf(line);
      exits = List.copyOf(exits);
    }

    static Step compile(List<String> line) {
      return new Step(line, true, List.of(0));
    }
  }

  /** The steps; what the last one prints is the output. */
  List<Step> steps(Program program, Toolchain toolchain);

  /** The lines that count, without what differs from run to run. */
  List<String> lines(Program program, String output);

  /** The lines of which figures are drawn, as the tool wrote them; none for most. */
  default List<String> measured(String output) {
    return List.of();
  }

  /** Whether nothing else should run beside it, since it measures. */
  default boolean alone() {
    return false;
  }
}
