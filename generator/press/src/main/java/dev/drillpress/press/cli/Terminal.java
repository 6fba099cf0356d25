package dev.drillpress.press.cli;

import java.io.PrintWriter;
import java.util.Map;

/**
 * Where the commands print.
 *
 * @param out for results
 * @param err for diagnostics and progress
 * @param interactive whether somebody is looking on
 * @param colour whether escape sequences are welcome
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean colour) {

  private static final int FIRST_JAVA_WITH_CONSOLE_ALWAYS = 22;

  /**
   * The terminal of a process. The launcher says whether there is one, since Java 17 can only tell
   * for input and output together and Java 22 no longer tells by {@link System#console}.
   */
  static Terminal of(PrintWriter out, PrintWriter err, Map<String, String> env) {
    boolean interactive =
        env.containsKey("DRILLPRESS_TERMINAL")
            ? "1".equals(env.get("DRILLPRESS_TERMINAL"))
            : Runtime.version().feature() < FIRST_JAVA_WITH_CONSOLE_ALWAYS
                && System.console() != null;
    interactive &= env.getOrDefault("CI", "").isEmpty();
    boolean colour =
        interactive
            && env.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(env.get("TERM"));
    return new Terminal(out, err, interactive, colour);
  }

  /** The text in a colour of the terminal's own palette, where colours are welcome. */
  String paint(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
