package dev.drillpress.press.change;

import dev.drillpress.press.artifact.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of a site, in a folder or in memory. */
@FunctionalInterface
public interface SiteFiles {
  /** The bytes of a file by its path from the site's root; nothing when there is none. */
  Optional<byte[]> read(String path) throws IOException;

  /** The files of a folder. */
  static SiteFiles folder(Path root) {
    return path ->
        Artifact.isPath(path) && Files.isRegularFile(root.resolve(path))
            ? Optional.of(Files.readAllBytes(root.resolve(path)))
            : Optional.empty();
  }

  /** Files that were baked into memory. */
  static SiteFiles memory(Map<String, byte[]> files) {
    Map<String, byte[]> all = Map.copyOf(files);
    return path -> Optional.ofNullable(all.get(path));
  }
}
