package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.markdown.Fragment;
import dev.drillpress.press.site.Figure;
import dev.drillpress.press.site.Measurement;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.transcript.Run;
import dev.drillpress.press.transcript.Support;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns recorded runs of a program into what the template shows under it. */
final class VerifiedViews {
  /** Lines beyond these stay in the transcript. */
  private static final int LINES = 200;

  private VerifiedViews() {}

  static List<Input> inputs(Figure.Verified figure) {
    return List.of(
        new Input(Input.Kind.DATA, figure.transcript().path(), figure.transcript().hash()));
  }

  /** What ran the programs of a page; nothing when there are none, or one was not run. */
  static List<String> toolchains(SitePage page) {
    Set<String> toolchains = new LinkedHashSet<>();
    List<Fragment.Block> blocks = page.fragment().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind().equals("verify")) {
        if (!(page.figures().get(i) instanceof Figure.Verified verified)) {
          return List.of();
        }
        verified.recorded().runs().forEach(run -> toolchains.add(run.toolchain()));
      }
    }
    return List.copyOf(toolchains);
  }

  /**
   * What the template sees.
   *
   * @param output whether what came out is shown, which would give answers away in a question
   */
  static View.VerifiedRoot root(Figure.Verified figure, boolean output, Edition edition) {
    List<Run> runs = figure.recorded().runs();
    List<View.VerifiedRun> views = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Optional<Measurement> measured = output ? figure.measurements().get(i) : Optional.empty();
      views.add(run(runs.get(i), output, measured.map(m -> measured(m, edition)), edition));
    }
    return new View.VerifiedRoot(
        figure.recorded().runner(),
        views,
        output ? RunDifferences.of(runs) : List.of(),
        edition.texts());
  }

  private static View.VerifiedRun run(
      Run run, boolean output, Optional<View.Measured> measured, Edition edition) {
    List<String> lines = output ? run.output() : List.of();
    int shown = Math.min(LINES, lines.size());
    return new View.VerifiedRun(
        run.toolchain(),
        edition.texts().day(run.date()),
        Support.ended(run).map(edition.texts()::day),
        String.join("\n", lines.subList(0, shown)),
        lines.size() - shown,
        measured);
  }

  private static View.Measured measured(Measurement measurement, Edition edition) {
    return new View.Measured(
        new View.Markup(measurement.html()),
        measurement.caption(),
        TableViews.columns(measurement.columns(), edition.language()),
        Figures.shown(measurement.columns(), measurement.rows(), edition));
  }
}
