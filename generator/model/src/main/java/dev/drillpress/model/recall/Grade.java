package dev.drillpress.model.recall;

import dev.drillpress.model.number.Require;

/** How well an answer was recalled. */
public enum Grade {
  /** Forgotten. */
  AGAIN(1),
  /** Recalled with trouble. */
  HARD(2),
  /** Recalled. */
  GOOD(3),
  /** Recalled without effort. */
  EASY(4);

  private final int number;

  Grade(int number) {
    this.number = number;
  }

  /** The number in the algorithm's formulas, 1 to 4. */
  public int number() {
    return number;
  }

  /**
   * The grade of a number.
   *
   * @throws IllegalArgumentException outside 1 to 4
   */
  public static Grade of(int number) {
    return values()[Require.within("grade", number, 1, 4) - 1];
  }
}
