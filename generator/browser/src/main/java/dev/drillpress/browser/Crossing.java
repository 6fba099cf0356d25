package dev.drillpress.browser;

import dev.drillpress.model.money.Money;
import dev.drillpress.model.number.Require;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What only JavaScript can do: make a plain object, and tell text from anything else. */
final class Crossing {
  private Crossing() {}

  /**
   * The text, or the empty text for whatever is no text: TeaVM itself would fail on undefined
   * without a name.
   */
  @JSBody(params = "value", script = "return typeof value === 'string' ? value : '';")
  static native String textOrEmpty(JSObject value);

  /** A plain object; its fields are the parameters. */
  @JSBody(
      params = {
        "state",
        "stability",
        "difficulty",
        "step",
        "reviewedAt",
        "scheduledDays",
        "due",
        "reps",
        "lapses"
      },
      script =
          "return {state: state, stability: stability, difficulty: difficulty, step: step,"
              + " reviewedAt: reviewedAt, scheduledDays: scheduledDays, due: due, reps: reps,"
              + " lapses: lapses};")
  static native CardState cardState(
      int state,
      double stability,
      double difficulty,
      int step,
      double reviewedAt,
      int scheduledDays,
      double due,
      int reps,
      int lapses);

  @JSBody(params = "value", script = "return Array.isArray(value);")
  private static native boolean isArray(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native double[] asNumbers(JSObject value);

  static List<Double> numbers(String name, JSObject value) {
    Require.that(isArray(value), name + " is missing or is no array");
    List<Double> numbers = new ArrayList<>();
    for (double number : asNumbers(value)) {
      numbers.add(Require.finite(name, number));
    }
    return numbers;
  }

  static Money yuan(String name, JSObject value) {
    return Money.yuan(text(name, value));
  }

  // JavaScript passes anything for anything: what is no text is told apart here, undefined is NaN
  // in a double.
  static String text(String name, JSObject value) {
    String text = textOrEmpty(value);
    Require.that(!text.isEmpty(), name + " is missing or is no text");
    return text;
  }

  static int whole(String name, double value, int least, int most) {
    Require.finite(name, value);
    Require.that(value == Math.floor(value), name + " must be a whole number: " + value);
    Require.that(
        value >= least && value <= most,
        name + " must be between " + least + " and " + most + ", not " + value);
    return (int) value;
  }
}
