package dev.drillpress.press.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** {@code init}: a small bilingual project that bakes at once. */
final class InitCommand {
  /** Maven leaves out files called {@code .gitignore}, so that one is stored without its dot. */
  private static final String GITIGNORE = "gitignore";

  private static final List<String> FILES =
      List.of(
          GITIGNORE,
          "README.md",
          "jbake.properties",
          "content/index.en.md",
          "content/index.zh.md",
          "content/drills/gc-tuning/index.en.md",
          "content/drills/gc-tuning/index.zh.md",
          "content/drills/gc-tuning/gogc.en.md",
          "content/drills/gc-tuning/gogc.zh.md",
          "content/stories/faster-builds.en.md",
          "content/stories/faster-builds.zh.md",
          "content/reports/practice.en.md",
          "content/reports/practice.zh.md",
          "site-data/practice.csv",
          "site-data/practice.source.yaml");

  private final String name;
  private final Path folder;
  private final boolean force;
  private final Terminal terminal;

  InitCommand(ParseResult parsed, Surroundings around) {
    this.name = parsed.matchedPositionalValue(0, ".");
    this.folder = around.cwd().resolve(name).normalize();
    this.force = parsed.matchedOptionValue("--force", false);
    this.terminal = around.terminal();
  }

  int run() {
    try {
      if (!force && !empty()) {
        terminal
            .err()
            .print(
                "drillpress: The folder `"
                    + name
                    + "` is not empty.\n  hint: Name a new folder, or add `--force`; no file is"
                    + " overwritten.\n");
        return Main.MISTAKES;
      }
      for (String file : FILES) {
        copy(file);
      }
    } catch (IOException e) {
      terminal
          .err()
          .print(
              "drillpress: The folder `"
                  + name
                  + "` cannot be written.\n  hint: Check that you may write there.\n");
      return Main.MISTAKES;
    }
    terminal.out().print("Next: drillpress bake --project " + name + "\n");
    return Main.CLEAN;
  }

  private boolean empty() throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private void copy(String file) throws IOException {
    String target = file.equals(GITIGNORE) ? ".gitignore" : file;
    Path path = folder.resolve(target);
    if (Files.exists(path)) {
      terminal.out().print("Kept " + target + "\n");
      return;
    }
    Files.createDirectories(path.getParent());
    try (InputStream in = InitCommand.class.getResourceAsStream("starter/" + file)) {
      if (in == null) {
        throw new UncheckedIOException(new IOException("the starter lacks " + file));
      }
      Files.copy(in, path);
    }
    terminal.out().print("Wrote " + target + "\n");
  }
}
