package dev.drillpress.press.formula;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.data.Wording;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A parameter or result while it is being described. */
final class Field {
  private final String name;
  private final Type type;
  private final Map<String, String> title;
  private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
  private Optional<Unit> unit = Optional.empty();
  private Optional<String> least = Optional.empty();
  private Optional<String> most = Optional.empty();
  private boolean required = true;

  private Field(String name, Type type, String english, String chinese) {
    this.name = name;
    this.type = type;
    this.title = Map.of("en", english, "zh", chinese);
  }

  static Field of(String name, Type type, String english, String chinese) {
    return new Field(name, type, english, chinese);
  }

  /** An amount between nothing and more than anybody earns, far inside what the model can count. */
  static Field money(String name, Unit unit, String english, String chinese) {
    return of(name, Type.MONEY, english, chinese).in(unit).within("0", "10000000000");
  }

  Field in(Unit measure) {
    unit = Optional.of(measure);
    return this;
  }

  Field within(String minimum, String maximum) {
    least = Optional.of(minimum);
    most = Optional.of(maximum);
    return this;
  }

  Field atLeast(String minimum) {
    least = Optional.of(minimum);
    return this;
  }

  /** One more text that is allowed, and what readers see for it. */
  Field choice(String text, String english, String chinese) {
    labels.put(text, Map.of("en", english, "zh", chinese));
    return this;
  }

  Field mayBeEmpty() {
    required = false;
    return this;
  }

  Column column() {
    return new Column(
        name,
        type,
        title,
        unit.map(Unit::text),
        required,
        false,
        least,
        most,
        List.copyOf(labels.keySet()),
        OptionalInt.empty(),
        new Wording(labels, unit.map(Unit::byLanguage).orElse(Map.of())));
  }

  Parameter given() {
    return new Parameter(column(), Optional.empty());
  }

  Parameter preset(String text) {
    return new Parameter(column(), Optional.of(text));
  }
}
