package dev.drillpress.press.transcript;

import java.time.LocalDate;
import java.util.List;

/**
 * One run of a program.
 *
 * @param tool what ran it, such as {@code go} or {@code java}
 * @param version the tool's, such as {@code 1.19.8}
 * @param date when
 * @param output normalised, by line
 */
public record Run(String tool, String version, LocalDate date, List<String> output) {
  /** Copies the list. */
  public Run {
    output = List.copyOf(output);
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
