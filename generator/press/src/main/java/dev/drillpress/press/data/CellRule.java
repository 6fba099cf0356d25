package dev.drillpress.press.data;

import java.math.BigDecimal;
import java.util.Optional;

/** What a column's declaration allows in its cells. */
public final class CellRule {
  private CellRule() {}

  /** Whether a text is of a type. */
  public static boolean typed(Column.Type type, String text) {
    // Whole numbers of queries may be longer than those of datasets.
    return type == Column.Type.INTEGER
        ? text.matches("-?[0-9]+")
        : CellType.check(type, text).isEmpty();
  }

  /** What to write instead, when a text does not fit a column. */
  public static Optional<String> wrong(Column column, String text) {
    if (text.isEmpty()) {
      return column.required() ? Optional.of("Give a value.") : Optional.empty();
    }
    if (CellType.check(column.type(), text).isPresent()) {
      return Optional.of(CellType.example(column.type()));
    }
    if (!column.values().isEmpty() && !column.values().contains(text)) {
      return Optional.of("Use one of " + Fields.quoted(column.values()) + ".");
    }
    Range range = Range.of(column);
    return column.numeric() && !range.holds(text) ? Optional.of(range.hint()) : Optional.empty();
  }

  /** The numbers that a column allows. */
  record Range(Optional<BigDecimal> least, Optional<BigDecimal> greatest) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Range of(Column column) {
      boolean percent = column.type() == Column.Type.PERCENT;
      Optional<BigDecimal> least = column.minimum().map(BigDecimal::new);
      Optional<BigDecimal> greatest = column.maximum().map(BigDecimal::new);
      return new Range(
          percent ? least.or(() -> Optional.of(BigDecimal.ZERO)) : least,
          percent ? greatest.or(() -> Optional.of(HUNDRED)) : greatest);
    }

    boolean holds(String text) {
      if (least.isEmpty() && greatest.isEmpty()) {
        return true;
      }
      BigDecimal number = new BigDecimal(text);
      return least.filter(l -> number.compareTo(l) < 0).isEmpty()
          && greatest.filter(g -> number.compareTo(g) > 0).isEmpty();
    }

    String hint() {
      String from = least.map(l -> " from " + l.toPlainString()).orElse("");
      String to = greatest.map(g -> " up to " + g.toPlainString()).orElse("");
      return "Allowed are numbers" + from + to + "; correct the cell, or `min` and `max`.";
    }
  }
}
