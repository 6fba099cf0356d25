package dev.drillpress.model.tax;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;
import dev.drillpress.model.number.Rounding;
import java.util.List;

/** A progressive table in yuan with quick deductions; the last bracket has no bound. */
public record BracketTable(List<Bracket> brackets) {
  private static final long FEN = 100;

  /**
   * Checks that the bounds ascend and the last one is open.
   *
   * @throws IllegalArgumentException otherwise
   */
  public BracketTable {
    brackets = List.copyOf(brackets);
    long before = 0;
    for (Bracket bracket : brackets) {
      Require.that(
          bracket.upToYuan() > before,
          "brackets must ascend: " + bracket.upToYuan() + " after " + before);
      before = bracket.upToYuan();
    }
    Require.that(before == Bracket.UNBOUNDED, "the last bracket ends at " + before);
  }

  /**
   * taxable x rate - quick deduction of the bracket that holds the taxable amount, rounded
   * half-even to the fen.
   *
   * @throws IllegalArgumentException for a negative amount or one not in yuan
   */
  public Money tax(Money taxable) {
    return rounded(exact(taxable, taxable.minorUnits()));
  }

  /**
   * Tax by the bracket that holds {@code key}, in hundredths of a fen: whole percents of whole fen
   * are exact.
   */
  long exact(Money taxable, long keyFen) {
    taxable.in(Currency.CNY, "taxable income").notNegative("taxable income");
    Bracket bracket = bracketOf(keyFen);
    return taxable.minorUnits() * bracket.percent() - bracket.quickDeductionYuan() * FEN * FEN;
  }

  Bracket bracketOf(long fen) {
    int i = 0;
    while (brackets.get(i).upToYuan() < Bracket.UNBOUNDED
        && fen > brackets.get(i).upToYuan() * FEN) {
      i++;
    }
    return brackets.get(i);
  }

  static Money rounded(long hundredthsOfFen) {
    return new Money(Currency.CNY, Rounding.halfEven(hundredthsOfFen, FEN));
  }
}
