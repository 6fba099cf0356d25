package dev.drillpress.press.config;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code key=value} lines and keeps where each stands, which no library does. */
final class PropertyLines {
  /** A setting's text and place. */
  record Property(String value, Location at) {}

  private PropertyLines() {}

  static Map<String, Property> read(SourceFile file, List<Diagnostic> diagnostics) {
    Map<String, Property> properties = new LinkedHashMap<>();
    for (int line = 1; line <= file.lines().lines(); line++) {
      int start = file.lines().start(line);
      int end = file.text().indexOf('\n', start);
      String text = file.text().substring(start, end < 0 ? file.text().length() : end);
      if (!text.isBlank() && !text.stripLeading().startsWith("#")) {
        add(properties, file, start, text, diagnostics);
      }
    }
    return properties;
  }

  private static void add(
      Map<String, Property> properties,
      SourceFile file,
      int start,
      String text,
      List<Diagnostic> diagnostics) {
    int equals = text.indexOf('=');
    Location at =
        file.at(start + text.length() - text.stripLeading().length(), start + text.length());
    if (equals < 1) {
      diagnostics.add(
          Diagnostic.of(
              ConfigCode.BAD_LINE,
              at,
              "This line is not a setting.",
              "Write `key=value`, or `#` before a comment."));
      return;
    }
    String key = text.substring(0, equals).strip();
    Property before = properties.put(key, new Property(text.substring(equals + 1).strip(), at));
    if (before != null) {
      diagnostics.add(
          Diagnostic.of(
                  ConfigCode.DUPLICATE_KEY,
                  at,
                  "The setting `" + key + "` stands twice.",
                  "Keep one of them.")
              .withRelated(before.at()));
    }
  }
}
