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
      in(path, text).ifPresent(found::add);
    }
    return found;
  }

  /** The first place of a text in a file of the project. */
  Optional<Location> in(String path, String text) {
    return files.computeIfAbsent(path, this::read).flatMap(file -> find(file, text));
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

  /** The first place of the text, as written or with entities, marks or line ends inside. */
  private static Optional<Location> find(SourceFile file, String text) {
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    Form form = file.path().endsWith(".json") ? Form.JSON : Form.MARKUP;
    NameDetector wanted = new NameDetector(FirewallCode.NAME, text);
    int first = Integer.MAX_VALUE;
    int behind = 0;
    List<Stream> streams = new ArrayList<>(Streams.of(bytes, Form.PLAIN, false, true));
    streams.addAll(Streams.of(bytes, form, false, true));
    for (Stream stream : streams) {
      Optional<Hit> hit = wanted.first(stream.text());
      int start = hit.map(h -> stream.from().applyAsInt(h.start())).orElse(Integer.MAX_VALUE);
      if (start < first) {
        first = start;
        behind = stream.to().applyAsInt(hit.orElseThrow().end() - 1);
      }
    }
    return first == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(file.at(chars(bytes, first), chars(bytes, behind)));
  }

  private static int chars(byte[] bytes, int offset) {
    return new String(bytes, 0, offset, StandardCharsets.UTF_8).length();
  }
}
