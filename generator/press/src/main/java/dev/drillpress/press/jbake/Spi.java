package dev.drillpress.press.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.render.RenderingTool;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.ModelExtractor;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;

/**
 * What JBake and the project's plugins offer through JBake's extension points: found as JBake finds
 * it, by descriptor files, but from this bake's own class loader.
 */
final class Spi {
  private static final String JBAKE = "org.jbake.";
  private static final String EXTRACTORS = "META-INF/org.jbake.template.ModelExtractors.properties";
  private static final String TEMPLATES = "META-INF/org.jbake.parser.TemplateEngines.properties";

  private final URLClassLoader loader;

  Spi(URLClassLoader loader) {
    this.loader = loader;
  }

  /** Tells JBake's registries, which plugins may ask, of the project's document types. */
  void register(List<String> documentTypes) {
    DocumentTypes.resetDocumentTypes();
    ModelExtractors.getInstance().reset();
    DocumentTypes.addListener(new ModelExtractorsDocumentTypeListener());
    documentTypes.forEach(DocumentTypes::addDocumentType);
    Engines.getRecognizedExtensions();
  }

  /** Extractors of plugins by the name that templates use; JBake's own are answered faster here. */
  Map<String, ModelExtractor<?>> extractors() {
    Map<String, ModelExtractor<?>> found = new HashMap<>();
    for (Map.Entry<String, List<String>> entry : descriptors(EXTRACTORS).entrySet()) {
      if (entry.getKey().startsWith(JBAKE)) {
        entry.getValue().forEach(found::remove);
      } else {
        ModelExtractor<?> extractor = make(entry.getKey(), ModelExtractor.class);
        entry.getValue().forEach(name -> found.put(name, extractor));
      }
    }
    return found;
  }

  /** Template engines by ending, without FreeMarker; those whose libraries are missing are not. */
  Map<String, AbstractTemplateEngine> templateEngines(
      JBakeConfiguration config, ContentStore store) {
    Map<String, AbstractTemplateEngine> found = new HashMap<>();
    for (Map.Entry<String, List<String>> entry : descriptors(TEMPLATES).entrySet()) {
      try {
        AbstractTemplateEngine engine =
            (AbstractTemplateEngine)
                Class.forName(entry.getKey(), true, loader)
                    .getConstructor(JBakeConfiguration.class, ContentStore.class)
                    .newInstance(config, store);
        entry.getValue().forEach(ending -> found.put(ending, engine));
      } catch (ReflectiveOperationException | LinkageError e) {
        // JBake ships adapters to engines that hardly anybody has; a template that needs one of
        // them is told where it is named.
        if (!entry.getKey().startsWith(JBAKE)) {
          throw new PluginFailure(entry.getKey(), e);
        }
      }
    }
    return found;
  }

  /** The plugins' rendering tools. */
  List<RenderingTool> tools() {
    List<RenderingTool> tools = new ArrayList<>();
    ServiceLoader.load(RenderingTool.class, loader).stream()
        .filter(provider -> !provider.type().getName().startsWith(JBAKE))
        .forEach(provider -> tools.add(provider.get()));
    return tools;
  }

  private <T> T make(String name, Class<T> type) {
    try {
      return type.cast(Class.forName(name, true, loader).getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      throw new PluginFailure(name, e);
    }
  }

  /** Class names with the words behind them, in the order of the class path. */
  private Map<String, List<String>> descriptors(String name) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    try {
      for (URL url : Collections.list(loader.getResources(name))) {
        Properties properties = new Properties();
        // Not from the cache of jars, which would keep a plugin open and serve it when replaced.
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
          properties.load(in);
        }
        properties.stringPropertyNames().stream()
            .sorted()
            .forEach(type -> found.put(type, List.of(properties.getProperty(type).split(","))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
