package dev.drillpress.model.tax;

import dev.drillpress.model.money.Money;
import java.util.List;

/**
 * Tax withheld month by month, each rounded half-even to the fen, and its total, rounded once from
 * the exact sum. The total, not the sum of rounded months, equals the year's tax; they differ by at
 * most half a fen a month.
 */
public record Withholding(List<Money> months, Money total) {
  /** Copies the list. */
  public Withholding {
    months = List.copyOf(months);
  }
}
