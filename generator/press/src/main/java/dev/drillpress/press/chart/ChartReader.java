package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Name;
import dev.drillpress.press.chart.ChartSpec.Role;
import dev.drillpress.press.chart.ChartSpec.Type;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the bodies of chart fences. */
public final class ChartReader {
  private final ChartKeys keys;
  private final List<Diagnostic> problems = new ArrayList<>();

  private ChartReader(Mapping map) {
    this.keys = new ChartKeys(map, problems);
  }

  /**
   * The chart that the body of a fence asks for, or everything that is wrong with it.
   *
   * @param start offset of the body's first character
   * @param end offset behind its last
   * @param language the page's, for the caption
   */
  public static Checked<ChartSpec> read(SourceFile file, int start, int end, String language) {
    return YamlReader.read(file, start, end).then(map -> new ChartReader(map).spec(language));
  }

  private Checked<ChartSpec> spec(String language) {
    Optional<Type> type = type();
    Optional<Scalar> data = keys.requiredText("data", "Add a line `data:` with a dataset's id.");
    if (!keys.has("caption")) {
      keys.missing("caption", "Add a line `caption:` that says what the chart shows.");
    }
    String caption = keys.byLanguage("caption", language);
    Optional<Integer> decimals = decimals();
    if (type.isEmpty()) {
      return Checked.failed(problems);
    }
    Map<Role, Name> columns = columns(type.get());
    List<Name> values = values(type.get());
    if (!problems.isEmpty() || data.isEmpty()) {
      return Checked.failed(problems);
    }
    return Checked.of(
        new ChartSpec(
            type.get(),
            keys.text("type").orElseThrow().at(),
            name(data.get()),
            caption,
            columns,
            values,
            decimals));
  }

  private Optional<Type> type() {
    List<String> words = Arrays.stream(Type.values()).map(Type::word).toList();
    String list = "The types are " + ChartKeys.quoted(words) + ".";
    Optional<Scalar> written = keys.requiredText("type", list);
    Optional<Type> type =
        written.flatMap(
            w -> Arrays.stream(Type.values()).filter(t -> t.word().equals(w.text())).findFirst());
    if (type.isPresent()) {
      keys.onlyKeys("A chart of type `" + type.get().word() + "`", type.get().keys());
      return type;
    }
    written.ifPresent(
        w ->
            keys.bad(
                w.at(),
                "There is no chart of type `" + w.text() + "`.",
                Suggestion.didYouMean(w.text(), words, list)));
    keys.onlyKeys(
        "A chart",
        Arrays.stream(Type.values()).flatMap(t -> t.keys().stream()).distinct().toList());
    return Optional.empty();
  }

  private Map<Role, Name> columns(Type type) {
    Map<Role, Name> columns = new EnumMap<>(Role.class);
    for (Role role : type.required()) {
      keys.requiredText(role.key(), hint(role.key())).ifPresent(s -> columns.put(role, name(s)));
    }
    List<Role> others = type.wide() ? List.of(Role.SERIES, Role.FACET) : List.of(Role.FACET);
    for (Role role : others) {
      keys.text(role.key()).ifPresent(s -> columns.put(role, name(s)));
    }
    if (type == Type.RANGE) {
      different(columns.values().stream().filter(n -> !n.equals(columns.get(Role.FACET))).toList());
    }
    return columns;
  }

  private void different(List<Name> names) {
    Set<String> seen = new HashSet<>();
    for (Name name : names) {
      if (!seen.add(name.text())) {
        keys.bad(
            name.at(),
            "The column `" + name.text() + "` is named twice.",
            "Name another column here, or remove one of the two.");
      }
    }
  }

  private List<Name> values(Type type) {
    if (type == Type.RANGE) {
      return List.of();
    }
    if (type.wide() && keys.has("values")) {
      return wideValues();
    }
    String or = type.wide() ? ", or `values: [one, two]` with several columns" : "";
    Optional<Scalar> value =
        keys.requiredText("value", "Add a line `value: …` with the name of a column" + or + ".");
    if (type.needsSeries() && !keys.has(Role.SERIES.key()) && keys.has("value")) {
      keys.missing(
          Role.SERIES.key(),
          "Add a line `series: …` with the column that tells the bars of a category apart.");
    }
    return value.map(ChartReader::name).stream().toList();
  }

  private List<Name> wideValues() {
    for (String other : List.of("value", Role.SERIES.key())) {
      keys.map()
          .entry(other)
          .ifPresent(
              entry ->
                  keys.bad(
                      entry.keyAt(),
                      "`" + other + "` and `values` exclude each other.",
                      "Keep `values` for several columns, or `value` and `series` for one."));
    }
    List<Name> names = keys.texts("values").stream().map(ChartReader::name).toList();
    different(names);
    return names;
  }

  private Optional<Integer> decimals() {
    Optional<Scalar> written = keys.text("decimals");
    if (written.isPresent() && !written.get().text().matches("[0-6]")) {
      keys.bad(
          written.get().at(),
          "`" + written.get().text() + "` is not a number of decimals.",
          "Write a whole number from 0 to 6, such as `decimals: 1`.");
      return Optional.empty();
    }
    return written.map(s -> Integer.parseInt(s.text()));
  }

  private static String hint(String key) {
    return "Add a line `" + key + ": …` with the name of a column.";
  }

  private static Name name(Scalar scalar) {
    return new Name(scalar.text(), scalar.at());
  }
}
