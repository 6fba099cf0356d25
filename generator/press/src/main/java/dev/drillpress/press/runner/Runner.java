package dev.drillpress.press.runner;

import dev.drillpress.press.verify.Program;
import java.util.List;
import java.util.Optional;

/** One way of running programs: what to call, and what of the output counts. */
interface Runner {
  /**
   * A step of a run.
   *
   * @param line the program and its arguments
   * @param part what it is for
   * @param exits the exit codes with which it may end; empty for any
   */
  record Step(List<String> line, Part part, List<Integer> exits) {
    public Step {
      line = List.copyOf(line);
      exits = List.copyOf(exits);
    }

    static Step compile(List<String> line) {
      return new Step(line, Part.COMPILE, List.of(0));
    }

    static Step read(List<String> line) {
      return new Step(line, Part.READ, List.of(0));
    }

    /** Whether it is the compiler, which may use its cache. */
    boolean compiles() {
      return part == Part.COMPILE;
    }

    /** Whether it is what the author wrote. */
    boolean runs() {
      return part == Part.RUN;
    }
  }

  /** What a step is for. */
  enum Part {
    COMPILE,
    RUN,
    /** The toolchain reads what the program left behind; as the same person, who owns it. */
    READ
  }

  /**
   * Why what came out does not count.
   *
   * @param what behind the program's name
   * @param hint what to do
   */
  record Complaint(String what, String hint) {}

  /** The steps; what the last one prints is the output. */
  List<Step> steps(Program program, Toolchain toolchain);

  /** The lines that count, without what differs from run to run. */
  List<String> lines(Program program, String output);

  /** The lines of which figures are drawn, as the tool wrote them; none for most. */
  default List<String> measured(Program program, String output) {
    return List.of();
  }

  /** Why what came out does not count, though the program ended as it should. */
  default Optional<Complaint> complaint(Program program, String output) {
    return Optional.empty();
  }

  /** Whether nothing else should run beside it, since it measures. */
  default boolean alone() {
    return false;
  }
}
