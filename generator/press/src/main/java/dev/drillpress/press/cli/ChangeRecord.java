package dev.drillpress.press.cli;

import dev.drillpress.press.change.ChangeRecords;
import dev.drillpress.press.change.Changes;
import dev.drillpress.press.change.ChangesJson;
import dev.drillpress.press.change.ChangesReader;
import dev.drillpress.press.change.ChangesText;
import dev.drillpress.press.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes changes down in the project, with a page in each language that shows them.
 *
 * <p>A record that is committed is history and stays; a later one of the same day gets a number.
 * One that is not committed is replaced, and its pages keep what their author wrote into them.
 */
final class ChangeRecord {
  /** What a record lists of each table; the rest is counted. */
  private static final int ROWS = 200;

  private static final String PAGES = "content/changes/";

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
      write(name(), changes.atMost(ROWS));
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

  private String name() {
    String name = day.toString();
    for (int n = 2; Revision.holds(project, record(name)); n++) {
      name = day + "-" + n;
    }
    return name;
  }

  private static String record(String name) {
    return ChangeRecords.FOLDER + "/" + name + ".json";
  }

  private void write(String name, Changes changes) throws IOException {
    Path json = project.resolve(record(name));
    Optional<Changes> earlier =
        Files.exists(json)
            ? ChangesReader.read(SourceFile.of(record(name), Files.readString(json))).value()
            : Optional.empty();
    put(record(name), ChangesJson.write(changes));
    for (String language : SiteLanguages.of(project)) {
      String page = PAGES + name + "." + language + ".md";
      String summary = ChangesText.summary(changes, language);
      if (Files.exists(project.resolve(page))) {
        String text = Files.readString(project.resolve(page));
        String old = earlier.map(e -> ChangesText.summary(e, language)).orElse(summary);
        put(page, text.replace(old, summary).getBytes(StandardCharsets.UTF_8));
      } else {
        put(page, page(language, name, summary).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private String page(String language, String name, String summary) throws IOException {
    return Skeletons.text("change", language)
        .replace("@record@", name)
        .replace("@date@", day.toString())
        .replace("@summary@", summary);
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Path staged = Files.createTempFile(file.resolveSibling(""), ".change", ".tmp");
    Files.write(staged, bytes);
    Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    around.terminal().err().print("Wrote " + path + "\n");
  }
}
