package dev.drillpress.press.verify;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Wording;
import dev.drillpress.press.flame.FlameGraph;
import dev.drillpress.press.flame.Profile;
import dev.drillpress.press.flame.Share;
import dev.drillpress.press.site.Measurement;
import dev.drillpress.press.transcript.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Draws a profile as a flame graph, with the functions and their shares behind it. */
final class ProfileFigure {
  private final String language;

  ProfileFigure(String language) {
    this.language = language;
  }

  /**
   * The drawing of a run's profile; none when there is none.
   *
   * <p>The shares are those that the run printed: they were counted before small stacks were put
   * together.
   */
  Optional<Measurement> of(Run run, String idPrefix) {
    List<Share> shares = run.output().stream().flatMap(l -> Share.read(l).stream()).toList();
    return Profile.read(run.measured())
        .map(
            profile -> {
              ProfileWords words = new ProfileWords(language, profile, shares);
              return new Measurement(
                  words.title(),
                  FlameGraph.html(profile, idPrefix, words),
                  "css/flame.css",
                  columns(),
                  shares.stream().map(ProfileFigure::row).toList());
            });
  }

  private static List<String> row(Share share) {
    return List.of(share.function(), Integer.toString(share.flat()), Integer.toString(share.cum()));
  }

  private static List<Column> columns() {
    return List.of(
        column("function", Map.of(Column.ANY_LANGUAGE, "Function", "zh", "函数"), Column.Type.TEXT),
        column(
            "flat",
            Map.of(Column.ANY_LANGUAGE, "flat (self)", "zh", "flat（自身）"),
            Column.Type.PERCENT),
        column(
            "cum",
            Map.of(Column.ANY_LANGUAGE, "cum (total)", "zh", "cum（累计）"),
            Column.Type.PERCENT));
  }

  private static Column column(String name, Map<String, String> title, Column.Type type) {
    return new Column(
        name,
        type,
        title,
        Optional.empty(),
        true,
        type == Column.Type.TEXT,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        OptionalInt.empty(),
        Wording.NONE);
  }
}
