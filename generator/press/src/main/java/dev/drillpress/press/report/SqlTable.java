package dev.drillpress.press.report;

import dev.drillpress.press.data.CellRule;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Computation;
import dev.drillpress.press.data.ComputedTable;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.Fields;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.data.Wording;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.sql.Answer;
import dev.drillpress.press.sql.Queries;
import dev.drillpress.press.sql.Query;
import dev.drillpress.press.sql.SqlCode;
import dev.drillpress.press.sql.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Computes the table of a query. */
final class SqlTable {
  private static final Pattern MEAN =
      Pattern.compile("mean|average|avg|均值|平均|[时日周月季年人]均", Pattern.CASE_INSENSITIVE);

  private final Definition definition;
  private final Queries queries;
  private final Map<String, Sheet> sheets;
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * A query's table.
   *
   * @param sheets what may be read, by SQL name
   */
  SqlTable(Definition definition, Queries queries, Map<String, Sheet> sheets) {
    this.definition = definition;
    this.queries = queries;
    this.sheets = sheets;
  }

  Checked<ComputedTable> compute() {
    return Head.read(definition.file(), definition.block(), definition.language())
        .then(this::compute);
  }

  private Checked<ComputedTable> compute(Head head) {
    Query query = new Query(definition.file(), head.queryOffset(), definition.end());
    for (Map.Entry<String, Sheet> read : SqlNames.read(query.text(), sheets).entrySet()) {
      if (!read.getValue().published()) {
        return Checked.failed(individuals(query, read.getKey(), read.getValue()));
      }
    }
    return queries.answer(query, sheets).then(answer -> table(head, query, answer));
  }

  private static Diagnostic individuals(Query query, String name, Sheet sheet) {
    return Diagnostic.of(
        ReportCode.INDIVIDUALS,
        query.mention(name).orElse(query.at()),
        "The rows of `" + sheet.id() + "` are about single persons; no query reads them.",
        "Count them by a `groups` fence, which leaves small groups out, and ask that one's table.");
  }

  private Checked<ComputedTable> table(Head head, Query query, Answer answer) {
    List<Column> columns =
        answer.columns().stream().map(field -> column(field, head, query)).toList();
    unknown(head, answer);
    head.columns().forEach((name, spec) -> typed(spec, name, columns, answer));
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    List<Dataset> sources = Sources.of(SqlNames.read(query.text(), sheets).values());
    Computation how = new Computation(Computation.Means.SQL, query.text());
    ComputedTable table =
        ComputedTables.of(definition.id(), head.caption(), columns, answer.rows(), sources, how);
    return answer.sorted() ? Checked.of(table, List.of(sorted(query))) : Checked.of(table);
  }

  private static Diagnostic sorted(Query query) {
    return Diagnostic.of(
        SqlCode.SORTED,
        query.at(),
        "The query names no order, so its rows are sorted by all columns from left to right.",
        "Add `ORDER BY` to choose the order yourself.");
  }

  /** A type that an author gives must be that of the values. */
  private void typed(ColumnSpec spec, String name, List<Column> columns, Answer answer) {
    List<String> names = columns.stream().map(Column::name).toList();
    int at = names.indexOf(name);
    if (at < 0 || spec.type().isEmpty()) {
      return;
    }
    Column column = columns.get(at);
    boolean ratio = column.unit().filter(u -> !u.equals("1") && !u.equals("%")).isEmpty();
    Optional<String> wrong =
        answer.rows().stream()
            .map(row -> row.get(at))
            .filter(cell -> !cell.isEmpty() && !CellRule.typed(column.type(), cell))
            .findFirst();
    if (wrong.isPresent() || column.type() == Column.Type.PERCENT && !ratio) {
      String word = column.type().name().toLowerCase(Locale.ROOT);
      problems.add(
          Diagnostic.of(
              ReportCode.BAD_FENCE,
              spec.at(),
              wrong.isPresent()
                  ? "`"
                      + wrong.get()
                      + "` in the column `"
                      + name
                      + "` is not of type "
                      + word
                      + "."
                  : "The column `" + name + "` has a unit, so it is no percentage.",
              "Leave `type:` out, or convert the values in the query."));
    }
  }

