package dev.drillpress.browser;

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
}
