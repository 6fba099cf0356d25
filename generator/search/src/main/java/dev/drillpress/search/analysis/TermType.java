package dev.drillpress.search.analysis;

/** What kind of term stands at a position. */
public enum TermType {
  /** A whole word, at the position of its first part. */
  WORD,
  /** A part of an identifier: {@code new} and {@code user} of {@code newUser}. */
  PART,
  /** Two characters that follow each other, or the last one of a run. */
  GRAM
}
