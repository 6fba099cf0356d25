package dev.drillpress.press.chart;

import dev.drillpress.press.data.Column;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells as numbers: a month is the count of months since the year 0, a day that since 1970. */
final class Place {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?");
  private static final int MONTHS = 12;

  private Place() {}

  /** Whether a column's cells have a place along a line. */
  static boolean of(Column column) {
    return column.numeric()
        || column.type() == Column.Type.MONTH
        || column.type() == Column.Type.DATE;
  }

  /** Where a cell stands; nothing when it is not of its column's type. */
  static Optional<BigDecimal> of(Column column, String cell) {
    try {
      return switch (column.type()) {
        case MONTH -> Optional.of(month(YearMonth.parse(cell)));
        case DATE -> Optional.of(BigDecimal.valueOf(LocalDate.parse(cell).toEpochDay()));
        case INTEGER, DECIMAL, PERCENT, MONEY -> number(cell);
        case TEXT, BOOLEAN -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A plain decimal number. */
  static Optional<BigDecimal> number(String cell) {
    return DECIMAL.matcher(cell).matches() ? Optional.of(new BigDecimal(cell)) : Optional.empty();
  }

  /** The month at a place, rounded down. */
  static YearMonth month(BigDecimal place) {
    int months = place.intValue();
    return YearMonth.of(Math.floorDiv(months, MONTHS), Math.floorMod(months, MONTHS) + 1);
  }

  static BigDecimal month(YearMonth month) {
    return BigDecimal.valueOf((long) month.getYear() * MONTHS + month.getMonthValue() - 1);
  }
}
