package dev.drillpress.press.verify;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.transcript.Run;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds what came out against what is expected. */
public final class Comparison {
  private static final int SHOWN = 100;

  /** Lines among which a near one is looked for. */
  private static final int FEW = 500;

  private Comparison() {}

  /** What is wrong with a run of a program; nothing when all that is expected came out. */
  public static List<Diagnostic> of(Program program, Run run) {
    List<Diagnostic> found = new ArrayList<>();
    for (Expectation expectation : program.expectations()) {
      if (expectation.toolchain().map(run::is).orElse(true)) {
        expectation.lines().forEach(line -> compare(program, run, line).ifPresent(found::add));
      }
    }
    return found;
  }

  private static Optional<Diagnostic> compare(Program program, Run run, Expectation.Line line) {
    if (line.wanted()) {
      LinePattern pattern = LinePattern.of(line.text());
      return run.output().stream().anyMatch(pattern::matches)
          ? Optional.empty()
          : Optional.of(missing(program, run, line));
    }
    return run.output().stream()
        .filter(printed -> printed.contains(line.text()))
        .findFirst()
        .map(
            printed ->
                Diagnostic.of(
                    VerifyCode.UNWANTED,
                    line.at(),
                    "`" + line.text() + "` must not come out of `" + program.block() + "`.",
                    run.toolchain() + " printed `" + cut(printed) + "`."));
  }

  private static Diagnostic missing(Program program, Run run, Expectation.Line line) {
    Set<String> lines = new LinkedHashSet<>(run.output());
    lines.removeIf(String::isBlank);
    String hint =
        Suggestion.nearest(line.text(), lines.stream().limit(FEW).toList())
            .map(close -> run.toolchain() + " printed `" + cut(close) + "`.")
            .orElse(
                lines.isEmpty()
                    ? run.toolchain() + " printed nothing."
                    : run.toolchain()
                        + " printed "
                        + lines.size()
                        + " other lines, the first `"
                        + cut(lines.iterator().next())
                        + "`.");
    return Diagnostic.of(
        VerifyCode.DIFFERS,
        line.at(),
        "`" + cut(line.text()) + "` does not come out of `" + program.block() + "`.",
        hint);
  }

  private static String cut(String text) {
    String line = text.strip();
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
