package dev.drillpress.press.sites;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.bake.Bake;
import dev.drillpress.press.bake.BakeRequest;
import dev.drillpress.press.bake.BakeResult;
import dev.drillpress.press.cli.LimitedMain;
import dev.drillpress.press.sql.Limits;
import dev.drillpress.press.work.Progress;
import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Projects that tests bake. */
final class Projects {
  static final String AS_OF = "2026-11-23";
  private static final Path TESTS = Path.of("src", "test");

  private Projects() {}

  /** The folders below a folder of test projects, sorted; none where there is no such folder. */
  static List<Path> in(String folder) throws IOException {
    Path root = TESTS.resolve(folder);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(root)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Bakes in this process; the files by path. */
  static Map<String, byte[]> bake(Path project, int jobs) {
    Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    Consumer<Artifact> sink = artifact -> files.put(artifact.path(), artifact.bytes());
    BakeResult result = Bake.run(request(project, jobs), sink);
    if (result.failed()) {
      throw new AssertionError(project + ": " + result.diagnostics());
    }
    return files;
  }

  private static BakeRequest request(Path project, int jobs) {
    Optional<LocalDate> today = Optional.of(LocalDate.parse(AS_OF));
    return new BakeRequest(
        project, Map.of(), today, false, false, jobs, List.of(), Progress.SILENT);
  }

  /** What a command prints to standard error, without a terminal. */
  static String errors(Path cwd, String... args) {
    return errors(cwd, Limits.usual(), args);
  }

  /** The same where queries have other limits. */
  static String errors(Path cwd, Limits limits, String... args) {
    StringWriter err = new StringWriter();
    LimitedMain.of(new PrintWriter(err), Map.of("CI", "1"), cwd, limits).run(args);
    return err.toString();
  }

  /** Copies a project's files in an order. */
  static void copy(Path from, Path to, boolean backwards) throws IOException {
    var names = new java.util.ArrayList<>(GoldenFolder.read(from).keySet());
    if (backwards) {
      java.util.Collections.reverse(names);
    }
    for (String name : names) {
      Path file = to.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.copy(from.resolve(name), file);
    }
  }

  /** A project as {@code init} makes it, with this many more drills. */
  static Path starter(Path folder, int more) throws IOException {
    errors(folder.resolveSibling(""), "init", folder.toString());
    Path drills = folder.resolve("content/drills/gc-tuning");
    String drill = Files.readString(drills.resolve("gogc.en.md"));
    for (int i = 0; i < more; i++) {
      String id = "d-made" + (1000 + i);
      Files.writeString(drills.resolve("made-" + i + ".en.md"), drill.replace("d-st4rt3r1", id));
    }
    return folder;
  }
}
