package dev.drillpress.press.cli;

import dev.drillpress.press.change.Changes;
import dev.drillpress.press.change.ChangesJson;
import dev.drillpress.press.change.ChangesText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;

/** Writes changes down in the project, with a page in each language that shows them. */
final class ChangeRecord {
  /** What a record lists of each table; the rest is counted. */
  private static final int ROWS = 200;

  private final Path project;
  private final LocalDate day;
  private final Surroundings around;

  ChangeRecord(Path project, LocalDate day, Surroundings around) {
    this.project = project;
    this.day = day;
    this.around = around;
  }

  int write(Changes changes) {
    if (changes.none()) {
      around.terminal().err().print("Nothing changes, so nothing is recorded.\n");
      return Main.CLEAN;
    }
    try {
      put("site-data/changes/" + day + ".json", ChangesJson.write(changes.atMost(ROWS)), true);
      for (String language : SiteLanguages.of(project)) {
        String page =
            Skeletons.text("change", language)
                .replace("@date@", day.toString())
                .replace("@summary@", ChangesText.summary(changes, language));
        put(
            "content/changes/" + day + "." + language + ".md",
            page.getBytes(StandardCharsets.UTF_8),
            false);
      }
      return Main.CLEAN;
    } catch (IOException e) {
      around
          .terminal()
          .err()
          .print(
              "drillpress: The record cannot be written.\n"
                  + "  hint: Check that you may write to the project's folder.\n");
      return Main.MISTAKES;
    }
  }

  /** The record of a day is replaced by a later one of that day; words of the author never are. */
  private void put(String path, byte[] bytes, boolean replace) throws IOException {
    Path file = project.resolve(path);
    if (Files.exists(file) && !replace) {
      around.terminal().err().print("Kept " + path + "\n");
      return;
    }
    Files.createDirectories(file.resolveSibling(""));
    Path staged = Files.createTempFile(file.resolveSibling(""), ".change", ".tmp");
    Files.write(staged, bytes);
    Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    around.terminal().err().print("Wrote " + path + "\n");
  }
}
