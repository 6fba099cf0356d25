package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.ProjectFiles;
import dev.drillpress.press.work.ScratchFolder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Runs the rendering tools of plugins. A tool may write files by itself, into the folder that it
 * takes for the output; it is given an empty one, and what it leaves there becomes part of the
 * site.
 */
final class Tools {
  private final Scene scene;
  private final JBakeTemplates templates;
  private final List<Artifact> artifacts = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Tools(Scene scene, JBakeTemplates templates) {
    this.scene = scene;
    this.templates = templates;
  }

  /** The files that the tools make, one after the other. */
  Checked<List<Artifact>> run(List<RenderingTool> tools) {
    if (tools.isEmpty()) {
      return Checked.of(List.of());
    }
    try (ScratchFolder folder = ScratchFolder.create()) {
      tools.forEach(tool -> run(tool, folder.path()));
      collect(folder.path());
    } catch (IOException e) {
      throw new UncheckedIOException("the folder for temporary files cannot be used", e);
    }
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? Checked.failed(diagnostics)
        : Checked.of(artifacts, diagnostics);
  }

  private void run(RenderingTool tool, Path folder) {
    DefaultJBakeConfiguration config = scene.settings().config();
    File before = config.getDestinationFolder();
    StoreView store = new StoreView(new QueryLog(), Moment.all(scene.index()));
    ToolRenderer renderer = new ToolRenderer(scene, store, config, templates);
    config.setDestinationFolder(folder.toFile());
    try {
      tool.render(renderer, store, config);
    } catch (RenderingException | RuntimeException | LinkageError e) {
      if (renderer.diagnostics().stream().noneMatch(Diagnostic::isError)) {
        diagnostics.add(failure(tool, e));
      }
    } finally {
      config.setDestinationFolder(before);
    }
    diagnostics.addAll(renderer.diagnostics());
    artifacts.addAll(renderer.artifacts());
  }

  private static Diagnostic failure(RenderingTool tool, Throwable e) {
    return Diagnostic.of(
        JBakeCode.PLUGIN_FAILED,
        Location.of("--plugins"),
        "The rendering tool `"
            + tool.getClass().getSimpleName()
            + "` fails: "
            + e.getMessage()
            + ".",
        "Report it to the plugin's author, or leave the plugin out.");
  }

  private void collect(Path folder) throws IOException {
    // A tool may have asked for any document, so its files hang on all of them.
    List<Input> inputs = List.of(scene.settings().input(), scene.index().allContent().input());
    for (String path : ProjectFiles.below(folder, "", true).value().orElse(List.of())) {
      artifacts.add(new Artifact(path, Files.readAllBytes(folder.resolve(path)), inputs));
    }
  }
}
