package dev.drillpress.press.cli;

import dev.drillpress.press.transcript.Recorded;
import dev.drillpress.press.transcript.Transcript;
import dev.drillpress.press.transcript.TranscriptText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Writes transcripts into the project; files that would not change stay as they are. */
record TranscriptFolder(Path project, Consumer<String> say) {
  void write(Map<String, List<Recorded>> byPage) {
    byPage.forEach(
        (page, programs) -> {
          String path = Transcript.path(page);
          // Its constructor sorts.
          List<Recorded> sorted = new Transcript(page, path, "", programs).programs();
          write(path, TranscriptText.write(sorted));
        });
  }

  /** Removes transcripts of pages that have no programs any more. */
  void removeAllBut(Set<String> pages, Map<String, Transcript> there) {
    there.forEach(
        (page, transcript) -> {
          if (!pages.contains(page)) {
            try {
              Files.deleteIfExists(project.resolve(transcript.path()));
            } catch (IOException e) {
              throw new UncheckedIOException("cannot be removed: " + transcript.path(), e);
            }
            say.accept("Removed " + transcript.path() + ", whose page has no program any more");
          }
        });
  }

  private void write(String path, byte[] bytes) {
    Path file = project.resolve(path);
    try {
      if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return;
      }
      Files.createDirectories(file.resolveSibling(""));
      Path staged = Files.createTempFile(file.resolveSibling(""), ".transcript", ".tmp");
      Files.write(staged, bytes);
      Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      say.accept("Wrote " + path);
    } catch (IOException e) {
      throw new UncheckedIOException("the project's folder cannot be written: " + path, e);
    }
  }
}
