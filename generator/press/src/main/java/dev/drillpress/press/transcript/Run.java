package dev.drillpress.press.transcript;

import java.time.LocalDate;
import java.util.List;

/**
 * One run of a program.
 *
 * @param tool what ran it, such as {@code go} or {@code java}
 * @param version the tool's, such as {@code 1.19.8}
 * @param date when
 * @param output normalised, by line; what expectations are held against
 * @param measured what it measured, in the tool's own form, from which figures are drawn: a
 *     collector's log, stacks of a profile; empty for most
 */
public record Run(
    String tool, String version, LocalDate date, List<String> output, List<String> measured) {
  /** Copies the lists. */
  public Run {
    output = List.copyOf(output);
    measured = List.copyOf(measured);
  }

  /** The tool with its version, as people write it: {@code go1.19.8}, {@code Java 17.0.15}. */
  public String toolchain() {
    return tool.equals("go") ? "go" + version : "Java " + version;
  }

  /** Whether a label names the tool's version or begins it: {@code 17} is 17.0.15. */
  public boolean is(String label) {
    return version.equals(label) || version.startsWith(label + ".");
  }
}
