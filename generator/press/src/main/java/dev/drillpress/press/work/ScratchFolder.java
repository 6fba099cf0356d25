package dev.drillpress.press.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** An empty folder among the machine's temporary files, which goes when it is closed. */
public record ScratchFolder(Path path) implements AutoCloseable {
  private static final String PREFIX = "drillpress";

  /** A new one. */
  public static ScratchFolder create() {
    try {
      return new ScratchFolder(Files.createTempDirectory(PREFIX).toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException("the folder for temporary files cannot be used", e);
    }
  }

  /** Removes it with all that it holds; links are not followed. */
  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // What is left stands among temporary files, which the machine clears.
    }
  }
}
