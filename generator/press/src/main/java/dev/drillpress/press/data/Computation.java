package dev.drillpress.press.data;

/**
 * How a table was computed.
 *
 * @param means what computed it
 * @param text the query, or the formula in one line
 */
public record Computation(Means means, String text) {
  /** What can compute. */
  public enum Means {
    /** A query. */
    SQL,
    /** A function of the career model. */
    FORMULA,
    /** Persons counted by group, small groups left out. */
    GROUPS
  }
}
