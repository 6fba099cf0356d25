package dev.drillpress.press.output;

import dev.drillpress.press.sql.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Remembers the answers to queries beside the site, a file each; losing one costs time only, so
 * nothing that goes wrong here is told.
 *
 * @param folder which need not exist
 * @param writable whether new answers are kept; else old ones are only read
 */
public record AnswerFolder(Path folder, boolean writable) implements Answers {
  /** The answers that belong to a destination. */
  public static AnswerFolder of(Destination destination, boolean writable) {
    return new AnswerFolder(destination.records().resolve("queries"), writable);
  }

  @Override
  public Optional<byte[]> get(String key) {
    try {
      Path file = folder.resolve(key + ".json");
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void put(String key, byte[] bytes) {
    if (!writable) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path staged = Files.createTempFile(folder, key, ".tmp");
      Files.write(staged, bytes);
      Files.move(staged, folder.resolve(key + ".json"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // The next bake asks again.
    }
  }
}
