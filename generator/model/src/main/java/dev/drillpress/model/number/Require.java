package dev.drillpress.model.number;

/**
 * Refuses arguments that cannot mean anything; every message holds the argument's name and value.
 * Needed on both sides, but above all in the browser, where {@code int / 0} is 0 and an index out
 * of bounds is silent.
 */
public final class Require {
  private Require() {}

  /**
   * Refuses with a sentence of the caller's own.
   *
   * @throws IllegalArgumentException unless {@code met}
   */
  public static void that(boolean met, String otherwise) {
    if (!met) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /**
   * The value itself, when it is a finite number.
   *
   * @throws IllegalArgumentException for NaN and the infinities
   */
  public static double finite(String name, double value) {
    // NaN - NaN and Infinity - Infinity are NaN, which equals nothing.
    if (value - value != 0) {
      throw new IllegalArgumentException(name + " must be a finite number, not " + value);
    }
    return value;
  }

  /**
   * The value itself, when it is finite and not below zero.
   *
   * @throws IllegalArgumentException for negative values, NaN and the infinities
   */
  public static double notNegative(String name, double value) {
    finite(name, value);
    if (value < 0) {
      throw new IllegalArgumentException(name + " must not be negative: " + value);
    }
    return value;
  }

  /**
   * The value itself, when it is finite and above zero.
   *
   * @throws IllegalArgumentException for zero, negative values, NaN and the infinities
   */
  public static double positive(String name, double value) {
    finite(name, value);
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be above zero: " + value);
    }
    return value;
  }

  /**
   * The value itself, when it is between two bounds, both included.
   *
   * @throws IllegalArgumentException outside the bounds
   */
  public static long within(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be between " + least + " and " + most + ", not " + value);
    }
    return value;
  }

  /**
   * The value itself, when it is between two bounds, both included.
   *
   * @throws IllegalArgumentException outside the bounds
   */
  public static int within(String name, int value, int least, int most) {
    return (int) within(name, (long) value, least, most);
  }
}
