package dev.drillpress.press.render;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceCode;
import dev.drillpress.press.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the built-in theme, and what a project puts over it. */
final class ThemeReader {
  private static final String BUILT_IN = "/dev/drillpress/press/theme/";

  private ThemeReader() {}

  /** The files of the built-in theme by name. */
  static Map<String, ThemeFile> builtIn() {
    Map<String, ThemeFile> files = new TreeMap<>();
    // A list, because a jar's folders cannot be listed without opening the jar once more.
    for (String name : new String(bytes("theme.list"), StandardCharsets.UTF_8).split("\n")) {
      files.put(name, ThemeFile.of(name, "theme/" + name, bytes(name)));
    }
    return files;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = ThemeReader.class.getResourceAsStream(BUILT_IN + name)) {
      if (in == null) {
        throw new IllegalStateException("the built-in theme lacks `" + name + "`");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The project's templates, texts and assets by name; none where the folder does not exist. */
  static Checked<Map<String, ThemeFile>> project(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Checked.of(Map.of());
    }
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder)) {
      found = walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return Checked.failed(
          Diagnostic.of(
              SourceCode.UNREADABLE,
              Location.of("templates"),
              "The folder `templates` cannot be read.",
              "Check that you may read it and all that is in it."));
    }
    Map<String, ThemeFile> files = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Path file : found) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (wanted(name)) {
        read(folder, file, name, diagnostics).ifPresent(f -> files.put(name, f));
      }
    }
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? Checked.failed(diagnostics)
        : Checked.of(files, diagnostics);
  }

  private static boolean wanted(String name) {
    return text(name) || (name.startsWith("assets/") && !name.contains("/."));
  }

  private static boolean text(String name) {
    return name.endsWith(".ftlh")
        || name.endsWith(".ftlx")
        || (name.startsWith("i18n/") && name.endsWith(".properties"));
  }

  private static java.util.Optional<ThemeFile> read(
      Path folder, Path file, String name, List<Diagnostic> diagnostics) {
    String path = "templates/" + name;
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        diagnostics.add(
            Diagnostic.of(
                SourceCode.OUTSIDE,
                Location.of(path),
                "The file `" + path + "` leads out of the folder `templates`.",
                "Put the file itself there instead of a link to it."));
        return java.util.Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      if (!text(name)) {
        return java.util.Optional.of(ThemeFile.of(name, path, bytes));
      }
      var source = SourceReader.decode(path, bytes);
      diagnostics.addAll(source.diagnostics());
      return source
          .value()
          .map(s -> new ThemeFile(name, path, s.text().getBytes(StandardCharsets.UTF_8), s.hash()));
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.of(
              SourceCode.UNREADABLE,
              Location.of(path),
              "The file `" + path + "` cannot be read.",
              "Check that it exists and that you may read it."));
      return java.util.Optional.empty();
    }
  }
}
