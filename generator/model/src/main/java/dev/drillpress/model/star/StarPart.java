package dev.drillpress.model.star;

/** The parts of a story. */
public enum StarPart {
  /** Where it began. */
  SITUATION("situation"),
  /** What was asked, and under which limits. */
  TASK("task"),
  /** What the writer did. */
  ACTION("action"),
  /** What came of it. */
  RESULT("result");

  private final String id;

  StarPart(String id) {
    this.id = id;
  }

  /** The part's word. */
  public String id() {
    return id;
  }
}
