package dev.drillpress.press.transcript;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.source.ProjectFiles;
import dev.drillpress.press.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the transcripts of a project. */
public final class Transcripts {
  private static final String ENDING = ".json";
  private static final long LIMIT = 16L << 20;

  private Transcripts() {}

  /** Those that can be read, by page. */
  public static Checked<Map<String, Transcript>> read(Path project) {
    Checked<List<String>> listed = ProjectFiles.below(project, Transcript.FOLDER);
    List<Diagnostic> problems = new ArrayList<>(listed.diagnostics());
    Map<String, Transcript> all = new TreeMap<>();
    SourceReader reader = new SourceReader(project, LIMIT);
    for (String path : listed.value().orElse(List.of())) {
      if (path.endsWith(ENDING)) {
        int start = Transcript.FOLDER.length() + 1;
        String page = path.substring(start, path.length() - ENDING.length());
        Checked<Transcript> one = reader.read(path).then(file -> TranscriptText.read(page, file));
        problems.addAll(one.diagnostics());
        one.value().ifPresent(t -> all.put(page, t));
      }
    }
    return new Checked<>(Optional.of(all), problems);
  }
}
