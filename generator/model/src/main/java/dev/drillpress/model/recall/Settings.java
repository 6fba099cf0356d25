package dev.drillpress.model.recall;

import dev.drillpress.model.number.Require;
import java.util.List;

/**
 * How a reader wants to be asked.
 *
 * @param weights of the algorithm
 * @param retention the probability of recall at which a card is due, above 0 and below 1; 0.9 is
 *     usual
 * @param mostDays the longest interval, 1 to 36,500 days
 * @param mode in days only, or with short steps in minutes first
 */
public record Settings(Weights weights, double retention, int mostDays, Mode mode) {
  /** Whether short steps are taken. */
  public enum Mode {
    /** Every interval is whole days. */
    LONG_TERM,
    /** New cards take steps of 1 and 10 minutes, forgotten ones a step of 10 minutes. */
    SHORT_TERM
  }

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException for a retention outside (0, 1) or days outside 1 to 36,500
   */
  public Settings {
    Require.that(
        retention > 0 && retention < 1, "retention must be between 0 and 1, not " + retention);
    Require.within("longest interval in days", mostDays, 1, 36_500);
  }

  /** The published weights, retention 0.9, intervals up to 36,500 days. */
  public static Settings usual(Mode mode) {
    return new Settings(Weights.published(), 0.9, 36_500, mode);
  }

  boolean shortTerm() {
    return mode == Mode.SHORT_TERM;
  }

  /** The short steps in minutes of a phase. */
  List<Integer> stepsMinutes(Phase phase) {
    return phase == Phase.NEW || phase == Phase.LEARNING ? List.of(1, 10) : List.of(10);
  }
}
