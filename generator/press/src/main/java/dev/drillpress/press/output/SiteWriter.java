package dev.drillpress.press.output;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Puts one site in place, whole or not at all.
 *
 * <p>Files go to a staging folder; {@link #publish} renames it to a version and then renames a new
 * symbolic link over the old one, which is the one stroke at which the site changes. Whoever holds
 * the site open at any moment sees the old one or the new one. A killed run leaves folders that the
 * next run removes.
 */
public final class SiteWriter {
  private final Destination destination;
  private final OutputLock lock;
  private final Versions versions;
  private final Path version;
  private final Manifest manifest = new Manifest();
  private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();
  private final AtomicReference<Optional<IOException>> failure =
      new AtomicReference<>(Optional.empty());

  private SiteWriter(Destination destination, OutputLock lock, Versions versions, Path version) {
    this.destination = destination;
    this.lock = lock;
    this.versions = versions;
    this.version = version;
  }

  /** Takes the destination for this run, or says why it cannot be had. */
  public static Checked<SiteWriter> open(Destination destination) {
    try {
      Optional<OutputLock> lock = OutputLock.take(destination);
      if (lock.isEmpty()) {
        return Checked.failed(Failures.locked(destination));
      }
      Checked<SiteWriter> writer = open(destination, lock.get());
      if (writer.value().isEmpty()) {
        lock.get().close();
      }
      return writer;
    } catch (IOException e) {
      return Checked.failed(Failures.writeFailed(destination, e));
    }
  }

  private static Checked<SiteWriter> open(Destination destination, OutputLock lock) {
    Versions versions = new Versions(destination);
    try {
      if (versions.standing() == Versions.Standing.FOREIGN) {
        return Checked.failed(Failures.notOurs(destination));
      }
      versions.removeLeftovers();
      SiteWriter writer = new SiteWriter(destination, lock, versions, versions.next());
      Files.createDirectory(writer.staging());
      return writer.link();
    } catch (IOException e) {
      return Checked.failed(Failures.writeFailed(destination, e));
    }
  }

  /** Makes the new link early: where that fails, nobody has waited for a bake yet. */
  private Checked<SiteWriter> link() throws IOException {
    try {
      destination.links().create(newLink(), version.getFileName());
      return Checked.of(this);
    } catch (AccessDeniedException e) {
      Versions.remove(staging());
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      // The folder beside it could be made a moment ago, so it is links that are missing.
      Versions.remove(staging());
      return Checked.failed(Failures.noSymlink(destination));
    }
  }

  /**
   * Writes a file to the staging folder; may be called from many threads. A failure is kept for
   * {@link #publish}, and after it nothing more is written.
   */
  public void write(Artifact artifact) {
    if (failure.get().isPresent()) {
      return;
    }
    Path file = staging().resolve(artifact.path());
    try {
      makeFolder(file.resolveSibling(""));
      try (SeekableByteChannel channel =
          Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(artifact.bytes());
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
      manifest.note(artifact);
    } catch (IOException e) {
      failure.compareAndSet(Optional.empty(), Optional.of(e));
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (!folders.containsKey(folder)) {
      Files.createDirectories(folder);
      folders.put(folder, true);
    }
  }

  /** Swaps the new site in, or says why not; in that case the old one stays. Ends this writer. */
  public List<Diagnostic> publish() {
    try {
      if (failure.get().isPresent()) {
        throw failure.get().get();
      }
      if (versions.standing() == Versions.Standing.EMPTY_FOLDER) {
        Files.delete(destination.path());
      }
      Files.move(staging(), version, StandardCopyOption.ATOMIC_MOVE);
      Files.move(newLink(), destination.path(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      discard();
      return List.of(Failures.writeFailed(destination, e));
    }
    return tidy();
  }

  /** The site is public now: what fails from here on must not make the bake look failed. */
  private List<Diagnostic> tidy() {
    try (lock) {
      versions.removeLeftovers();
      manifest.write(destination, String.valueOf(version.getFileName()));
    } catch (IOException e) {
      // Old folders are removed by the next run; a manifest of another version counts as none.
      return List.of();
    }
    return List.of();
  }

  /** Removes what was staged; the old site stays. Ends this writer. */
  public void discard() {
    try (lock) {
      versions.removeLeftovers();
    } catch (IOException e) {
      // The next run removes what is left; the bake has its own reason to have failed.
      return;
    }
  }

  private Path staging() {
    return version.resolveSibling(version.getFileName() + ".tmp");
  }

  private Path newLink() {
    return version.resolveSibling(version.getFileName() + ".link");
  }
}
