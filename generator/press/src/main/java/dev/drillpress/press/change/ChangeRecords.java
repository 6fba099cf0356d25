package dev.drillpress.press.change;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.source.ProjectFiles;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The records of a project: what earlier changes of its data did. */
public final class ChangeRecords {
  /** The folder that holds them. */
  public static final String FOLDER = "site-data/changes";

  private static final String ENDING = ".json";
  private static final long LIMIT = 64L << 20;

  private ChangeRecords() {}

  /**
   * A record.
   *
   * @param path of its file
   * @param hash of its file
   */
  public record Recorded(String path, String hash, Changes changes) {}

  /** The records that can be read by their names, such as {@code 2026-11-25}. */
  public static Checked<Map<String, Recorded>> read(Path project) {
    Checked<List<String>> listed = ProjectFiles.below(project, FOLDER);
    List<Diagnostic> problems = new ArrayList<>(listed.diagnostics());
    Map<String, Recorded> records = new TreeMap<>();
    SourceReader reader = new SourceReader(project, LIMIT);
    for (String path : listed.value().orElse(List.of())) {
      if (path.endsWith(ENDING)) {
        String name = path.substring(FOLDER.length() + 1, path.length() - ENDING.length());
        Checked<Recorded> record = reader.read(path).then(ChangeRecords::recorded);
        problems.addAll(record.diagnostics());
        record.value().ifPresent(r -> records.put(name, r));
      }
    }
    return new Checked<>(Optional.of(records), problems);
  }

  private static Checked<Recorded> recorded(SourceFile file) {
    return ChangesReader.read(file)
        .then(changes -> Checked.of(new Recorded(file.path(), file.hash(), changes)));
  }
}
