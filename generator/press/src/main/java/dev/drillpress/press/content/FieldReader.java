package dev.drillpress.press.content;

import dev.drillpress.press.content.Field.Item;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes typed values out of a front matter and notes what is wrong with each. */
final class FieldReader {
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

  private final Map<String, Field> fields;
  private final Location top;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * A reader of one document's fields.
   *
   * @param top where a missing key is reported
   */
  FieldReader(Map<String, Field> fields, Location top) {
    this.fields = fields;
    this.top = top;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  void report(ContentCode code, Location at, String message, String hint) {
    diagnostics.add(Diagnostic.of(code, at, message, hint));
  }

  Optional<Item> item(String key) {
    Field field = fields.get(key);
    if (field == null) {
      return Optional.empty();
    }
    if (field.list() || field.items().get(0).text().isBlank()) {
      report(
          ContentCode.BAD_VALUE,
          field.at(),
          "The value of `" + key + "` is " + (field.list() ? "a list." : "empty."),
          field.list() ? "Write one value." : "Write a value, or remove the line.");
      return Optional.empty();
    }
    return Optional.of(field.items().get(0));
  }

  String text(String key, String otherwise) {
    return item(key).map(i -> i.text().strip()).orElse(otherwise);
  }

  String required(String key, String hint) {
    if (!fields.containsKey(key)) {
      report(ContentCode.MISSING_KEY, top, "The front matter has no `" + key + "`.", hint);
    }
    return text(key, "");
  }

  Optional<LocalDate> date(String key) {
    Optional<Item> item = item(key);
    if (item.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = DATE.matcher(item.get().text().strip());
    if (matcher.matches()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))));
      } catch (DateTimeException e) {
        report(
            ContentCode.BAD_DATE,
            item.get().at(),
            "There is no day `" + item.get().text() + "`.",
            "Correct month and day.");
        return Optional.empty();
      }
    }
    report(
        ContentCode.BAD_DATE,
        item.get().at(),
        "The value `" + item.get().text() + "` of `" + key + "` is not a date.",
        "Write it as year, month and day: `2026-11-23`.");
    return Optional.empty();
  }

  int integer(String key, int otherwise, int least, int most) {
    Optional<Item> item = item(key);
    if (item.isEmpty()) {
      return otherwise;
    }
    String text = item.get().text().strip();
    if (INTEGER.matcher(text).matches()) {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    }
    report(
        ContentCode.BAD_VALUE,
        item.get().at(),
        "The value `"
            + text
            + "` of `"
            + key
            + "` is not a whole number from "
            + least
            + " to "
            + most
            + ".",
        "Write a number such as `" + Math.max(least, otherwise) + "`.");
    return otherwise;
  }

  boolean flag(String key, boolean otherwise) {
    Optional<Item> item = item(key);
    if (item.isEmpty()) {
      return otherwise;
    }
    String text = item.get().text().strip();
    if (!text.equals("true") && !text.equals("false")) {
      report(
          ContentCode.BAD_VALUE,
          item.get().at(),
          "The value `" + text + "` of `" + key + "` is neither `true` nor `false`.",
          "Write `" + key + ": " + !otherwise + "`, or remove the line.");
    }
    return text.isEmpty() ? otherwise : text.equals("true");
  }

  <E extends Enum<E>> E choice(String key, E otherwise) {
    Optional<Item> item = item(key);
    if (item.isEmpty()) {
      return otherwise;
    }
    List<E> values = Arrays.asList(otherwise.getDeclaringClass().getEnumConstants());
    List<String> words = values.stream().map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    String text = item.get().text().strip();
    int index = words.indexOf(text);
    if (index >= 0) {
      return values.get(index);
    }
    report(
        ContentCode.BAD_VALUE,
        item.get().at(),
        "The value `"
            + text
            + "` of `"
            + key
            + "` is not one of `"
            + String.join("`, `", words)
            + "`.",
        Suggestion.didYouMean(text, words, "Write one of them."));
    return otherwise;
  }

  /** The texts of a list, each one of some words. */
  List<String> words(String key, List<String> words) {
    List<String> taken = new ArrayList<>();
    for (Item item : items(key)) {
      String text = item.text().strip();
      if (words.contains(text)) {
        taken.add(text);
      } else {
        report(
            ContentCode.BAD_VALUE,
            item.at(),
            "The value `"
                + text
                + "` of `"
                + key
                + "` is not one of `"
                + String.join("`, `", words)
                + "`.",
            Suggestion.didYouMean(text, words, "Write some of them."));
      }
    }
    return taken;
  }

  /** The texts of a list, or of a single text, without repeats. */
  List<Item> items(String key) {
    Field field = fields.get(key);
    if (field == null) {
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    LinkedHashSet<String> seen = new LinkedHashSet<>();
    for (Item item : field.items()) {
      if (item.text().isBlank() || !seen.add(item.text().strip())) {
        report(
            ContentCode.BAD_VALUE,
            item.at(),
            "The list `"
                + key
                + "` has "
                + (item.text().isBlank() ? "an empty item." : "`" + item.text() + "` twice."),
            "Remove the item.");
      } else {
        items.add(new Item(item.text().strip(), item.at()));
      }
    }
    return items;
  }

  List<String> texts(String key) {
    return items(key).stream().map(Item::text).toList();
  }
}
