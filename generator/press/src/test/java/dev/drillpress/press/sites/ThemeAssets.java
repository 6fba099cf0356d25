package dev.drillpress.press.sites;

import dev.drillpress.press.source.Hash;
import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The built-in theme's style sheets, scripts and images, taken out of golden sites: each site has
 * all of them, so that a change of one would be a change of all.
 *
 * <p>What is taken out was compared: a file must have the theme's bytes under the name that has
 * their hash, and pages must name it so. In golden pages {@code main.@.css} stands for that name.
 */
final class ThemeAssets {
  private static final Path THEME = Path.of("..", "..", "templates");
  private static final int DIGITS = 10;

  /** The name in golden pages by the name in the site. */
  private final Map<String, String> names = new TreeMap<>();

  private final Map<String, byte[]> files = new TreeMap<>();

  private ThemeAssets() {}

  static ThemeAssets read() throws IOException {
    ThemeAssets assets = new ThemeAssets();
    GoldenFolder.read(THEME.resolve("assets"))
        .forEach(
            (path, bytes) -> {
              int dot = path.lastIndexOf('.');
              String stem = path.substring(0, dot);
              String ending = path.substring(dot);
              String hash = Hash.of(bytes).substring(0, DIGITS);
              String made = "assets/" + stem + "." + hash + ending;
              assets.names.put(made, "assets/" + stem + ".@" + ending);
              assets.files.put(made, bytes);
            });
    return assets;
  }

  /** Those of the theme's files that a site has not under their names. */
  Set<String> missing(Map<String, byte[]> site) {
    Set<String> missing = new TreeSet<>(files.keySet());
    missing.removeIf(path -> Arrays.equals(site.get(path), files.get(path)));
    return missing;
  }

  /** A site without those files, and with names that stay when they change. */
  Map<String, byte[]> without(Map<String, byte[]> site) {
    Map<String, byte[]> rest = new TreeMap<>();
    site.forEach(
        (path, bytes) -> {
          if (!Arrays.equals(bytes, files.get(path))) {
            rest.put(path, path.endsWith(".html") ? renamed(bytes) : bytes);
          }
        });
    return rest;
  }

  private byte[] renamed(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> name : names.entrySet()) {
      text = text.replace(name.getKey(), name.getValue());
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
