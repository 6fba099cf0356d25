package dev.drillpress.press.chart;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.yaml.YamlValue;
import dev.drillpress.press.yaml.YamlValue.Entry;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import dev.drillpress.press.yaml.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Typed reading of a fence's keys; what does not fit is reported into a list. */
record ChartKeys(Mapping map, List<Diagnostic> problems) {

  void onlyKeys(String whose, List<String> known) {
    for (Entry entry : map.entries()) {
      if (!known.contains(entry.key())) {
        bad(
            entry.keyAt(),
            whose + " has no key `" + entry.key() + "`.",
            Suggestion.didYouMean(entry.key(), known, "Its keys are " + quoted(known) + "."));
      }
    }
  }

  boolean has(String key) {
    return value(key).isPresent();
  }

  Optional<YamlValue> value(String key) {
    return map.get(key).filter(v -> !(v instanceof Scalar scalar && scalar.isAbsent()));
  }

  void missing(String key, String hint) {
    bad(map.at(), "The key `" + key + "` is missing.", hint);
  }

  /** A text; nothing, and no report, when the key is not there. */
  Optional<Scalar> text(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Scalar)) {
      bad(
          value.get().at(),
          "`" + key + "` must be a text, but this is " + value.get().word() + ".",
          "Write `" + key + ": …` on one line.");
      return Optional.empty();
    }
    return value.map(Scalar.class::cast);
  }

  Optional<Scalar> requiredText(String key, String hint) {
    if (!has(key)) {
      missing(key, hint);
    }
    return text(key);
  }

  /** A list of texts; empty when the key is not there. */
  List<Scalar> texts(String key) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Sequence list) || list.items().isEmpty()) {
      bad(
          value.get().at(),
          "`" + key + "` must be a list of columns.",
          "Write `" + key + ": [one, two]`.");
      return List.of();
    }
    List<Scalar> texts = new ArrayList<>();
    for (YamlValue item : list.items()) {
      if (item instanceof Scalar scalar) {
        texts.add(scalar);
      } else {
        bad(item.at(), "An item of `" + key + "` must be a text.", "Write `[one, two]`.");
      }
    }
    return texts;
  }

  /** The text for a language: one for all of them, or one of those by language. */
  String byLanguage(String key, String language) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty() || !(value.get() instanceof Mapping languages)) {
      return text(key).map(s -> s.text().strip()).orElse("");
    }
    ChartKeys inner = new ChartKeys(languages, problems);
    languages.keys().forEach(inner::text);
    String found = languages.get(language).isPresent() ? language : Column.ANY_LANGUAGE;
    Optional<Scalar> text = languages.scalar(found);
    if (languages.get(found).isEmpty()) {
      bad(
          value.get().at(),
          "`" + key + "` has no text in the page's language `" + language + "`.",
          "Add `" + language + ":`, or write one text for all languages.");
    }
    return text.map(s -> s.text().strip()).orElse("");
  }

  void bad(Location at, String message, String hint) {
    problems.add(Diagnostic.of(ChartCode.BAD_CHART, at, message, hint));
  }

  static String quoted(List<String> words) {
    return "`" + String.join("`, `", words) + "`";
  }
}
