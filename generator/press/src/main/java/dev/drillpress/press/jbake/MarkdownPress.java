package dev.drillpress.press.jbake;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.PropertyList;

/**
 * Markdown as JBake renders it: flexmark with the extensions that the project names. Parser and
 * renderer are built once and serve all threads; JBake builds both for each file.
 */
final class MarkdownPress {
  private final Parser parser;
  private final HtmlRenderer renderer;

  private MarkdownPress(int extensions) {
    DataHolder options = QuickAutolinks.in(PegdownOptionsAdapter.flexmarkOptions(extensions));
    this.parser = Parser.builder(options).build();
    this.renderer = HtmlRenderer.builder(options).nodeRendererFactory(MailLinks.factory()).build();
  }

  /** Of settings that were checked. */
  static MarkdownPress of(DefaultJBakeConfiguration config) {
    Map<String, Integer> known = known();
    int extensions = PegdownExtensions.NONE;
    for (String word : config.getMarkdownExtensions()) {
      int extension = known.getOrDefault(name(word), PegdownExtensions.NONE);
      extensions = word.startsWith("-") ? extensions & ~extension : extensions | extension;
    }
    return new MarkdownPress(extensions);
  }

  /** Extensions that do not exist. */
  static List<Diagnostic> unknown(DefaultJBakeConfiguration config, SettingPlaces places) {
    Map<String, Integer> known = known();
    String key = PropertyList.MARKDOWN_EXTENSIONS.getKey();
    return config.getMarkdownExtensions().stream()
        .map(MarkdownPress::name)
        .filter(name -> !name.isEmpty() && !known.containsKey(name))
        .map(
            name ->
                Diagnostic.of(
                    JBakeCode.UNKNOWN_EXTENSION,
                    places.at(key),
                    "There is no Markdown extension `" + name + "`.",
                    Suggestion.didYouMean(
                        name, known.keySet(), "JBake takes no notice of it; remove it.")))
        .toList();
  }

  private static String name(String word) {
    return word.startsWith("-") || word.startsWith("+") ? word.substring(1) : word;
  }

  /** The constants that JBake looks up by name, with their bits. */
  private static Map<String, Integer> known() {
    Map<String, Integer> known = new TreeMap<>();
    for (Field field : PegdownExtensions.class.getDeclaredFields()) {
      try {
        if (field.getType() == int.class) {
          known.put(field.getName(), field.getInt(PegdownExtensions.class));
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("flexmark's constants are public", e);
      }
    }
    return known;
  }

  /**
   * What a document's text became.
   *
   * @param html with marks for e-mail addresses
   * @param mail what stands behind the marks
   */
  record Html(String html, List<String> mail) {}

  Html html(String markdown) {
    Document document = parser.parse(markdown);
    List<String> mail = MailLinks.collect(document);
    return new Html(renderer.render(document), mail);
  }
}
