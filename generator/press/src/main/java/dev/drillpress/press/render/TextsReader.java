package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.source.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code i18n/*.properties}: English below, the language above, the project's on top. */
final class TextsReader {
  private final Map<String, ThemeFile> builtIn;
  private final Map<String, ThemeFile> project;

  TextsReader(Map<String, ThemeFile> builtIn, Map<String, ThemeFile> project) {
    this.builtIn = builtIn;
    this.project = project;
  }

  /** The texts of one language. */
  Checked<Texts> read(String language) {
    Map<String, String> texts = new HashMap<>();
    Set<Input> inputs = new HashSet<>();
    Set<String> known = load(builtIn.get(name("en"))).keySet();
    List<Diagnostic> diagnostics = new ArrayList<>(broken(language));
    if (!diagnostics.isEmpty()) {
      return Checked.failed(diagnostics);
    }
    for (String layer : language.equals("en") ? List.of("en") : List.of("en", language)) {
      for (Map<String, ThemeFile> files : List.of(builtIn, project)) {
        ThemeFile file = files.get(name(layer));
        if (file != null) {
          Map<String, String> entries = load(file);
          entries.keySet().stream()
              .filter(key -> !known.contains(key))
              .forEach(key -> diagnostics.add(unknown(file, key, known)));
          texts.putAll(entries);
          inputs.add(file.input());
        }
      }
    }
    return diagnostics.isEmpty()
        ? Checked.of(new Texts(language, texts, inputs))
        : Checked.failed(diagnostics);
  }

  /** The project's files for a language that are no properties: a backslash, u, and no digits. */
  private List<Diagnostic> broken(String language) {
    List<Diagnostic> found = new ArrayList<>();
    for (String layer : List.of("en", language)) {
      ThemeFile file = project.get(name(layer));
      if (file != null && !readable(file)) {
        int offset = Math.max(0, file.text().indexOf("\\u"));
        found.add(
            Diagnostic.of(
                RenderCode.TEMPLATE_SYNTAX,
                SourceFile.of(file.path(), file.text()).at(offset, offset + 2),
                "Four hexadecimal digits must follow `\\u` in this file.",
                "Write the character itself; the file is UTF-8."));
      }
    }
    return found.stream().distinct().toList();
  }

  private static boolean readable(ThemeFile file) {
    try {
      load(file);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String name(String language) {
    return "i18n/" + language + ".properties";
  }

  private static Map<String, String> load(ThemeFile file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> entries = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
    return entries;
  }

  private static Diagnostic unknown(ThemeFile file, String key, Set<String> known) {
    int line = 1;
    for (String text : file.text().split("\n", -1)) {
      if (text.stripLeading().startsWith(key)) {
        break;
      }
      line++;
    }
    return Diagnostic.of(
        RenderCode.UNKNOWN_TEXT,
        Location.of(file.path(), line, 1),
        "The interface has no text named `" + key + "`.",
        Suggestion.didYouMean(
            key, known, "Remove the line; docs/templates.md says where the names stand."));
  }
}
