package dev.drillpress.press.data;

import dev.drillpress.press.data.DataSource.Kind;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue;
import dev.drillpress.press.yaml.YamlValue.Entry;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a {@code *.source.yaml} says.
 *
 * @param map as written
 * @param places where each column is declared
 * @param hidden names of the columns that nothing outside of the data file's check may see
 */
record Declaration(
    Mapping map,
    DataSource source,
    Map<String, Column> columns,
    Map<String, Location> places,
    Set<String> hidden) {

  /** The keys of a source file; the JSON Schema has the same. */
  static final List<String> KEYS =
      List.of(
          "title",
          "publisher",
          "url",
          "retrieved",
          "license",
          "kind",
          "checked",
          "individuals",
          "expires",
          "note",
          "columns");

  /** The keys of a column. */
  static final List<String> COLUMN_KEYS =
      List.of(
          "type", "title", "unit", "required", "key", "min", "max", "values", "labels", "private");

  /** The currencies of ISO 4217. */
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /** That the figures are too old on a day. */
  Diagnostic expired(LocalDate today) {
    return Diagnostic.of(
        DataCode.EXPIRED,
        map.get("expires").orElseThrow().at(),
        "The figures expired on " + source.expires().orElseThrow() + "; today is " + today + ".",
        "Look at the source again and raise `expires`, or replace the data.");
  }

  static Checked<Declaration> read(SourceFile file) {
    return YamlReader.read(file).then(Declaration::of);
  }

  private static Checked<Declaration> of(Mapping map) {
    List<Diagnostic> problems = new ArrayList<>();
    Fields fields = new Fields(map, DataCode.BAD_VALUE, problems);
    fields.onlyKeys(DataCode.UNKNOWN_KEY, KEYS);
    for (String key : List.of("title", "publisher", "kind", "checked", "individuals", "columns")) {
      fields.missing(DataCode.MISSING_KEY, key, map.at());
    }
    DataSource source = source(fields);
    Map<String, Column> columns = new LinkedHashMap<>();
    Map<String, Location> places = new LinkedHashMap<>();
    Set<String> hidden = new HashSet<>();
    Optional<YamlValue> declared = map.get("columns");
    if (declared.isPresent() && declared.get() instanceof Mapping each) {
      for (Entry entry : each.entries()) {
        places.put(entry.key(), entry.keyAt());
        column(entry, problems).ifPresent(c -> columns.put(c.name(), c));
        if (isPrivate(entry, problems)) {
          hidden.add(entry.key());
        }
      }
      if (!columns.isEmpty() && hidden.containsAll(places.keySet())) {
        fields.bad(
            declared.get().at(),
            "All columns are private, so nothing is left of the dataset.",
            "Move the file out of `site-data/`, or leave one column public.");
      }
    } else if (declared.isPresent()) {
      fields.bad(
          declared.get().at(),
          "`columns` must map names to declarations.",
          "Write a line `name: {type: text}` for each column.");
    }
    return problems.isEmpty()
        ? Checked.of(new Declaration(map, source, columns, places, hidden))
        : Checked.failed(problems);
  }

  private static DataSource source(Fields fields) {
    Optional<Scalar> url = fields.scalar("url");
    Optional<LocalDate> retrieved = fields.date("retrieved");
    url.filter(u -> !u.text().matches("https?://\\S+"))
        .ifPresent(
            u ->
                fields.bad(
                    u.at(),
                    "`" + u.text() + "` is not an address.",
                    "Write it whole, with `https://`."));
    boolean dated = fields.map().get("retrieved").isPresent();
    if (url.isPresent() != dated) {
      String there = url.isPresent() ? "url" : "retrieved";
      String absent = url.isPresent() ? "retrieved" : "url";
      fields
          .problems()
          .add(
              Diagnostic.of(
                  DataCode.URL_WITHOUT_DATE,
                  fields.map().entry(there).orElseThrow().keyAt(),
                  "`" + there + "` stands here without `" + absent + "`.",
                  "Give both for what was really opened, else neither and `checked: false`."));
    }
    return new DataSource(
        fields.byLanguage("title"),
        fields.byLanguage("publisher"),
        url.map(Scalar::text),
        retrieved,
        fields.text("license"),
        fields.choice("kind", Kind.values()).orElse(Kind.CLAIMED),
        fields.flag("checked", false),
        fields.flag("individuals", true),
        fields.date("expires"),
        fields.byLanguage("note"));
  }

  private static boolean isPrivate(Entry entry, List<Diagnostic> problems) {
    return entry.value() instanceof Mapping map
        && new Fields(map, DataCode.BAD_VALUE, problems).flag("private", false);
  }

  private static Optional<Column> column(Entry entry, List<Diagnostic> problems) {
    if (!(entry.value() instanceof Mapping map)) {
      problems.add(
          Diagnostic.of(
              DataCode.BAD_VALUE,
              entry.value().at(),
              "The column `" + entry.key() + "` must be declared by keys.",
              "Write `" + entry.key() + ": {type: text}`."));
      return Optional.empty();
    }
    Fields fields = new Fields(map, DataCode.BAD_VALUE, problems);
    fields.onlyKeys(DataCode.UNKNOWN_KEY, COLUMN_KEYS);
    fields.missing(DataCode.MISSING_KEY, "type", entry.keyAt());
    Optional<Column.Type> type = fields.choice("type", Column.Type.values());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Column column =
        new Column(
            entry.key(),
            type.get(),
            fields.byLanguage("title"),
            Wording.unit(fields),
            fields.flag("required", true),
            fields.flag("key", false),
            bound(fields, "min"),
            bound(fields, "max"),
            fields.texts("values").stream().map(Scalar::text).toList(),
            OptionalInt.empty(),
            new Wording(Wording.labels(fields), Wording.units(fields)));
    if (column.numeric() && column.unit().isEmpty() && type.get() != Column.Type.PERCENT) {
      problems.add(
          Diagnostic.of(
              DataCode.NO_UNIT,
              entry.keyAt(),
              "The numbers of column `" + entry.key() + "` have no unit.",
              "Add `unit:`, such as `CNY/year`; write `unit: \"1\"` for a bare count."));
    }
    if (type.get() == Column.Type.MONEY && column.unit().isPresent()) {
      currency(fields, column.unit().get());
    }
    return Optional.of(column);
  }

  /** Amounts are of one currency, and the unit names it. */
  private static void currency(Fields fields, String unit) {
    long named =
        Arrays.stream(unit.split("[^A-Za-z]+")).filter(CURRENCIES::contains).distinct().count();
    if (named != 1) {
      fields.bad(
          fields.map().get("unit").orElseThrow().at(),
          "The unit `"
              + unit
              + "` of an amount of money names "
              + (named == 0 ? "no currency." : "several currencies."),
          "Write one currency by its three letters, such as `CNY/year`.");
    }
  }

  private static Optional<String> bound(Fields fields, String key) {
    Optional<Scalar> scalar = fields.scalar(key);
    scalar
        .filter(s -> !CellType.isDecimal(s.text()))
        .ifPresent(
            s ->
                fields.bad(
                    s.at(),
                    "`" + s.text() + "` is not a number.",
                    "Write digits, with a point before decimals."));
    return scalar.map(Scalar::text).filter(CellType::isDecimal);
  }
}
