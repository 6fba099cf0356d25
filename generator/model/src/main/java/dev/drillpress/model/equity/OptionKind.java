package dev.drillpress.model.equity;

/** The right an option gives. */
public enum OptionKind {
  /** The right to buy at the strike. */
  CALL,
  /** The right to sell at the strike. */
  PUT
}
