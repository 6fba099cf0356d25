package dev.drillpress.press.render;

import dev.drillpress.press.content.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The matrix of drills: those whose author says what they examine, by track. */
final class Matrix {
  private Matrix() {}

  /** Whether a drill has a row. */
  static boolean has(View.Entry entry) {
    return entry.drill().flatMap(View.Drill::aim).isPresent();
  }

  /** The tracks with the drills that have a row; a track without such stays out. */
  static List<View.Track> rows(List<View.Track> tracks) {
    List<View.Track> rows = new ArrayList<>();
    for (View.Track track : tracks) {
      List<View.Entry> drills = track.entries().stream().filter(Matrix::has).toList();
      if (!drills.isEmpty()) {
        rows.add(
            new View.Track(
                track.name(),
                track.title(),
                track.url(),
                track.description(),
                drills.size(),
                drills));
      }
    }
    return rows;
  }

  /** How many rows there are, by level from the easiest, and how many are verified. */
  static View.Tally tally(List<View.Track> rows) {
    List<View.Drill> drills =
        rows.stream().flatMap(t -> t.entries().stream()).flatMap(e -> e.drill().stream()).toList();
    List<View.LevelCount> levels = new ArrayList<>();
    for (Document.Level level : Document.Level.values()) {
      String word = level.name().toLowerCase(Locale.ROOT);
      int count = (int) drills.stream().filter(d -> d.level().equals(word)).count();
      if (count > 0) {
        levels.add(new View.LevelCount(word, count));
      }
    }
    int verified = (int) drills.stream().filter(d -> !d.toolchains().isEmpty()).count();
    return new View.Tally(drills.size(), levels, verified);
  }
}
