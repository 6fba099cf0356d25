package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.site.Figure;
import dev.drillpress.press.transcript.Run;
import dev.drillpress.press.transcript.Support;
import java.util.ArrayList;
import java.util.List;

/** Turns recorded runs of a program into what the template shows under it. */
final class VerifiedViews {
  /** Lines beyond these stay in the transcript. */
  private static final int LINES = 200;

  private VerifiedViews() {}

  static List<Input> inputs(Figure.Verified figure) {
    return List.of(
        new Input(Input.Kind.DATA, figure.transcript().path(), figure.transcript().hash()));
  }

  /**
   * What the template sees.
   *
   * @param output whether what came out is shown, which would give answers away in a question
   */
  static View.VerifiedRoot root(Figure.Verified figure, boolean output, Edition edition) {
    List<View.VerifiedRun> runs = new ArrayList<>();
    for (Run run : figure.recorded().runs()) {
      List<String> lines = output ? run.output() : List.of();
      int shown = Math.min(LINES, lines.size());
      runs.add(
          new View.VerifiedRun(
              run.toolchain(),
              edition.texts().day(run.date()),
              Support.ended(run).map(edition.texts()::day),
              String.join("\n", lines.subList(0, shown)),
              lines.size() - shown));
    }
    return new View.VerifiedRoot(figure.recorded().runner(), runs, edition.texts());
  }
}
