package dev.drillpress.model.recall;

import dev.drillpress.model.number.Require;
import java.util.Optional;

/**
 * The state of one drill for one reader. Times are milliseconds since 1970-01-01T00:00Z.
 *
 * @param phase where it is in its life
 * @param memory what is believed of the memory; absent while new
 * @param step the index of the short step it is in, 0 outside the steps
 * @param schedule when it was reviewed and is due
 * @param history how often it was reviewed and forgotten
 */
public record Card(
    Phase phase, Optional<Memory> memory, int step, Schedule schedule, History history) {
  /** The last review, the days it was scheduled for, and when it is due; equal times while new. */
  public record Schedule(long reviewedAt, int days, long dueAt) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException for negative days or a due time before the review
     */
    public Schedule {
      Require.within("scheduled days", days, 0, 36_500);
      Require.within("due time", dueAt, reviewedAt, Long.MAX_VALUE);
    }
  }

  /** Reviews in all, and lapses: reviews that found the answer forgotten. */
  public record History(int reviews, int lapses) {
    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException for negative counts, or more lapses than reviews
     */
    public History {
      Require.within("reviews", reviews, 0, Integer.MAX_VALUE);
      Require.within("lapses", lapses, 0, reviews);
    }
  }

  /**
   * Checks that the parts fit.
   *
   * @throws IllegalArgumentException for a memory while new, none later, or a negative step
   */
  public Card {
    Require.that(
        (phase == Phase.NEW) == memory.isEmpty(),
        "a card that is " + phase.name() + " has the wrong memory");
    Require.within("step", step, 0, 100);
  }

  /** A card never seen, due from a time on. */
  public static Card unseen(long at) {
    return new Card(Phase.NEW, Optional.empty(), 0, new Schedule(at, 0, at), new History(0, 0));
  }

  /**
   * This card after its drill's answer changed: stability becomes min(stability, 1 day), difficulty
   * and history stay, and it is due at once unless new. A rule of this project: what was learnt is
   * no longer quite what is asked.
   *
   * @param at the time from which the change is known; not before the last review
   * @throws IllegalArgumentException for a time before the last review
   */
  public Card answerChanged(long at) {
    Require.within("time of the change", at, schedule.reviewedAt(), Long.MAX_VALUE);
    if (memory.isEmpty()) {
      return this;
    }
    Memory known = memory.get();
    Memory shaken = new Memory(Math.min(known.stabilityDays(), 1), known.difficulty());
    Schedule now =
        new Schedule(schedule.reviewedAt(), schedule.days(), Math.min(schedule.dueAt(), at));
    return new Card(phase, Optional.of(shaken), step, now, history);
  }

  /**
   * Whether the drill is a leech: forgotten so often that it should be rewritten or split rather
   * than repeated.
   *
   * @param threshold the lapses from which on, 1 or more; 8 is usual
   * @throws IllegalArgumentException for a threshold below 1
   */
  public boolean isLeech(int threshold) {
    return history.lapses() >= Require.within("leech threshold", threshold, 1, Integer.MAX_VALUE);
  }
}
