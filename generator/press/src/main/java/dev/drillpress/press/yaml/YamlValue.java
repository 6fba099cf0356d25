package dev.drillpress.press.yaml;

import dev.drillpress.press.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/** A node of a YAML document, with the place in its file where it begins. */
public sealed interface YamlValue {

  /** Where it stands in the file. */
  Location at();

  /** What it is, for a message: {@code text}, {@code a list} or {@code a mapping}. */
  String word();

  /** How a text was written. */
  enum Style {
    /** Without quotes. */
    PLAIN,
    /** In single or double quotes. */
    QUOTED,
    /** Over several lines behind {@code |} or {@code >}. */
    BLOCK
  }

  /**
   * A text, as written: {@code yes}, {@code 2026-11-23} and {@code null} are not interpreted.
   *
   * @param text what it says, quotes and escapes resolved
   * @param at from its first character, quotes included
   */
  record Scalar(String text, Style style, Location at) implements YamlValue {

    /** Whether nothing was written behind the key; {@code ""} in quotes is something. */
    public boolean isAbsent() {
      return style == Style.PLAIN && text.isEmpty();
    }

    @Override
    public String word() {
      return "text";
    }
  }

  /** A list. */
  record Sequence(List<YamlValue> items, Location at) implements YamlValue {
    /** Copies the list. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String word() {
      return "a list";
    }
  }

  /** Keys with values, in the author's order, each key once. */
  record Mapping(List<Entry> entries, Location at) implements YamlValue {
    /** Copies the list. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry with a key. */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).findFirst();
    }

    /** The value of a key. */
    public Optional<YamlValue> get(String key) {
      return entry(key).map(Entry::value);
    }

    /** The value of a key when it is a text. */
    public Optional<Scalar> scalar(String key) {
      return get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /** The keys, in the author's order. */
    public List<String> keys() {
      return entries.stream().map(Entry::key).toList();
    }

    @Override
    public String word() {
      return "a mapping";
    }
  }

  /**
   * A key with its value.
   *
   * @param keyAt where the key stands
   */
  record Entry(String key, Location keyAt, YamlValue value) {}
}
