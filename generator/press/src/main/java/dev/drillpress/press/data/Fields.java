package dev.drillpress.press.data;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.yaml.YamlValue;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import dev.drillpress.press.yaml.YamlValue.Sequence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Typed reading of a mapping's keys; what does not fit is reported into a list. */
public record Fields(Mapping map, DiagnosticCode badValue, List<Diagnostic> problems) {

  /** Reports keys that are not known. */
  public void onlyKeys(DiagnosticCode code, List<String> known) {
    for (YamlValue.Entry entry : map.entries()) {
      if (!known.contains(entry.key())) {
        problems.add(
            Diagnostic.of(
                code,
                entry.keyAt(),
                "There is no key `" + entry.key() + "` here.",
                Suggestion.didYouMean(entry.key(), known, "The keys are " + quoted(known) + ".")));
      }
    }
  }

  /** Reports a key that is not there. */
  public void missing(DiagnosticCode code, String key, Location at) {
    if (map.get(key).filter(v -> !absent(v)).isEmpty()) {
      problems.add(
          Diagnostic.of(
              code, at, "The key `" + key + "` is missing.", "Add a line `" + key + ": …`."));
    }
  }

  /** The value of a key that must be a text. */
  public Optional<Scalar> scalar(String key) {
    Optional<YamlValue> value = map.get(key).filter(v -> !absent(v));
    if (value.isPresent() && !(value.get() instanceof Scalar)) {
      bad(value.get().at(), "`" + key + "` must be a text.", "Write it on one line.");
      return Optional.empty();
    }
    return value.map(Scalar.class::cast);
  }

  /** The same without white space around it. */
  public Optional<String> text(String key) {
    return scalar(key).map(s -> s.text().strip());
  }

  /** The value of a key that must be {@code true} or {@code false}. */
  public boolean flag(String key, boolean otherwise) {
    Optional<Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }
    String text = scalar.get().text();
    if (!text.equals("true") && !text.equals("false")) {
      bad(
          scalar.get().at(),
          "`" + text + "` is neither `true` nor `false`.",
          "Write `" + key + ": true` or `" + key + ": false`.");
    }
    return text.equals("true");
  }

  /** The value of a key that must be a day. */
  public Optional<LocalDate> date(String key) {
    Optional<Scalar> scalar = scalar(key);
    try {
      return scalar.map(s -> LocalDate.parse(s.text()));
    } catch (DateTimeParseException e) {
      bad(
          scalar.orElseThrow().at(),
          "`" + scalar.get().text() + "` is not a day.",
          "Write year, month and day such as `2026-11-23`.");
      return Optional.empty();
    }
  }

  /** The value of a key that must be one of some words. */
  public <E extends Enum<E>> Optional<E> choice(String key, E[] values) {
    Optional<Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (E value : values) {
      String word = value.name().toLowerCase(Locale.ROOT);
      if (word.equals(scalar.get().text())) {
        return Optional.of(value);
      }
      words.add(word);
    }
    bad(
        scalar.get().at(),
        "`" + scalar.get().text() + "` is not a value of `" + key + "`.",
        Suggestion.didYouMean(scalar.get().text(), words, "The values are " + quoted(words) + "."));
    return Optional.empty();
  }

  /** A text for every language, which stands under the empty tag, or texts by language. */
  public Map<String, String> byLanguage(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<YamlValue> value = map.get(key).filter(v -> !absent(v));
    if (value.isPresent() && value.get() instanceof Mapping languages) {
      Fields inner = new Fields(languages, badValue, problems);
      for (String language : languages.keys()) {
        inner.text(language).ifPresent(text -> texts.put(language, text));
      }
    } else {
      text(key).ifPresent(text -> texts.put(Column.ANY_LANGUAGE, text));
    }
    return texts;
  }

  /** The value of a key that must be a list of texts. */
  public List<Scalar> texts(String key) {
    Optional<YamlValue> value = map.get(key).filter(v -> !absent(v));
    List<Scalar> texts = new ArrayList<>();
    if (value.isEmpty()) {
      return texts;
    }
    if (!(value.get() instanceof Sequence list)) {
      bad(value.get().at(), "`" + key + "` must be a list.", "Write `" + key + ": [one, two]`.");
      return texts;
    }
    for (YamlValue item : list.items()) {
      if (item instanceof Scalar scalar) {
        texts.add(scalar);
      } else {
        bad(item.at(), "An item of `" + key + "` must be a text.", "Write `[one, two]`.");
      }
    }
    return texts;
  }

  /** Reports a value that does not fit. */
  public void bad(Location at, String message, String hint) {
    problems.add(Diagnostic.of(badValue, at, message, hint));
  }

  /** Words in backticks with commas between them. */
  public static String quoted(List<String> words) {
    return "`" + String.join("`, `", words) + "`";
  }

  private static boolean absent(YamlValue value) {
    return value instanceof Scalar scalar && scalar.isAbsent();
  }
}
