package dev.drillpress.model.posting;

/** How strictly a skill is asked for, the strongest first. */
public enum Strength {
  /** Asked for, or part of the work. */
  REQUIRED,
  /** Welcome, but not a condition. */
  PREFERRED,
  /** Said not to be needed. */
  NEGATED
}
