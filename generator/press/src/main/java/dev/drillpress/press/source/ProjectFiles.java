package dev.drillpress.press.source;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the files of a project's folder.
 *
 * <p>Names that begin with a dot are passed over, unless asked for. A link that leads out of the
 * project is a mistake: a published site must not depend on, or leak, what lies beside the project.
 */
public final class ProjectFiles {
  private final Path root;
  private final Path realRoot;
  private final boolean hidden;
  private final Set<Path> open = new HashSet<>();
  private final List<String> found = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ProjectFiles(Path root, Path realRoot, boolean hidden) {
    this.root = root;
    this.realRoot = realRoot;
    this.hidden = hidden;
  }

  /**
   * The paths, from the project's root, of all files below one of its folders, sorted; what cannot
   * be listed is told beside them, so that it does not hide the mistakes of the others.
   *
   * @param folder such as {@code content}; none of its files are found when it does not exist
   */
  public static Checked<List<String>> below(Path root, String folder) {
    return below(root, folder, false);
  }

  /** The same with or without the names that begin with a dot. */
  public static Checked<List<String>> below(Path root, String folder, boolean hidden) {
    try {
      ProjectFiles files = new ProjectFiles(root, root.toRealPath(), hidden);
      Path start = root.resolve(folder);
      if (Files.isDirectory(start) && files.isInside(start)) {
        files.walk(start);
      }
      files.found.sort(null);
      return Checked.of(List.copyOf(files.found), files.diagnostics);
    } catch (IOException e) {
      return Checked.failed(unreadable(folder));
    }
  }

  private void walk(Path folder) throws IOException {
    Path real = folder.toRealPath();
    // Links inside the project may form a circle, and its files would be found without end.
    if (!open.add(real)) {
      diagnostics.add(unreadable(pathOf(folder)));
      return;
    }
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    }
    for (Path child : children) {
      if (hidden || !child.getFileName().toString().startsWith(".")) {
        visit(child);
      }
    }
    open.remove(real);
  }

  private void visit(Path child) {
    String name = String.valueOf(child.getFileName());
    if (name.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c))) {
      diagnostics.add(badName(pathOf(child)));
      return;
    }
    if (Files.isSymbolicLink(child) && !isInside(child)) {
      return;
    }
    if (Files.isRegularFile(child)) {
      found.add(pathOf(child));
      return;
    }
    // Pipes and devices could keep a reader waiting for ever.
    if (!Files.isDirectory(child)) {
      diagnostics.add(unreadable(pathOf(child)));
      return;
    }
    try {
      walk(child);
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

  private static Diagnostic badName(String path) {
    String shown = path.replaceAll("\\p{Cntrl}", "\uFFFD");
    return Diagnostic.of(
        SourceCode.UNREADABLE,
        Location.of(shown),
        "The name `" + shown + "` has a backslash or a control character in it.",
        "Rename it; such a name cannot stand in every URL and file system.");
  }

  private static Diagnostic unreadable(String path) {
    return Diagnostic.of(
        SourceCode.UNREADABLE,
        Location.of(path),
        "`" + path + "` cannot be read.",
        "Check that it is a file, that you may read it, and that no link leads back to itself.");
  }

  private String pathOf(Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }
}
