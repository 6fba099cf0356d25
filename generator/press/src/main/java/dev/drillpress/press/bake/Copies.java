package dev.drillpress.press.bake;

import dev.drillpress.press.artifact.Copy;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.site.SiteCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files that are copied into the site as they are.
 *
 * @param all in order; of two for one place, the later one is told
 */
record Copies(List<Copy> all) {
  /**
   * Which of them would stand where something else does.
   *
   * @param made paths of the files that the site makes
   */
  List<Diagnostic> clashes(Collection<String> made) {
    Map<String, String> files = new HashMap<>();
    Map<String, String> folders = new HashMap<>();
    made.forEach(path -> note(path, "a page or file that the site makes", files, folders));
    List<Diagnostic> found = new ArrayList<>();
    for (Copy copy : all) {
      Optional<String> other = other(copy.to(), files, folders);
      if (other.isPresent()) {
        found.add(clash(copy, other.get()));
      } else {
        note(copy.to(), "`" + copy.from() + "`", files, folders);
      }
    }
    return found;
  }

  private static Diagnostic clash(Copy copy, String other) {
    return Diagnostic.of(
        SiteCode.DUPLICATE_URL,
        Location.of(copy.from()),
        "The file `" + copy.from() + "` cannot stand at `/" + copy.to() + "` beside " + other + ".",
        "Rename or remove one of the two.");
  }

  private static Optional<String> other(
      String path, Map<String, String> files, Map<String, String> folders) {
    String key = key(path);
    String there = files.getOrDefault(key, folders.get(key));
    for (int i = key.indexOf('/'); there == null && i >= 0; i = key.indexOf('/', i + 1)) {
      there = files.get(key.substring(0, i));
    }
    return Optional.ofNullable(there);
  }

  private static void note(
      String path, String what, Map<String, String> files, Map<String, String> folders) {
    String key = key(path);
    files.put(key, what);
    for (int i = key.indexOf('/'); i >= 0; i = key.indexOf('/', i + 1)) {
      folders.putIfAbsent(key.substring(0, i), what);
    }
  }

  /** Hosts and unpacked copies may stand on file systems that do not tell case apart. */
  private static String key(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
