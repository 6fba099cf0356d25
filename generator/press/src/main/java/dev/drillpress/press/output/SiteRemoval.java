package dev.drillpress.press.output;

import dev.drillpress.press.diagnostic.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes a site with everything that its bakes put beside it, and nothing else. */
public final class SiteRemoval {
  private SiteRemoval() {}

  /** The names of what was removed, or why nothing was. */
  public static Checked<List<String>> remove(Destination destination) {
    if (!Files.isDirectory(destination.parent())) {
      return Checked.of(List.of());
    }
    boolean had = Files.exists(destination.records());
    try {
      Optional<OutputLock> lock = OutputLock.take(destination);
      if (lock.isEmpty()) {
        return Checked.failed(Failures.locked(destination));
      }
      try {
        return remove(destination, had);
      } finally {
        lock.get().close();
      }
    } catch (IOException e) {
      return Checked.failed(Failures.writeFailed(destination, e));
    }
  }

  private static Checked<List<String>> remove(Destination destination, boolean had)
      throws IOException {
    Versions versions = new Versions(destination);
    if (versions.standing() == Versions.Standing.FOREIGN) {
      return Checked.failed(Failures.notOurs(destination));
    }
    List<Path> doomed = new ArrayList<>();
    doomed.add(destination.path());
    doomed.addAll(versions.all());
    doomed.add(destination.records().resolve(destination.word() + ".json"));
    doomed.add(AnswerFolder.of(destination, false).folder());
    List<String> removed = new ArrayList<>();
    for (Path entry : doomed) {
      if (Files.exists(entry, LinkOption.NOFOLLOW_LINKS)) {
        Versions.remove(entry);
        removed.add(name(destination, entry));
      }
    }
    if (!had) {
      // The lock's folder was made by this very call.
      Versions.remove(destination.records());
    }
    return Checked.of(List.copyOf(removed));
  }

  private static String name(Destination destination, Path entry) {
    String prefix =
        destination.name().substring(0, destination.name().length() - destination.word().length());
    return prefix + destination.path().resolveSibling("").relativize(entry);
  }
}
