package dev.drillpress.press.sql;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Puts sheets into the engine, cell by cell as they were checked. */
final class SheetLoader {
  /** Fewer would be faster, and products of three columns would overflow. */
  private static final int MOST_DIGITS = 38;

  /** Marks whole numbers that need more digits than machines count in. */
  private static final int HUGE = -1;

  private static final int LONG_DIGITS = 18;

  /** Quantiles fall between two values of few decimals; these keep what is between. */
  private static final int EXTRA_DECIMALS = 4;

  private SheetLoader() {}

  static void load(DuckDBConnection connection, String name, Sheet sheet) throws SQLException {
    List<Integer> scales = new ArrayList<>();
    StringBuilder create =
        new StringBuilder("create or replace table ").append(quoted(name)).append(" (");
    for (int c = 0; c < sheet.columns().size(); c++) {
      Digits digits = Digits.of(sheet, c);
      scales.add(digits.huge() ? HUGE : digits.scale());
      create.append(c == 0 ? "" : ", ").append(quoted(sheet.columns().get(c).name()));
      create.append(' ').append(type(sheet.columns().get(c), digits));
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(create.append(')').toString());
    }
    try (DuckDBAppender appender = connection.createAppender(name)) {
      for (int row = 0; row < sheet.rows(); row++) {
        appender.beginRow();
        for (int c = 0; c < scales.size(); c++) {
          append(appender, sheet.columns().get(c).type(), sheet.cell(row, c), scales.get(c));
        }
        appender.endRow();
      }
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String type(Column column, Digits digits) {
    return switch (column.type()) {
      case TEXT, MONTH -> "varchar";
      case INTEGER -> digits.huge() ? "decimal(" + MOST_DIGITS + ",0)" : "bigint";
      case DECIMAL, PERCENT, MONEY -> "decimal(" + MOST_DIGITS + "," + digits.scale() + ")";
      case DATE -> "date";
      case BOOLEAN -> "boolean";
    };
  }

  private static void append(DuckDBAppender appender, Column.Type type, String cell, int scale)
      throws SQLException {
    if (cell.isEmpty()) {
      appender.appendNull();
      return;
    }
    switch (type) {
      case TEXT, MONTH -> appender.append(cell);
      case INTEGER -> {
        if (scale == HUGE) {
          appender.append(new BigDecimal(cell));
        } else {
          appender.append(Long.parseLong(cell));
        }
      }
      case DECIMAL, PERCENT, MONEY ->
          appender.append(new BigDecimal(cell).setScale(scale, RoundingMode.HALF_EVEN));
      case DATE -> appender.append(LocalDate.parse(cell));
      case BOOLEAN -> appender.append(cell.equals("true"));
    }
  }

  /** How many digits behind the point a column's numbers get. */
  private record Digits(int scale, boolean huge) {
    static Digits of(Sheet sheet, int column) {
      if (!sheet.columns().get(column).numeric()) {
        return new Digits(0, false);
      }
      int whole = 1;
      int scale = 0;
      for (int row = 0; row < sheet.rows(); row++) {
        String cell = sheet.cell(row, column);
        int point = cell.indexOf('.');
        whole = Math.max(whole, point < 0 ? cell.length() : point);
        scale = Math.max(scale, point < 0 ? 0 : cell.length() - point - 1);
      }
      // What does not fit is rounded: no number has more than 38 digits.
      int wanted = Math.max(0, Math.min(scale + EXTRA_DECIMALS, MOST_DIGITS - whole));
      return new Digits(wanted, whole > LONG_DIGITS);
    }
  }
}
