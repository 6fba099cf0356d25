package dev.drillpress.model.recall;

import dev.drillpress.model.number.Require;

/** Where a card is in its life. */
public enum Phase {
  /** Never reviewed. */
  NEW,
  /** In the short steps after the first review. */
  LEARNING,
  /** Reviewed at intervals of days. */
  REVIEW,
  /** In the short steps after a lapse. */
  RELEARNING;

  /** The number used in the vectors and in stored progress: 0 to 3. */
  public int number() {
    return ordinal();
  }

  /**
   * The phase of a number.
   *
   * @throws IllegalArgumentException outside 0 to 3
   */
  public static Phase of(int number) {
    return values()[Require.within("phase", number, 0, 3)];
  }
}
