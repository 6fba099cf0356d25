package dev.drillpress.press.story;

import dev.drillpress.model.star.StarFinding;
import dev.drillpress.model.star.StarRule;
import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;
import java.util.Arrays;

/** What the lint can find in a story; one code for each of its rules. */
public enum StarCode implements DiagnosticCode {
  NO_RESULT(
      StarRule.NO_RESULT,
      "Nothing here says what came of it.",
      "Say what changed, by how much, and from what; scope, years and versions are no result."),
  RESULT_WITHOUT_NUMBER(
      StarRule.RESULT_WITHOUT_NUMBER,
      "`{0}` claims a result without a number.",
      "Give the number, with its unit and the value before."),
  NUMBER_WITHOUT_UNIT(
      StarRule.NUMBER_WITHOUT_UNIT, "`{0}` has no unit.", "Write what it is measured in."),
  NUMBER_WITHOUT_BASELINE(
      StarRule.NUMBER_WITHOUT_BASELINE,
      "`{0}` is compared with nothing.",
      "Give the value before, a comparison or the goal."),
  EMPTY_VERB(
      StarRule.EMPTY_VERB,
      "`{0}` claims nothing, and no act of one's own follows.",
      "Say what you did: built, measured, decided, removed."),
  PASSIVE_VOICE(
      StarRule.PASSIVE_VOICE, "`{0}` hides who did it.", "Make the one who did it the subject."),
  WE_WITHOUT_OWN_PART(
      StarRule.WE_WITHOUT_OWN_PART,
      "`{0}` does not say which part was one's own.",
      "Add what you did yourself."),
  TECHNOLOGY_LIST(
      StarRule.TECHNOLOGY_LIST,
      "`{0}` names technologies, and nothing done with them.",
      "Say what was done with them, or leave them out."),
  TOO_LONG(
      StarRule.TOO_LONG,
      "This has {0} words; at most {1} are read at a glance.",
      "Cut what an interviewer would not ask about."),
  PART_UNSAID(StarRule.PART_UNSAID, "This part is empty.", "Write it.");

  private final StarRule rule;
  private final String message;
  private final String hint;

  StarCode(StarRule rule, String message, String hint) {
    this.rule = rule;
    this.message = message;
    this.hint = hint;
  }

  static StarCode of(StarRule rule) {
    return Arrays.stream(values()).filter(c -> c.rule == rule).findFirst().orElseThrow();
  }

  @Override
  public String id() {
    return "star/" + rule.id();
  }

  /** A rewritten bullet is what the story is for. */
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  String message(StarFinding finding) {
    String text = message;
    for (int i = 0; i < finding.arguments().size(); i++) {
      text = text.replace("{" + i + "}", finding.arguments().get(i).replace('`', '\''));
    }
    return text;
  }

  String hint() {
    return hint;
  }
}
