package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.render.RenderCode;
import dev.drillpress.press.render.TemplateMistakes;
import dev.drillpress.press.render.Templates;
import dev.drillpress.press.render.ThemeFile;
import dev.drillpress.press.source.Hash;
import dev.drillpress.press.source.ProjectFiles;
import dev.drillpress.press.source.SourceReader;
import freemarker.template.Configuration;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * The project's templates, with FreeMarker set up as JBake sets it up, but for three things: a
 * mistake ends the page instead of being written into it, no template reaches a Java class, and
 * locale and time zone are the project's, not the machine's.
 */
final class JBakeTemplates {
  private static final String FREEMARKER = "ftl";

  private final Map<String, ThemeFile> files;
  private final Templates freemarker;
  private final Input names;
  private final TemplatePlugins plugins;

  private JBakeTemplates(
      Map<String, ThemeFile> files, Templates freemarker, TemplatePlugins plugins) {
    this.files = files;
    this.freemarker = freemarker;
    this.plugins = plugins;
    this.names = new Input(Input.Kind.QUERY, "templates", Hash.of(files.keySet().toString()));
  }

  /**
   * Reads the template folder.
   *
   * @param plugins other engines by ending; asked only for a template that needs one
   */
  static Checked<JBakeTemplates> of(Scene scene, TemplatePlugins plugins) {
    JBakeSettings settings = scene.settings();
    String folder = settings.templateFolder();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, ThemeFile> files = new TreeMap<>();
    Checked<List<String>> found = ProjectFiles.below(settings.project(), folder, true);
    diagnostics.addAll(found.diagnostics());
    SourceReader reader = new SourceReader(settings.project(), SourceReader.PAGE_LIMIT);
    for (String path : found.value().orElse(List.of())) {
      String name = path.substring(folder.length() + 1);
      Checked<byte[]> bytes = reader.bytes(path);
      bytes.value().ifPresent(b -> files.put(name, ThemeFile.of(name, path, b)));
      if (name.endsWith("." + FREEMARKER)) {
        diagnostics.addAll(bytes.diagnostics());
      }
    }
    Templates freemarker =
        new Templates(
            files,
            Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS,
            new TemplateMistakes(files, folder, "docs/jbake.md"),
            made -> dialect(made, scene));
    return Checked.of(new JBakeTemplates(files, freemarker, plugins), diagnostics);
  }

  private static void dialect(Configuration made, Scene scene) {
    JBakeSettings settings = scene.settings();
    made.setDefaultEncoding(settings.config().getRenderEncoding());
    made.setOutputEncoding(settings.config().getOutputEncoding());
    // JBake sets this engine up before it looks at `jvm.locale`, which so only reads dates.
    made.setLocale(Locale.US);
    made.setTimeZone(settings.zone());
    learnNames(settings.zone());
    made.setSQLDateAndTimeTimeZone(settings.zone());
    made.setObjectWrapper(scene.wrapper());
  }

  /**
   * Java 17 makes up a zone's name, and keeps it, when two threads ask for it first: so one asks
   * before the others can.
   */
  private static void learnNames(TimeZone zone) {
    synchronized (TimeZone.class) {
      for (int style : new int[] {TimeZone.SHORT, TimeZone.LONG}) {
        zone.getDisplayName(false, style, Locale.US);
        zone.getDisplayName(true, style, Locale.US);
      }
    }
  }

  /**
   * The template of a type, or why there is none: it is not set, does not exist, or nothing can
   * render it. Of another ending when only that exists, as with JBake.
   */
  Checked<String> named(JBakeSettings settings, String type) {
    String key = "template." + type + ".file";
    String name = settings.config().getTemplateByDocType(type);
    if (name == null || name.isBlank()) {
      return Checked.failed(
          Diagnostic.of(
              JBakeCode.NO_TEMPLATE,
              settings.at(key),
              "The type `" + type + "` has no template.",
              "Set `" + key + "`."));
    }
    return file(name)
        .map(file -> renderable(settings, file))
        .orElseGet(
            () ->
                Checked.failed(
                    Diagnostic.of(
                        RenderCode.TEMPLATE_MISSING,
                        settings.at(key),
                        "The template `" + name + "` of `" + type + "` does not exist.",
                        "Put it into `"
                            + settings.templateFolder()
                            + "`, or set `"
                            + key
                            + "` to one that is there.")));
  }

  private Checked<String> renderable(JBakeSettings settings, String file) {
    String ending = ContentTree.ending(file);
    if (ending.equals(FREEMARKER) || plugins.engines().containsKey(ending)) {
      return Checked.of(file);
    }
    return Checked.failed(
        Diagnostic.of(
            JBakeCode.NO_TEMPLATE,
            Location.of(settings.templateFolder() + "/" + file),
            "Nothing here can render `." + ending + "` templates.",
            "Name the engine's jars with `--plugins`, or write a FreeMarker template, `*.ftl`."));
  }

  /** Which templates there are: includes that may be missing, and localized ones, hang on it. */
  Input names() {
    return names;
  }

  /** A template by its name in the folder. */
  Checked<String> existing(String name) {
    return file(name)
        .map(Checked::of)
        .orElseGet(
            () ->
                Checked.failed(
                    Diagnostic.of(
                        RenderCode.TEMPLATE_MISSING,
                        Location.of(name),
                        "The template `" + name + "` does not exist.",
                        "Put it into the folder of templates.")));
  }

  private Optional<String> file(String name) {
    String bare = Path.of("/" + name).normalize().toString().substring(1);
    if (files.containsKey(bare)) {
      return Optional.of(bare);
    }
    int dot = bare.lastIndexOf('.');
    String stem = dot < 0 ? bare : bare.substring(0, dot);
    if (files.containsKey(stem + "." + FREEMARKER)) {
      return Optional.of(stem + "." + FREEMARKER);
    }
    return plugins.engines().keySet().stream()
        .sorted()
        .map(ending -> stem + "." + ending)
        .filter(files::containsKey)
        .findFirst();
  }

  /** The text of a page. */
  Checked<Templates.Rendered> render(
      Scene scene, String template, PageContent page, QueryLog log, StoreView store) {
    String ending = ContentTree.ending(template);
    if (ending.equals(FREEMARKER)) {
      return freemarker.render(template, new PageVariables(scene, page, log, store));
    }
    AbstractTemplateEngine engine = plugins.engines().get(ending);
    StringWriter out = new StringWriter();
    ThemeFile file = files.get(template);
    try {
      TemplateModel model = page.model(scene);
      model.setRenderer(new Delegate(scene, this, log, store));
      synchronized (scene.pluginLock()) {
        plugins.view(store);
        engine.renderDocument(model, template, out);
      }
    } catch (RenderingException | RuntimeException | LinkageError e) {
      return Checked.failed(
          Diagnostic.of(
              JBakeCode.PLUGIN_FAILED,
              Location.of(file.path()),
              "The engine for `." + ending + "` fails on this template: " + e.getMessage(),
              "Look at the template, or report it to the plugin's author."));
    }
    // Such an engine includes what it likes, so any template may be part of the page.
    Set<Input> inputs = new HashSet<>();
    files.values().forEach(all -> inputs.add(all.input()));
    return Checked.of(new Templates.Rendered(out.toString(), inputs));
  }
}
