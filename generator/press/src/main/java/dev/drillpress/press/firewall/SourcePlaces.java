package dev.drillpress.press.firewall;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.firewall.Streams.Stream;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where an author wrote what stands in finished files. */
final class SourcePlaces {
  private static final long LIMIT = 64L << 20;
  private static final String SETTINGS = "jbake.properties";

  private final Path project;
  private final SourceReader reader;
  private final Map<String, Optional<SourceFile>> files = new HashMap<>();

  SourcePlaces(Path project) {
    this.project = project;
    this.reader = new SourceReader(project, LIMIT);
  }

  /** One place in each file that the finished files were made from and that has the text. */
  List<Location> of(String text, Sightings sightings) {
    Set<String> paths = new LinkedHashSet<>();
    sightings.files().values().forEach(inputs -> inputs.forEach(i -> paths.addAll(paths(i))));
    List<Location> found = new ArrayList<>();
    for (String path : paths) {
      files
          .computeIfAbsent(path, this::read)
          .flatMap(file -> find(file, text))
          .ifPresent(found::add);
    }
    return found;
  }

  private static List<String> paths(Input input) {
    return switch (input.kind()) {
      case SOURCE -> List.of(input.name());
      case DATA ->
          List.of(input.name(), input.name().replaceFirst("\\.[^./]*$", "") + ".source.yaml");
      case TEMPLATE -> List.of("templates/" + input.name());
      case SETTING -> List.of(SETTINGS);
      case QUERY -> List.of();
    };
  }

  private Optional<SourceFile> read(String path) {
    Path file = project.resolve(path).normalize();
    return file.startsWith(project) && Files.isRegularFile(file)
        ? reader.read(path).value()
        : Optional.empty();
  }

  /** The text as written, or as written with entities, escapes or marks inside. */
  private static Optional<Location> find(SourceFile file, String text) {
    int direct = file.text().indexOf(text);
    if (direct >= 0) {
      return Optional.of(file.at(direct, direct + text.length()));
    }
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    Form form = file.path().endsWith(".json") ? Form.JSON : Form.MARKUP;
    for (Stream stream : Streams.of(bytes, form, false, true)) {
      byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
      int at = indexOf(stream.text(), wanted);
      if (at >= 0) {
        int start = chars(bytes, stream.from().applyAsInt(at));
        int end = chars(bytes, stream.to().applyAsInt(at + wanted.length - 1));
        return Optional.of(file.at(start, end));
      }
    }
    return Optional.empty();
  }

  private static int chars(byte[] bytes, int offset) {
    return new String(bytes, 0, offset, StandardCharsets.UTF_8).length();
  }

  private static int indexOf(Text text, byte[] wanted) {
    for (int i = 0; i + wanted.length <= text.length(); i++) {
      if (text.starts(wanted, i)) {
        return i;
      }
    }
    return -1;
  }
}
