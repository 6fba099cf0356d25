package dev.drillpress.press.cli;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.output.Destination;
import dev.drillpress.press.output.SiteRemoval;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code clean}: removes the site with its staging, and the launcher's class-data archive. */
final class CleanCommand {
  private final Path project;
  private final Destination destination;
  private final Surroundings around;

  CleanCommand(Path project, Destination destination, Surroundings around) {
    this.project = project;
    this.destination = destination;
    this.around = around;
  }

  int run() {
    Checked<List<String>> site = SiteRemoval.remove(destination);
    new DiagnosticText(around.terminal(), new SourceLines(project)).print(site.diagnostics());
    if (site.value().isEmpty()) {
      return Main.MISTAKES;
    }
    List<String> removed = new ArrayList<>(site.value().get());
    removed.addAll(removeClassData());
    for (String name : removed) {
      around.terminal().out().print("Removed " + name + "\n");
    }
    if (removed.isEmpty()) {
      around.terminal().out().print("Nothing to remove.\n");
    }
    return Main.CLEAN;
  }

  /** The launcher says where it keeps its archive; other files in that folder are not ours. */
  private List<String> removeClassData() {
    String folder = around.env().getOrDefault("DRILLPRESS_CLASS_DATA", "");
    if (folder.isEmpty()) {
      return List.of();
    }
    List<String> removed = new ArrayList<>();
    File[] archives = new File(folder).listFiles((dir, name) -> name.endsWith(".jsa"));
    for (File archive : archives == null ? new File[0] : archives) {
      if (archive.delete()) {
        removed.add(archive.toString());
      }
    }
    return removed;
  }
}
