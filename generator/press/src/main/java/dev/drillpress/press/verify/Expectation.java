package dev.drillpress.press.verify;

import dev.drillpress.press.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * What a program must print.
 *
 * @param toolchain the label of the only toolchain that it is about; absent for all
 * @param lines each must be there, or must not
 */
public record Expectation(Optional<String> toolchain, List<Line> lines) {
  /** Copies the list. */
  public Expectation {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param wanted whether it must come out; one that must not is looked for inside of lines too
   * @param text without the mark
   * @param at where it stands
   */
  public record Line(boolean wanted, String text, Location at) {}
}
