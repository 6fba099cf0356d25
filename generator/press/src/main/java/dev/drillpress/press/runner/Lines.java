package dev.drillpress.press.runner;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Makes lines of two runs comparable. */
final class Lines {
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{6,16}\\b");
  private static final Pattern PLACE =
      Pattern.compile("^\\s*(\\./)?[\\w./-]+\\.go:\\d+(:\\d+)?: ?");
  private static final Pattern SECONDS = Pattern.compile(" \\([0-9.]+s\\)$");

  private Lines() {}

  /** The lines of an output, without blanks at their ends and with addresses hidden. */
  static List<String> of(String output) {
    return of(output, UnaryOperator.identity());
  }

  /** The lines of an output as they are. */
  static List<String> raw(String output) {
    return List.of(output.split("\r?\n", -1));
  }

  /** The same, each changed in one way more; empty ones at the end are dropped. */
  static List<String> of(String output, UnaryOperator<String> change) {
    List<String> lines =
        raw(output).stream()
            .map(line -> ADDRESS.matcher(line).replaceAll("0x…"))
            .map(change)
            .map(String::stripTrailing)
            .toList();
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isEmpty()) {
      end--;
    }
    return lines.subList(0, end);
  }

  /** A compiler's line without the place that it speaks of. */
  static String unplaced(String line) {
    String text = PLACE.matcher(line).replaceFirst("");
    return text.equals(line) ? line : text.strip();
  }

  /** A line of a test without place and duration. */
  static String untimed(String line) {
    return SECONDS.matcher(unplaced(line)).replaceFirst("");
  }
}
