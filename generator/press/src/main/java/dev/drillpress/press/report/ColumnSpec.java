package dev.drillpress.press.report;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Fields;
import dev.drillpress.press.data.Wording;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.yaml.YamlValue;
import dev.drillpress.press.yaml.YamlValue.Entry;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an author says about a computed column.
 *
 * @param at where its name stands
 */
record ColumnSpec(
    Map<String, String> title,
    Optional<String> unit,
    Map<String, String> units,
    Optional<Column.Type> type,
    OptionalInt decimals,
    Map<String, Map<String, String>> labels,
    Location at) {

  /** The keys of a column. */
  private static final List<String> KEYS = List.of("title", "unit", "type", "decimals", "labels");

  /** The columns under {@code columns:}, by name. */
  static Map<String, ColumnSpec> read(Fields fields) {
    Map<String, ColumnSpec> specs = new LinkedHashMap<>();
    Optional<YamlValue> declared = fields.map().get("columns");
    if (declared.isPresent() && declared.get() instanceof Mapping each) {
      for (Entry entry : each.entries()) {
        column(entry, fields.problems()).ifPresent(spec -> specs.put(entry.key(), spec));
      }
    } else if (declared.isPresent()) {
      fields.bad(
          declared.get().at(),
          "`columns` must map names to declarations.",
          "Write a line `name: {unit: CNY/year}` for each column.");
    }
    return specs;
  }

  /** Columns with what the author says of them; a name that none has is a mistake. */
  static List<Column> over(
      List<Column> columns, Map<String, ColumnSpec> specs, List<Diagnostic> problems) {
    List<String> names = columns.stream().map(Column::name).toList();
    specs.forEach(
        (name, spec) -> {
          if (!names.contains(name)) {
            problems.add(
                Diagnostic.of(
                    ReportCode.UNKNOWN_COLUMN,
                    spec.at(),
                    "The result has no column `" + name + "`.",
                    Suggestion.didYouMean(
                        name, names, "Its columns are " + Fields.quoted(names) + ".")));
          }
        });
    return columns.stream()
        .map(c -> specs.containsKey(c.name()) ? specs.get(c.name()).over(c) : c)
        .toList();
  }

  private static Optional<ColumnSpec> column(Entry entry, List<Diagnostic> problems) {
    if (!(entry.value() instanceof Mapping map)) {
      problems.add(
          Diagnostic.of(
              ReportCode.BAD_FENCE,
              entry.value().at(),
              "The column `" + entry.key() + "` must be declared by keys.",
              "Write `" + entry.key() + ": {unit: CNY/year}`."));
      return Optional.empty();
    }
    Fields fields = new Fields(map, ReportCode.BAD_FENCE, problems);
    fields.onlyKeys(ReportCode.BAD_FENCE, KEYS);
    return Optional.of(
        new ColumnSpec(
            fields.byLanguage("title"),
            Wording.unit(fields),
            Wording.units(fields),
            fields.choice("type", Column.Type.values()),
            decimals(fields),
            Wording.labels(fields),
            entry.keyAt()));
  }

  private static OptionalInt decimals(Fields fields) {
    Optional<Scalar> written = fields.scalar("decimals");
    if (written.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!written.get().text().matches("[0-6]")) {
      fields.bad(
          written.get().at(),
          "`" + written.get().text() + "` is not a number of decimals.",
          "Write a digit from 0 to 6.");
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(written.get().text()));
  }

  /** A column with what this says, and the column's own where this says nothing. */
  Column over(Column column) {
    return new Column(
        column.name(),
        type.orElse(column.type()),
        title.isEmpty() ? column.title() : title,
        unit.or(column::unit),
        column.required(),
        column.key(),
        column.minimum(),
        column.maximum(),
        column.values(),
        decimals.isPresent() ? decimals : column.decimals(),
        wording(column.wording()));
  }

  private Wording wording(Wording own) {
    return new Wording(
        labels.isEmpty() ? own.labels() : labels, unit.isEmpty() ? own.units() : units);
  }
}
