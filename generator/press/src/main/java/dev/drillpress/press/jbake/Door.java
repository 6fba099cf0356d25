package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.door.JBakeDoor;
import dev.drillpress.press.door.JBakeRequest;
import dev.drillpress.press.door.JBakeSite;
import dev.drillpress.press.render.RenderTask;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;

/** Opens a plain JBake project; found by name from a class loader of its own. */
public final class Door implements JBakeDoor {
  private final URLClassLoader loader;
  private final Spi spi;

  /** Takes the loader that JBake's and the plugins' classes come from. */
  public Door(URLClassLoader loader) {
    this.loader = loader;
    this.spi = new Spi(loader);
  }

  @Override
  public Checked<JBakeSite> open(JBakeRequest request) {
    try {
      return JBakeSettingsReader.read(request.project(), request.overrides(), defaults())
          .then(settings -> open(request, settings));
    } catch (PluginFailure e) {
      return Checked.failed(failure("The plugin `" + e.plugin() + "`", e));
    } catch (ServiceConfigurationError | LinkageError e) {
      return Checked.failed(failure("A plugin", e));
    }
  }

  private static Diagnostic failure(String plugin, Throwable why) {
    return Diagnostic.of(
        JBakeCode.PLUGIN_FAILED,
        Location.of("--plugins"),
        plugin + " cannot be loaded: " + why.getMessage() + ".",
        "Name all jars that it needs with `--plugins`.");
  }

  private URL defaults() {
    return Objects.requireNonNull(
        loader.findResource(ConfigUtil.DEFAULT_CONFIG_FILE), "jbake-core has its defaults");
  }

  private Checked<JBakeSite> open(JBakeRequest request, JBakeSettings settings) {
    List<String> configured = new ArrayList<>(settings.config().getDocumentTypes());
    configured.add(settings.config().getDataFileDocType());
    spi.register(configured);
    List<String> types = List.of(DocumentTypes.getDocumentTypes());
    Project project = new Project(settings, types);
    Checked<Project.Parts> read = project.read(request);
    return read.then(parts -> site(settings, types, parts));
  }

  private Checked<JBakeSite> site(JBakeSettings settings, List<String> types, Project.Parts parts) {
    DocumentIndex index =
        new DocumentIndex(
            parts.documents(), parts.data(), types, settings.config().getDataFileDocType());
    // JBake's own answer, which template engines of plugins get, is the clock.
    ModelExtractors.getInstance()
        .registerEngine(
            ModelAttributes.PUBLISHED_DATE, (db, model, key) -> parts.calendar().midnight());
    Scene scene = Scene.of(settings, index, parts.calendar(), spi.extractors());
    StoreView store = new StoreView(new QueryLog(), Moment.all(index));
    return JBakeTemplates.of(scene, new TemplatePlugins(spi, settings, store))
        .then(templates -> site(scene, templates, parts));
  }

  private Checked<JBakeSite> site(Scene scene, JBakeTemplates templates, Project.Parts parts) {
    Pages pages = new Pages(scene, templates);
    Checked<List<Pages.Order>> orders = new SiteOrders(scene, templates, pages).all();
    List<Diagnostic> diagnostics = new ArrayList<>(orders.diagnostics());
    if (orders.value().isEmpty()) {
      return Checked.failed(diagnostics);
    }
    Checked<List<Artifact>> tools = new Tools(scene, templates).run(spi.tools());
    diagnostics.addAll(tools.diagnostics());
    List<RenderTask> tasks = new ArrayList<>();
    for (Pages.Order order : orders.value().get()) {
      tasks.add(new RenderTask(order.path(), () -> pages.make(order)));
    }
    for (Artifact artifact : tools.value().orElse(List.of())) {
      tasks.add(new RenderTask(artifact.path(), () -> Checked.of(List.of(artifact))));
    }
    diagnostics.addAll(clashes(tasks));
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? Checked.failed(diagnostics)
        : Checked.of(new JBakeSite(parts.documents().size(), tasks, parts.copies()), diagnostics);
  }

  private static List<Diagnostic> clashes(List<RenderTask> tasks) {
    Set<String> paths = new LinkedHashSet<>();
    return tasks.stream()
        .map(RenderTask::path)
        .filter(path -> !paths.add(path))
        .distinct()
        .map(
            path ->
                Diagnostic.of(
                    JBakeCode.DUPLICATE_OUTPUT,
                    Location.of(ConfigUtil.CONFIG_FILE),
                    "A plugin's rendering tool makes `/" + path + "`, which the project makes too.",
                    "Switch the project's page off, such as with `render.index=false`."))
        .toList();
  }
}
