package dev.drillpress.press.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A cell as it was published.
 *
 * @param text as it stands in the file; empty when there is nothing
 */
public record Cell(Kind kind, String text) {
  /** An empty cell. */
  public static final Cell NONE = new Cell(Kind.NONE, "");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  /** What JSON holds it as. */
  public enum Kind {
    NUMBER,
    TEXT,
    TRUTH,
    NONE
  }

  /** Whether it is a number. */
  public boolean number() {
    return kind == Kind.NUMBER;
  }

  /** This minus an earlier number, exact; nothing unless both are numbers. */
  public Optional<BigDecimal> minus(Cell earlier) {
    return number() && earlier.number()
        ? Optional.of(value().subtract(earlier.value()))
        : Optional.empty();
  }

  /**
   * The change from an earlier number in percent of its size, rounded half-even to two decimals, or
   * to two digits where that would be nothing; absent when the earlier is zero or none.
   */
  public Optional<BigDecimal> percentOf(Cell earlier) {
    Optional<BigDecimal> difference = minus(earlier);
    if (difference.isEmpty() || earlier.value().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal exact =
        difference.get().multiply(HUNDRED).divide(earlier.value().abs(), MathContext.DECIMAL64);
    BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return Optional.of(
        rounded.signum() == 0 && exact.signum() != 0
            ? exact.round(new MathContext(2, RoundingMode.HALF_EVEN))
            : rounded);
  }

  private BigDecimal value() {
    return new BigDecimal(text);
  }
}
