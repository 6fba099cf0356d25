package dev.drillpress.press.jbake;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jbake.app.configuration.PropertyList;

/**
 * Markdown as JBake renders it: flexmark with the extensions that the project names. Parser and
 * renderer are built once and serve all threads; JBake builds both for each file.
 */
final class MarkdownPress {
  private final Parser parser;
  private final HtmlRenderer renderer;

  private MarkdownPress(int extensions) {
    DataHolder options = PegdownOptionsAdapter.flexmarkOptions(extensions);
    this.parser = Parser.builder(options).build();
    this.renderer = HtmlRenderer.builder(options).build();
  }

  static Checked<MarkdownPress> of(JBakeSettings settings) {
    Map<String, Integer> known = known();
    List<Diagnostic> diagnostics = new ArrayList<>();
    int extensions = PegdownExtensions.NONE;
    for (String word : settings.config().getMarkdownExtensions()) {
      boolean off = word.startsWith("-");
      String name = off || word.startsWith("+") ? word.substring(1) : word;
      if (!known.containsKey(name) && !name.isEmpty()) {
        diagnostics.add(unknown(settings, name, known));
        continue;
      }
      int extension = known.getOrDefault(name, PegdownExtensions.NONE);
      extensions = off ? extensions & ~extension : extensions | extension;
    }
    return diagnostics.isEmpty()
        ? Checked.of(new MarkdownPress(extensions))
        : Checked.failed(diagnostics);
  }

  private static Diagnostic unknown(
      JBakeSettings settings, String name, Map<String, Integer> known) {
    String key = PropertyList.MARKDOWN_EXTENSIONS.getKey();
    return Diagnostic.of(
        JBakeCode.BAD_SETTING,
        settings.at(key),
        "There is no Markdown extension `" + name + "`.",
        Suggestion.didYouMean(
            name, known.keySet(), "Known are " + String.join(", ", known.keySet()) + "."));
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

  String html(String markdown) {
    return renderer.render(parser.parse(markdown));
  }
}
