package dev.drillpress.press.source;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the files of a project's folder.
 *
 * <p>Names that begin with a dot are passed over. A link that leads out of the project is a
 * mistake: a published site must not depend on, or leak, what lies beside the project.
 */
public final class ProjectFiles {
  private final Path root;
  private final Path realRoot;
  private final List<String> found = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ProjectFiles(Path root, Path realRoot) {
    this.root = root;
    this.realRoot = realRoot;
  }

  /**
   * The paths, from the project's root, of all files below one of its folders, sorted.
   *
   * @param folder such as {@code content}; none of its files are found when it does not exist
   */
  public static Checked<List<String>> below(Path root, String folder) {
    try {
      ProjectFiles files = new ProjectFiles(root, root.toRealPath());
      Path start = root.resolve(folder);
      if (Files.isDirectory(start) && files.isInside(start)) {
        files.walk(start, 0);
      }
      files.found.sort(null);
      boolean failed = files.diagnostics.stream().anyMatch(Diagnostic::isError);
      return failed ? Checked.failed(files.diagnostics) : Checked.of(List.copyOf(files.found));
    } catch (IOException e) {
      return Checked.failed(unreadable(folder));
    }
  }

  private void walk(Path folder, int depth) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    }
    for (Path child : children) {
      if (!child.getFileName().toString().startsWith(".")) {
        visit(child, depth);
      }
    }
  }

  private void visit(Path child, int depth) {
    if (Files.isSymbolicLink(child) && !isInside(child)) {
      return;
    }
    if (!Files.isDirectory(child)) {
      found.add(pathOf(child));
      return;
    }
    // Links inside the project may form a circle; no project nests this deep by hand.
    if (depth > 64) {
      diagnostics.add(unreadable(pathOf(child)));
      return;
    }
    try {
      walk(child, depth + 1);
    } catch (IOException e) {
      diagnostics.add(unreadable(pathOf(child)));
    }
  }

  private boolean isInside(Path path) {
    try {
      if (path.toRealPath().startsWith(realRoot)) {
        return true;
      }
    } catch (IOException e) {
      diagnostics.add(unreadable(pathOf(path)));
      return false;
    }
    diagnostics.add(
        Diagnostic.of(
            SourceCode.OUTSIDE,
            Location.of(pathOf(path)),
            "The link `" + pathOf(path) + "` leads out of the project.",
            "Copy what it points to into the project, or remove the link."));
    return false;
  }

  private static Diagnostic unreadable(String path) {
    return Diagnostic.of(
        SourceCode.UNREADABLE,
        Location.of(path),
        "`" + path + "` cannot be read.",
        "Check that it exists, that you may read it, and that no link leads back to itself.");
  }

  private String pathOf(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
