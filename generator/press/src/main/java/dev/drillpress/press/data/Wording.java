package dev.drillpress.press.data;

import dev.drillpress.press.yaml.YamlValue;
import dev.drillpress.press.yaml.YamlValue.Entry;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a column's texts are in other languages, so that one table serves all.
 *
 * @param labels for a cell's text, what it is by language tag
 * @param units the unit by language tag, where it differs from the column's
 */
public record Wording(Map<String, Map<String, String>> labels, Map<String, String> units) {
  /** Nothing to translate. */
  public static final Wording NONE = new Wording(Map.of(), Map.of());

  /** Copies the maps. */
  public Wording {
    labels = Map.copyOf(labels);
    units = Map.copyOf(units);
  }

  /** A cell's text in a language. */
  String label(String text, String language) {
    return labels.getOrDefault(text, Map.of()).getOrDefault(language, text);
  }

  /** The unit that counts: a text, or the first of several languages. */
  public static Optional<String> unit(Fields fields) {
    return fields.map().get("unit").filter(Mapping.class::isInstance).isPresent()
        ? fields.byLanguage("unit").values().stream().findFirst()
        : fields.text("unit");
  }

  /** The unit by language when it is written so. */
  public static Map<String, String> units(Fields fields) {
    Map<String, String> units = new LinkedHashMap<>(fields.byLanguage("unit"));
    units.remove(Column.ANY_LANGUAGE);
    return units;
  }

  /** The labels under {@code labels:}, each by language. */
  public static Map<String, Map<String, String>> labels(Fields fields) {
    Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    Optional<YamlValue> written = fields.map().get("labels");
    if (written.isPresent() && written.get() instanceof Mapping each) {
      Fields inner = new Fields(each, fields.badValue(), fields.problems());
      for (Entry entry : each.entries()) {
        labels.put(entry.key(), Map.copyOf(inner.byLanguage(entry.key())));
      }
    } else if (written.isPresent()) {
      fields.bad(
          written.get().at(),
          "`labels` must map texts of the column to their translations.",
          "Write a line `Beijing: {zh: 北京}` for each.");
    }
    return labels;
  }
}