  private void unknown(Head head, Answer answer) {
    List<String> names = answer.columns().stream().map(Answer.Field::name).toList();
    head.columns()
        .forEach(
            (name, spec) -> {
              if (!names.contains(name)) {
                problems.add(
                    Diagnostic.of(
                        ReportCode.UNKNOWN_COLUMN,
                        spec.at(),
                        "The query's result has no column `" + name + "`.",
                        Suggestion.didYouMean(
                            name, names, "Its columns are " + Fields.quoted(names) + ".")));
              }
            });
  }

  private Column column(Answer.Field field, Head head, Query query) {
    Optional<Column> origin = field.origin().flatMap(this::origin);
    Column.Type type = type(field, origin);
    Column inherited =
        new Column(
            field.name(),
            type,
            field.plain() ? origin.map(Column::title).orElse(Map.of()) : Map.of(),
            field.count() ? Optional.of("1") : origin.flatMap(Column::unit),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            field.plain() ? origin.map(Column::values).orElse(List.of()) : List.of(),
            field.inexact() ? OptionalInt.of(2) : decimals(origin),
            field.plain() ? origin.map(Column::wording).orElse(Wording.NONE) : units(origin));
    ColumnSpec spec = head.columns().get(field.name());
    Column column = spec == null ? inherited : spec.over(inherited);
    Location at = spec == null ? query.column(field.name()) : spec.at();
    if (column.numeric() && column.unit().isEmpty() && column.type() != Column.Type.PERCENT) {
      problems.add(noUnit(column, at));
    }
    if (field.mean() && !saysMean(column)) {
      problems.add(meanUnsaid(column, at));
    }
    return column;
  }

  private static OptionalInt decimals(Optional<Column> origin) {
    return origin.map(Column::decimals).orElse(OptionalInt.empty());
  }

  private static Wording units(Optional<Column> origin) {
    return origin.map(o -> new Wording(Map.of(), o.wording().units())).orElse(Wording.NONE);
  }

  /** Money stays money and a percentage a percentage where nothing was computed anew. */
  private static Column.Type type(Answer.Field field, Optional<Column> origin) {
    boolean number = field.type() == Column.Type.DECIMAL || field.type() == Column.Type.INTEGER;
    if (number && origin.filter(Column::numeric).isPresent()) {
      Column.Type own = origin.get().type();
      return own == Column.Type.INTEGER ? field.type() : own;
    }
    boolean month = field.type() == Column.Type.TEXT && field.plain();
    return month && origin.filter(o -> o.type() == Column.Type.MONTH).isPresent()
        ? Column.Type.MONTH
        : field.type();
  }

  private Optional<Column> origin(Answer.Source source) {
    return Optional.ofNullable(sheets.get(source.table())).stream()
        .flatMap(sheet -> sheet.columns().stream())
        .filter(c -> c.name().equalsIgnoreCase(source.column()))
        .findFirst();
  }

  private static boolean saysMean(Column column) {
    return column.title().isEmpty()
        ? saysMean(column.name())
        : column.title().values().stream().allMatch(SqlTable::saysMean);
  }

  /** Whether a name or title says that what it names is a mean. */
  static boolean saysMean(String text) {
    return MEAN.matcher(text).find();
  }

  private static Diagnostic noUnit(Column column, Location at) {
    return Diagnostic.of(
        ReportCode.NO_UNIT,
        at,
        "The numbers of the column `" + column.name() + "` have no unit.",
        "Say it before the query: `columns: {"
            + column.name()
            + ": {unit: CNY/year}}` between lines `---`; `unit: \"1\"` is a bare number.");
  }

  private static Diagnostic meanUnsaid(Column column, Location at) {
    return Diagnostic.of(
        ReportCode.MEAN_UNSAID,
        at,
        "The column `" + column.name() + "` is a mean and does not say so.",
        "Write `mean` or `average` (均值, 平均, 周均) into its name or title, or take the median.");
  }
}
