package dev.drillpress.press.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** In which languages pages are written. */
final class SiteLanguages {
  private SiteLanguages() {}

  /** Those of a project's settings; English when it names none. */
  static List<String> of(Path project) throws IOException {
    Path settings = project.resolve("jbake.properties");
    if (!Files.exists(settings)) {
      return of("");
    }
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(settings)) {
      properties.load(reader);
    }
    return of(properties.getProperty("site.languages", ""));
  }

  /** Those of a list with commas; English when it is blank. */
  static List<String> of(String tags) {
    if (tags.isBlank()) {
      return List.of("en");
    }
    if (!tags.strip().matches("[A-Za-z-]+(\\s*,\\s*[A-Za-z-]+)*")) {
      throw new Usage("`" + tags + "` is not a list of languages.", "Write tags: `--lang en,zh`.");
    }
    return Stream.of(tags.strip().split("\\s*,\\s*")).distinct().toList();
  }
}
