package dev.drillpress.press.output;

import dev.drillpress.press.runner.Memory;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.transcript.Recorded;
import dev.drillpress.press.transcript.Run;
import dev.drillpress.press.transcript.TranscriptText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Remembers runs beside the site, so that what has not changed need not run again; losing one costs
 * time only.
 *
 * @param folder which need not exist
 */
public record RunFolder(Path folder) implements Memory {
  /** The runs that belong to a destination. */
  public static RunFolder of(Destination destination) {
    return new RunFolder(destination.records().resolve("verify"));
  }

  @Override
  public Optional<Run> get(String hash, String version) {
    Path file = file(hash, version);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      SourceFile text = SourceFile.of(file.toString(), Files.readString(file));
      return TranscriptText.read("", text)
          .value()
          .flatMap(t -> t.programs().stream().findFirst())
          .filter(p -> p.hash().equals(hash))
          .flatMap(p -> p.runs().stream().findFirst());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void put(String block, String hash, String runner, Run run) {
    byte[] bytes = TranscriptText.write(List.of(new Recorded(block, hash, runner, List.of(run))));
    try {
      Files.createDirectories(folder);
      Path staged = Files.createTempFile(folder, "run", ".tmp");
      Files.write(staged, bytes);
      Files.move(staged, file(hash, run.version()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // The next time it runs again.
    }
  }

  private Path file(String hash, String version) {
    return folder.resolve(hash + "-" + version.replaceAll("[^0-9A-Za-z.]", "_") + ".json");
  }
}
