package dev.drillpress.press.formula;

import dev.drillpress.model.money.Currency;
import dev.drillpress.model.money.Money;
import dev.drillpress.model.money.Proportion;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A row of arguments, read by the names of the parameters as the types of the model.
 *
 * @param index from 0, among all rows
 */
record Row(int index, Map<String, String> cells) {
  /** Copies the map. */
  Row {
    cells = Map.copyOf(cells);
  }

  String text(String name) {
    return cells.getOrDefault(name, "");
  }

  boolean given(String name) {
    return !text(name).isEmpty();
  }

  boolean is(String name, String value) {
    return text(name).equals(value);
  }

  long whole(String name) {
    return tried(name, "must be a whole number", () -> Long.parseLong(text(name)));
  }

  int count(String name) {
    return tried(
        name, "must be a whole number up to 2147483647", () -> Integer.parseInt(text(name)));
  }

  double number(String name) {
    double number = tried(name, "must be a number", () -> Double.parseDouble(text(name)));
    return finite(name, number);
  }

  /** A percentage as the model has it: 25 is 0.25. */
  double share(String name) {
    // The point is moved in decimal, so that 38 % is the double that the model calls 0.38.
    BigDecimal percent = tried(name, "must be a number", () -> new BigDecimal(text(name)));
    return finite(name, percent.movePointLeft(2).doubleValue());
  }

  private double finite(String name, double number) {
    if (Double.isInfinite(number)) {
      throw refused(name, "must be a smaller number");
    }
    return number;
  }

  Money yuan(String name) {
    return tried(
        name,
        "must be an amount with at most two decimals, up to 100000000000000",
        () -> Money.of(Currency.CNY, text(name)));
  }

  Proportion proportion(String name) {
    return tried(
        name,
        "must be from 0 to 10000 % with at most four decimals",
        () -> Proportion.percent(text(name)));
  }

  /**
   * What a call of the model gives; when the model refuses it, this parameter is to blame.
   *
   * @param rule what the parameter must be, as the rest of a sentence
   */
  <T> T tried(String parameter, String rule, Supplier<T> call) {
    try {
      return call.get();
    } catch (IllegalArgumentException refusedByModel) {
      throw refused(parameter, rule);
    }
  }

  /** A refusal whose sentence is the parameter, what it must be, and what it is. */
  Refused refused(String parameter, String rule) {
    String reason =
        given(parameter)
            ? "`" + parameter + "` " + rule + ", not `" + text(parameter) + "`."
            : "`" + parameter + "` must be given here.";
    return new Refused(new Formula.Refusal(index, parameter, reason));
  }
}
