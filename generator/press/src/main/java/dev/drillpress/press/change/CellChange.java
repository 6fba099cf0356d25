package dev.drillpress.press.change;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell that is another one now.
 *
 * @param column its column's name
 * @param before {@link Cell#NONE} also where the row or column was not there
 * @param after likewise
 */
public record CellChange(String column, Cell before, Cell after) {
  /** After minus before, exact. */
  public Optional<BigDecimal> difference() {
    return after.minus(before);
  }

  /** The difference in percent of what was before. */
  public Optional<BigDecimal> percent() {
    return after.percentOf(before);
  }
}
