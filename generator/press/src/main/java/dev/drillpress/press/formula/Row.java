package dev.drillpress.press.formula;

import dev.drillpress.model.money.Money;
import dev.drillpress.press.formula.Formula.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/** A row of arguments, read by the names of the parameters in the units of the model. */
record Row(int index, List<String> names, List<String> cells) {
  Row {
    names = List.copyOf(names);
    cells = List.copyOf(cells);
  }

  String text(String name) {
    return cells.get(names.indexOf(name));
  }

  double number(String name) {
    return new BigDecimal(text(name)).doubleValue();
  }

  /** A percentage as the fraction that the model takes; shifted in decimal, so 38 is 0.38. */
  double fraction(String name) {
    return new BigDecimal(text(name)).movePointLeft(2).doubleValue();
  }

  long whole(String name) {
    return Long.parseLong(text(name));
  }

  int count(String name) {
    return Integer.parseInt(text(name));
  }

  Money yuan(String name) {
    return blaming(name, "Give an amount with at most two decimals.", () -> Money.yuan(text(name)));
  }

  /**
   * What a call of the model gives.
   *
   * @param name the parameter to blame when the model refuses
   * @param advice a sentence on what to do then
   */
  <T> T blaming(String name, String advice, Supplier<T> call) {
    try {
      return call.get();
    } catch (IllegalArgumentException refused) {
      String reason = "`" + name + "` cannot be used: " + refused.getMessage() + ". " + advice;
      throw new RefusedArgument(new Refusal(index, name, reason), refused);
    }
  }

  /** Refuses an argument with a sentence. */
  RefusedArgument refuse(String name, String reason) {
    return new RefusedArgument(new Refusal(index, name, reason));
  }
}
