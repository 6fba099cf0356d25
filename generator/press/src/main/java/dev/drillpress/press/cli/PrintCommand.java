package dev.drillpress.press.cli;

import dev.drillpress.press.bake.BakeRequest;
import dev.drillpress.press.bake.BakeResult;
import dev.drillpress.press.work.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import picocli.CommandLine.ParseResult;

/** {@code print}: chosen pages as one file; with private notes on request. */
final class PrintCommand {
  private final ParseResult parsed;
  private final BakeOptions options;
  private final Surroundings around;

  PrintCommand(ParseResult parsed, Surroundings around) {
    this.parsed = parsed;
    this.options = BakeOptions.of(parsed, around);
    this.around = around;
  }

  int run() {
    boolean secret = parsed.matchedOptionValue("--private", false);
    BakeRequest request = options.request(Progress.SILENT, false);
    Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    BakeResult result =
        around
            .oven()
            .run(
                secret ? request.withPrivateNotes() : request,
                artifact -> files.put(artifact.path(), artifact.bytes()));
    new DiagnosticText(around.terminal(), new SourceLines(options.project()))
        .print(result.diagnostics());
    if (result.failed()) {
      return Main.MISTAKES;
    }
    PrintedPages pages = new PrintedPages(new TreeMap<>(files));
    List<String> wanted = wanted();
    List<String> paths = pages.chosen(wanted, language());
    if (paths.isEmpty()) {
      throw new Usage(
          "There is no page `" + String.join("`, `", wanted) + "` to print.",
          "Name pages by their paths under `content/` without ending, or folders of them.");
    }
    Path file = file(wanted);
    write(file, pages.document(paths), secret);
    if (!options.quiet()) {
      around
          .terminal()
          .out()
          .print(
              "Wrote "
                  + file
                  + (paths.size() == 1 ? " (1 page" : " (" + paths.size() + " pages")
                  + (secret ? "; with private notes: do not publish it)" : ")")
                  + "\n");
    }
    return Main.CLEAN;
  }

  private List<String> wanted() {
    List<String> named = parsed.matchedPositionalValue(0, List.of());
    return named.isEmpty() ? List.of("stories") : named;
  }

  private Optional<String> language() {
    return Optional.ofNullable(parsed.matchedOptionValue("--lang", (String) null));
  }

  private Path file(List<String> wanted) {
    String given = parsed.matchedOptionValue("--file", (String) null);
    if (given != null) {
      return around.cwd().resolve(given).toAbsolutePath().normalize();
    }
    String name =
        wanted.size() == 1 ? wanted.get(0).replaceAll("[^\\p{L}\\p{N}.-]+", "-") : "pages";
    return options
        .project()
        .resolve("target/print")
        .resolve(name + language().map(l -> "." + l).orElse("") + ".html");
  }

  private static void write(Path file, String html, boolean secret) {
    try {
      Path folder = Files.createDirectories(file.resolveSibling(""));
      Path staged = Files.createTempFile(folder, ".print", ".tmp");
      boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
      if (posix && !secret) {
        // A temporary file is readable by its owner only, which suits private notes.
        Files.setPosixFilePermissions(staged, PosixFilePermissions.fromString("rw-r--r--"));
      }
      Files.write(staged, html.getBytes(StandardCharsets.UTF_8));
      Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Usage(
          "`" + file + "` cannot be written: " + e.getMessage() + ".",
          "Name another file with `--file FILE`.");
    }
  }
}
