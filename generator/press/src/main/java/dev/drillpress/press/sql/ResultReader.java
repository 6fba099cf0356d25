package dev.drillpress.press.sql;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what the engine gives into texts, and refuses what no page can show. */
final class ResultReader {
  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";

  /** What binary arithmetic is sure of: 0.1 + 0.2 is 0.3. */
  private static final MathContext SURE_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private final Query query;
  private final Limits limits;
  private final List<Lineage.Out> lineage;
  private final List<Diagnostic> problems = new ArrayList<>();

  ResultReader(Query query, Limits limits, List<Lineage.Out> lineage) {
    this.query = query;
    this.limits = limits;
    this.lineage = lineage;
  }

  Checked<Answer> read(ResultSet result, boolean sorted) throws SQLException {
    List<Answer.Field> fields = fields(result.getMetaData());
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    List<List<String>> rows = new ArrayList<>();
    while (result.next()) {
      if (rows.size() == limits.rows()) {
        return Checked.failed(tooMany());
      }
      List<String> row = new ArrayList<>(fields.size());
      for (int c = 0; c < fields.size(); c++) {
        row.add(cell(result, c, fields.get(c)));
      }
      rows.add(row);
    }
    if (rows.isEmpty()) {
      problems.add(
          Diagnostic.of(
              SqlCode.EMPTY,
              query.at(),
              "The query gives no rows.",
              "Check its conditions against the data; a table without rows says nothing."));
    }
    return problems.isEmpty()
        ? Checked.of(new Answer(fields, rows, sorted && rows.size() > 1))
        : Checked.failed(problems);
  }

  private Diagnostic tooMany() {
    return Diagnostic.of(
        SqlCode.TOO_MANY_ROWS,
        query.at(),
        String.format(
            Locale.ROOT, "The query gives more than %,d rows, too many to show.", limits.rows()),
        "Group the rows, or take the first of them by `ORDER BY` and `LIMIT`.");
  }

  private List<Answer.Field> fields(ResultSetMetaData meta) throws SQLException {
    List<Answer.Field> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int c = 1; c <= meta.getColumnCount(); c++) {
      String name = meta.getColumnName(c);
      if (!name.matches(NAME)) {
        problem(
            SqlCode.COLUMN_NAME,
            name,
            "The result's column `" + name + "` has no proper name.",
            "Name it with `AS`, in letters, digits and `_`.");
      } else if (!names.add(SqlWords.lower(name))) {
        problem(
            SqlCode.COLUMN_NAME,
            name,
            "The result has two columns `" + name + "`.",
            "Name one of them otherwise with `AS`.");
      }
      field(name, meta.getColumnTypeName(c)).ifPresent(fields::add);
    }
    return fields;
  }

  private Optional<Answer.Field> field(String name, String typeName) {
    Optional<Column.Type> type = type(typeName);
    if (type.isEmpty()) {
      problem(
          SqlCode.COLUMN_TYPE,
          name,
          "The column `" + name + "` is of type " + SqlWords.lower(typeName) + ".",
          "Make it a number, a text, a date or a truth value with `CAST`.");
      return Optional.empty();
    }
    List<Lineage.Out> same =
        lineage.stream().filter(out -> out.name().equalsIgnoreCase(name)).toList();
    Lineage.Out out = same.size() == 1 ? same.get(0) : Lineage.Out.unknown(name);
    return Optional.of(
        new Answer.Field(
            name,
            type.get(),
            out.origin(),
            out.plain(),
            out.count(),
            out.mean(),
            inexact(typeName)));
  }

  private static boolean inexact(String typeName) {
    return typeName.equals("DOUBLE") || typeName.equals("FLOAT");
  }

  private static Optional<Column.Type> type(String name) {
    String word = name.replaceFirst("\\(.*", "");
    return switch (word) {
      case "TINYINT",
          "SMALLINT",
          "INTEGER",
          "BIGINT",
          "HUGEINT",
          "UTINYINT",
          "USMALLINT",
          "UINTEGER",
          "UBIGINT",
          "UHUGEINT" ->
          Optional.of(Column.Type.INTEGER);
      case "DECIMAL", "DOUBLE", "FLOAT" -> Optional.of(Column.Type.DECIMAL);
      case "VARCHAR" -> Optional.of(Column.Type.TEXT);
      case "BOOLEAN" -> Optional.of(Column.Type.BOOLEAN);
      case "DATE" -> Optional.of(Column.Type.DATE);
      // A column of NULL only.
      case "\"NULL\"", "NULL" -> Optional.of(Column.Type.TEXT);
      default -> Optional.empty();
    };
  }

  private String cell(ResultSet result, int column, Answer.Field field) throws SQLException {
    if (field.inexact()) {
      double number = result.getDouble(column + 1);
      return result.wasNull() ? "" : number(number, field.name());
    }
    String text = result.getString(column + 1);
    if (text == null) {
      return "";
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
        && problems.stream().noneMatch(p -> p.code() == SqlCode.COLUMN_TYPE)) {
      problem(
          SqlCode.COLUMN_TYPE,
          field.name(),
          "A text of the column `" + field.name() + "` holds a control character.",
          "Look for `chr` in the query, and leave the character out.");
    }
    return field.type() == Column.Type.DECIMAL ? plain(new BigDecimal(text)) : text;
  }

  private String number(double number, String name) {
    if (!Double.isFinite(number)) {
      if (problems.stream().noneMatch(p -> p.code() == SqlCode.NOT_FINITE)) {
        String what = Double.isNaN(number) ? "not a number" : "infinite";
        problem(
            SqlCode.NOT_FINITE,
            name,
            "A value of the column `" + name + "` is " + what + ".",
            "Look for a division by zero: `x / NULLIF(y, 0)` leaves the cell empty instead.");
      }
      return "";
    }
    return plain(new BigDecimal(number).round(SURE_DIGITS));
  }

  /** Without an exponent, and without zeros that the engine's types add at the end. */
  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private void problem(SqlCode code, String column, String message, String hint) {
    problems.add(Diagnostic.of(code, query.column(column), message, hint));
  }
}
