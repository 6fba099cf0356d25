package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Copy;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.ProjectFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jbake.app.FileUtil;
import org.jbake.parser.Engines;

/**
 * The files of a project, sorted out.
 *
 * @param content files with an ending that some engine knows, folder by folder in order of names
 * @param data YAML files of the data folder
 * @param copies assets of the asset folder, then other files of the content folder
 */
record ContentTree(List<String> content, List<String> data, List<Copy> copies) {

  static Checked<ContentTree> of(JBakeSettings settings) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<String> content = new ArrayList<>();
    List<Copy> copies = new ArrayList<>(assets(settings, diagnostics));
    String folder = settings.contentFolder();
    for (String path : below(settings, folder, diagnostics)) {
      // Hidden files are passed over, but not files in hidden folders: JBake's rule.
      if (path.charAt(path.lastIndexOf('/') + 1) == '.') {
        continue;
      }
      if (Engines.getRecognizedExtensions().contains(ending(path))) {
        content.add(path);
      } else {
        copies.add(new Copy(path, path.substring(folder.length() + 1)));
      }
    }
    return Checked.of(new ContentTree(content, data(settings, diagnostics), copies), diagnostics);
  }

  private static List<Copy> assets(JBakeSettings settings, List<Diagnostic> diagnostics) {
    String folder = settings.relative(settings.config().getAssetFolder());
    boolean hidden = !settings.config().getAssetIgnoreHidden();
    return below(settings, folder, diagnostics).stream()
        .map(path -> new Copy(path, path.substring(folder.length() + 1)))
        .filter(copy -> hidden || !("/" + copy.to()).contains("/."))
        .toList();
  }

  private static List<String> data(JBakeSettings settings, List<Diagnostic> diagnostics) {
    String folder = settings.relative(settings.config().getDataFolder());
    List<String> data = new ArrayList<>();
    for (String path : below(settings, folder, diagnostics)) {
      String[] names = path.substring(folder.length() + 1).split("/");
      if (Arrays.stream(names).allMatch(ContentTree::isYaml)) {
        data.add(path);
      } else if (isYaml(path)) {
        diagnostics.add(unread(path, folder));
      }
    }
    return data;
  }

  private static boolean isYaml(String path) {
    return ending(path).equalsIgnoreCase("yaml") || ending(path).equalsIgnoreCase("yml");
  }

  /** JBake looks for data files with a filter that lets no other folder through. */
  private static Diagnostic unread(String path, String folder) {
    return Diagnostic.of(
        JBakeCode.UNREAD_DATA,
        Location.of(path),
        "The data file `" + path + "` is not read: JBake enters no folder below `" + folder + "`.",
        "Move it to `" + folder + "`, or give the folder a name that ends in `.yaml`.");
  }

  /** A file's ending, without the dot, as JBake sees it. */
  static String ending(String path) {
    return FileUtil.fileExt(path.substring(path.lastIndexOf('/') + 1));
  }

  private static List<String> below(
      JBakeSettings settings, String folder, List<Diagnostic> diagnostics) {
    Checked<List<String>> found = ProjectFiles.below(settings.project(), folder, true);
    diagnostics.addAll(found.diagnostics());
    List<String> all = found.value().orElse(List.of());
    String ignore = settings.config().getIgnoreFileName();
    Set<String> ignored = new HashSet<>();
    for (String path : all) {
      int slash = path.lastIndexOf('/');
      if (path.substring(slash + 1).equalsIgnoreCase(ignore) && slash > folder.length()) {
        ignored.add(path.substring(0, slash + 1));
      }
    }
    return all.stream()
        .filter(path -> ignored.stream().noneMatch(path::startsWith))
        .sorted(folderByFolder())
        .toList();
  }

  /** Names are compared within their folder: {@code a/x} comes before {@code a-b/x}. */
  static Comparator<String> folderByFolder() {
    return Comparator.comparing(path -> path.replace('/', '\u0001'));
  }
}
