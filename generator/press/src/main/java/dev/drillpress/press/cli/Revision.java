package dev.drillpress.press.cli;

import dev.drillpress.press.work.ScratchFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A project as it was in a git revision, in a temporary folder that goes when this is closed; but
 * with the theme that it has now. What a page looks like is no change of data, and an old theme
 * need not fit this version.
 */
final class Revision implements AutoCloseable {
  private static final String THEME = "templates";

  private final ScratchFolder folder;

  private Revision(ScratchFolder folder) {
    this.folder = folder;
  }

  /**
   * The project in a revision; nothing when git knows no such revision, or is not there.
   *
   * @param name a commit, branch or tag in git's words
   */
  static Optional<Revision> of(Path project, String name) {
    if (name.startsWith("-") || !resolves(project, name)) {
      return Optional.empty();
    }
    Revision revision = new Revision(ScratchFolder.create());
    try {
      if (revision.extract(project, name)) {
        revision.copy(project, THEME);
        return Optional.of(revision);
      }
      revision.close();
      return Optional.empty();
    } catch (IOException e) {
      revision.close();
      throw new UncheckedIOException("the temporary folder cannot be written", e);
    }
  }

  Path project() {
    return folder.path();
  }

  @Override
  public void close() {
    folder.close();
  }

  /** Whether the newest commit has a file of the project. */
  static boolean holds(Path project, String path) {
    return succeeds(project, "cat-file", "-e", "HEAD:./" + path);
  }

  private static boolean resolves(Path project, String name) {
    return succeeds(project, "rev-parse", "--verify", "--quiet", name + "^{commit}");
  }

  private static boolean succeeds(Path project, String... words) {
    try {
      Process git = git(project, words);
      git.getInputStream().readAllBytes();
      return git.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What a project's folder had in the revision, also when it is not the repository's root. */
  private boolean extract(Path project, String name) throws IOException {
    Process git = git(project, "archive", "--format=zip", "-0", name);
    try (InputStream printed = git.getInputStream();
        ZipInputStream zip = new ZipInputStream(printed, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = project().resolve(entry.getName()).normalize();
        if (!file.startsWith(project())) {
          return false;
        }
        if (entry.getName().startsWith(THEME + "/")) {
          continue;
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.resolveSibling(""));
          Files.copy(zip, file);
        }
      }
      printed.readAllBytes();
    }
    try {
      return git.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void copy(Path project, String name) throws IOException {
    Path from = project.resolve(name);
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = project().resolve(name).resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target);
      }
    }
  }

  private static Process git(Path project, String... words) throws IOException {
    List<String> line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(words));
    Process git =
        new ProcessBuilder(line)
            .directory(project.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    git.getOutputStream().close();
    return git;
  }
}
