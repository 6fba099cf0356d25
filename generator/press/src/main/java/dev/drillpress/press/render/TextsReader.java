package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
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
    List<Diagnostic> diagnostics = new ArrayList<>();
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

  private static String name(String language) {
    return "i18n/" + language + ".properties";
  }

  private static Map<String, String> load(ThemeFile file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      // A broken \\uXXXX: no entry is known then, and each text falls back.
      return Map.of();
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
