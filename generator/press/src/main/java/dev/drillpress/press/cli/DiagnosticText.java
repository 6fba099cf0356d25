package dev.drillpress.press.cli;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Severity;
import java.util.List;

/**
 * Diagnostics as text: one block each, and on a terminal the author's line with a caret below it.
 */
final class DiagnosticText {
  private final Terminal terminal;
  private final SourceLines lines;

  DiagnosticText(Terminal terminal, SourceLines lines) {
    this.terminal = terminal;
    this.lines = lines;
  }

  /** Prints all of them in the order given. */
  void print(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      terminal.err().print(block(diagnostic));
    }
    terminal.err().flush();
  }

  private String block(Diagnostic diagnostic) {
    StringBuilder block = new StringBuilder();
    block
        .append(terminal.paint("1", diagnostic.at().toString()))
        .append(": ")
        .append(terminal.paint(colour(diagnostic.severity()), diagnostic.severity().word() + ":"))
        .append(' ')
        .append(diagnostic.message())
        .append(" [")
        .append(diagnostic.code().id())
        .append("]\n");
    // A line with a secret in it must not stand in a log or on a shared screen.
    if (terminal.interactive() && !diagnostic.code().id().startsWith("leak/")) {
      lines
          .show(diagnostic.at())
          .ifPresent(
              shown ->
                  block
                      .append("    ")
                      .append(shown.text())
                      .append("\n    ")
                      .append(" ".repeat(shown.indent()))
                      .append(terminal.paint(colour(diagnostic.severity()), shown.marks()))
                      .append('\n'));
    }
    block.append("  hint: ").append(diagnostic.hint()).append('\n');
    for (Location place : diagnostic.related()) {
      block.append("  see: ").append(place).append('\n');
    }
    return block.toString();
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case NOTE -> "1;36";
    };
  }
}
