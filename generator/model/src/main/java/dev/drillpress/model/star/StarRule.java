package dev.drillpress.model.star;

/**
 * What can be wrong with a bullet or a story. The words are stable; callers key their texts by
 * them.
 */
public enum StarRule {
  /** Nothing says what came of the work. */
  NO_RESULT("no-result"),
  /** A result in words only. */
  RESULT_WITHOUT_NUMBER("result-without-number"),
  /** A number of something that is measured, without its unit. */
  NUMBER_WITHOUT_UNIT("number-without-unit"),
  /** A change without a value before, a comparison or a goal. */
  NUMBER_WITHOUT_BASELINE("number-without-baseline"),
  /** A verb that claims nothing, and no act after it. */
  EMPTY_VERB("empty-verb"),
  /** Own work told as if it had happened by itself. */
  PASSIVE_VOICE("passive-voice"),
  /** "We", and no word on one's own part. */
  WE_WITHOUT_OWN_PART("we-without-own-part"),
  /** Three or more technologies, and no act. */
  TECHNOLOGY_LIST("technology-list"),
  /** More words than a reader takes in. */
  TOO_LONG("too-long"),
  /** Nothing stands for a part. In a bullet it takes points only; in a story it is a finding. */
  PART_UNSAID("part-unsaid");

  private final String id;

  StarRule(String id) {
    this.id = id;
  }

  /** The rule's word. */
  public String id() {
    return id;
  }
}
