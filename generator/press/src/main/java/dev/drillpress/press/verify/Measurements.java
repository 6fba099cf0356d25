package dev.drillpress.press.verify;

import dev.drillpress.press.site.Measurement;
import dev.drillpress.press.transcript.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws what the runs of a program measured.
 *
 * @param language of the page
 * @param block the number of its fence in the page, which tells its drawings from others
 */
record Measurements(Program program, String language, int block) {
  /** In the order of the runs. */
  List<Optional<Measurement>> of(List<Run> runs) {
    List<Optional<Measurement>> all = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      all.add(of(runs.get(i), "v" + block + "-" + i + "-"));
    }
    return all;
  }

  private Optional<Measurement> of(Run run, String idPrefix) {
    return switch (program.method()) {
      case GO_GCTRACE -> new CollectorFigure(true, language, program.at()).of(run, idPrefix);
      case JAVA_GC -> new CollectorFigure(false, language, program.at()).of(run, idPrefix);
      case GO_PPROF -> new ProfileFigure(language).of(run, idPrefix);
      default -> Optional.empty();
    };
  }
}
