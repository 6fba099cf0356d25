package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Name;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.util.List;

/** Rows with the same mistake: the first is named, the others are counted, and one is reported. */
final class Mistakes {
  private String first = "";
  private int count;

  void add(String subject) {
    if (count++ == 0) {
      first = subject;
    }
  }

  void report(ChartCode code, Name at, String rest, String hint, List<Diagnostic> problems) {
    if (count == 0) {
      return;
    }
    String others = count == 1 ? "" : " The same is true of " + (count - 1) + " more.";
    problems.add(
        Diagnostic.of(
            code,
            at.at(),
            Character.toUpperCase(first.charAt(0)) + first.substring(1) + rest + others,
            hint));
  }
}
