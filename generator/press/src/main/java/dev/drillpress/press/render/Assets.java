package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.site.Urls;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The theme's style sheets, scripts and images, each with its hash in its name, so that a browser
 * may keep them for ever.
 *
 * @param urls by the name below {@code assets/}
 * @param tasks that copy them
 */
record Assets(Map<String, String> urls, List<RenderTask> tasks) {
  private static final String FOLDER = "assets/";
  private static final int HASH_LENGTH = 10;

  static Assets of(Map<String, ThemeFile> files, Urls urls) {
    Map<String, String> byName = new TreeMap<>();
    List<RenderTask> tasks = new ArrayList<>();
    for (ThemeFile file : files.values()) {
      if (file.name().startsWith(FOLDER)) {
        String path = path(file);
        byName.put(file.name().substring(FOLDER.length()), urls.of(path));
        Artifact artifact = new Artifact(path, file.bytes(), List.of(file.input()));
        tasks.add(new RenderTask(path, () -> Checked.of(List.of(artifact))));
      }
    }
    // Not Map.copyOf: its order differs from run to run, and the map's text is hashed.
    return new Assets(Collections.unmodifiableMap(byName), List.copyOf(tasks));
  }

  private static String path(ThemeFile file) {
    String name = file.name();
    String hash = file.hash().substring(0, HASH_LENGTH);
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/')
        ? name + "." + hash
        : name.substring(0, dot) + "." + hash + name.substring(dot);
  }
}
