package dev.drillpress.press.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column as its source file declares it.
 *
 * @param name as in the data file's first row
 * @param type what its cells hold
 * @param title for readers, by language tag; the name where a language is missing
 * @param unit for readers, such as {@code CNY/year}; a unit is required of numbers
 * @param required whether a cell may be empty
 * @param key whether the key columns together tell rows apart
 * @param minimum least number allowed, as written
 * @param maximum greatest number allowed, as written
 * @param values the only texts allowed; empty when any is
 * @param decimals how many decimals readers see; absent means all there are
 * @param wording its texts in other languages
 */
public record Column(
    String name,
    Type type,
    Map<String, String> title,
    Optional<String> unit,
    boolean required,
    boolean key,
    Optional<String> minimum,
    Optional<String> maximum,
    List<String> values,
    OptionalInt decimals,
    Wording wording) {

  /** The tag of a text that serves every language: a title written without languages. */
  public static final String ANY_LANGUAGE = "";

  /** What a column's cells hold. */
  public enum Type {
    TEXT,
    /** A whole number of at most 18 digits. */
    INTEGER,
    /** An exact decimal number. */
    DECIMAL,
    /** A percentage, 0 to 100 unless the column says otherwise. */
    PERCENT,
    /** An exact amount; the unit names the currency. */
    MONEY,
    /** A day, {@code 2026-11-23}. */
    DATE,
    /** A month, {@code 2026-11}. */
    MONTH,
    /** {@code true} or {@code false}. */
    BOOLEAN
  }

  /** Copies map and list. */
  public Column {
    title = Map.copyOf(title);
    values = List.copyOf(values);
  }

  /** A column whose numbers are shown as they are. */
  public Column(
      String name,
      Type type,
      Map<String, String> title,
      Optional<String> unit,
      boolean required,
      boolean key,
      Optional<String> minimum,
      Optional<String> maximum,
      List<String> values) {
    this(
        name,
        type,
        title,
        unit,
        required,
        key,
        minimum,
        maximum,
        values,
        OptionalInt.empty(),
        Wording.NONE);
  }

  /** Whether cells are numbers, set flush right. */
  public boolean numeric() {
    return switch (type) {
      case INTEGER, DECIMAL, PERCENT, MONEY -> true;
      case TEXT, DATE, MONTH, BOOLEAN -> false;
    };
  }

  /** The same with the unit of a language. */
  public Column in(String language) {
    return new Column(
        name,
        type,
        title,
        unit(language),
        required,
        key,
        minimum,
        maximum,
        values,
        decimals,
        wording);
  }

  /** The same with another number of decimals shown. */
  public Column withDecimals(OptionalInt other) {
    return new Column(
        name, type, title, unit, required, key, minimum, maximum, values, other, wording);
  }

  /** The same under another title. */
  public Column withTitle(Map<String, String> other) {
    return new Column(
        name, type, other, unit, required, key, minimum, maximum, values, decimals, wording);
  }

  /** A cell's text as readers of a language know it. */
  public String label(String cell, String language) {
    return wording.label(cell, language);
  }

  /** The unit that readers of a language see; that of a percentage need not be declared. */
  public Optional<String> unit(String language) {
    if (type == Type.PERCENT && unit.filter(declared -> !declared.equals("1")).isEmpty()) {
      return Optional.of("%");
    }
    return unit.map(text -> wording.units().getOrDefault(language, text));
  }

  /** The column's title in a language. */
  public String title(String language) {
    return title.getOrDefault(language, title.getOrDefault(ANY_LANGUAGE, name));
  }
}
