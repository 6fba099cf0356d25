package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Location;
import freemarker.core.Environment;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jbake.template.ModelExtractor;

/**
 * What all pages of a bake share: documents, settings, plugins, and the names under which templates
 * find lists of documents.
 *
 * @param plurals document types by the name of their lists, such as {@code posts}
 * @param published document types by the name of the lists of what is published
 * @param wrapper turns values into FreeMarker's, as JBake's engine does
 * @param beans the same for {@code db} and {@code data}, whose methods templates call
 * @param pluginLock held while a plugin works: JBake never calls two at once, and one calls another
 */
record Scene(
    JBakeSettings settings,
    DocumentIndex index,
    Calendar calendar,
    Map<String, ModelExtractor<?>> extractors,
    Map<String, Object> config,
    Map<String, String> plurals,
    Map<String, String> published,
    ObjectWrapper wrapper,
    BeansWrapper beans,
    Object pluginLock) {

  /** Names that JBake knows whatever types a project has; {@code indexs} has no type behind it. */
  private static final Map<String, String> PLURALS =
      Map.of("pages", "page", "posts", "post", "archives", "archive", "feeds", "feed");

  private static final Set<String> TAKEN =
      Set.of(
          "published_posts",
          "published_pages",
          "published_content",
          "tags",
          "all_content",
          "alltags",
          "indexs",
          "published_date",
          "db",
          "tag_posts",
          "tagged_documents",
          "data");

  static Scene of(
      JBakeSettings settings,
      DocumentIndex index,
      Calendar calendar,
      Map<String, ModelExtractor<?>> extractors) {
    Map<String, String> plurals = new TreeMap<>(PLURALS);
    Map<String, String> published = new HashMap<>();
    for (String type : index.types()) {
      String plural = type + "s";
      if (!plurals.containsKey(plural)
          && !TAKEN.contains(plural)
          && !extractors.containsKey(plural)) {
        plurals.put(plural, type);
        published.put("published_" + plural, type);
      }
    }
    return new Scene(
        settings,
        index,
        calendar,
        extractors,
        settings.forTemplates(),
        plurals,
        published,
        new CopyingWrapper(),
        carefulBeans(),
        new Object());
  }

  private static BeansWrapper carefulBeans() {
    BeansWrapper beans = new BeansWrapper(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
    beans.setMemberAccessPolicy(new TemplateAccess());
    return beans;
  }

  /** Where the template stands that is being rendered on this thread. */
  static Location here(String folder) {
    Environment environment = Environment.getCurrentEnvironment();
    if (environment == null) {
      return Location.of(folder);
    }
    TemplateException here = new TemplateException("here", environment);
    Integer line = here.getLineNumber();
    Integer column = here.getColumnNumber();
    String name = folder + "/" + here.getTemplateSourceName();
    return line == null || column == null ? Location.of(name) : Location.of(name, line, column);
  }
}
