package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where each setting of a properties file stands: by its key, with the syntax that Java gives such
 * files (comments, continued lines, {@code =}, {@code :} or a blank behind the key).
 */
record SettingPlaces(String path, Map<String, Location> places) {

  static SettingPlaces of(SourceFile file) {
    Map<String, Location> places = new HashMap<>();
    boolean continued = false;
    for (int line = 1; line <= file.lines().lines(); line++) {
      int start = file.lines().start(line);
      int end = file.text().indexOf('\n', start);
      String text = file.text().substring(start, end < 0 ? file.text().length() : end);
      String bare = text.stripLeading();
      boolean comment = !continued && (bare.startsWith("#") || bare.startsWith("!"));
      if (!continued && !comment && !bare.isEmpty()) {
        int from = start + text.length() - bare.length();
        String key = key(bare);
        places.putIfAbsent(key, file.at(from, from + key.length()));
      }
      continued = !comment && endsOpen(text);
    }
    return new SettingPlaces(file.path(), Map.copyOf(places));
  }

  /** Where a setting stands; the whole file when it has its default. */
  Location at(String key) {
    return Optional.ofNullable(places.get(key)).orElse(Location.of(path));
  }

  private static String key(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '=' || c == ':' || Character.isWhitespace(c)) {
        return line.substring(0, i);
      }
    }
    return line;
  }

  private static boolean endsOpen(String line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
