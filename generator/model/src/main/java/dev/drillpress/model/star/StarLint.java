package dev.drillpress.model.star;

import java.util.ArrayList;
import java.util.List;

/**
 * The lint of résumé bullets and stories in one language. Takes any text, of any length, lone
 * surrogates included; the same text gives the same report.
 */
public final class StarLint {
  /** Words, or in Chinese words and characters, that a bullet may have. */
  private static final int BULLET_ENGLISH = 50;

  private static final int BULLET_CHINESE = 100;

  /** The same for each part of a story: what is told in about two and a half minutes. */
  private static final int STORY_ENGLISH = 350;

  private static final int STORY_CHINESE = 550;

  private final Language language;
  private final Phrases phrases;

  /** A lint of a language. Building it costs more than reading a bullet: keep it. */
  public StarLint(Language language) {
    this.language = language;
    phrases = Phrases.of(language);
  }

  /** What is open in one text. A blank text breaks no rule but has no part either. */
  public StarReport lint(String text) {
    Check check = new Check(text, language, phrases);
    check.result(false);
    check.manner(false);
    check.length(language == Language.ENGLISH ? BULLET_ENGLISH : BULLET_CHINESE);
    List<StarScore> scores = new ArrayList<>();
    for (StarPart part : StarPart.values()) {
      scores.add(
          check.blank()
              ? Points.inStory(part, rule -> rule == StarRule.PART_UNSAID)
              : Points.inBullet(part, rule -> check.broke(rule) || unsaid(rule, part, check)));
    }
    return new StarReport(check.findings(), scores);
  }

  private static boolean unsaid(StarRule rule, StarPart part, Check check) {
    return rule == StarRule.PART_UNSAID
        && switch (part) {
          case SITUATION -> !check.namesSituation();
          case TASK -> !check.namesGoal();
          case ACTION -> !check.namesAct();
          case RESULT -> false; // Two rules of its own say so.
        };
  }

  /**
   * What is open in a story's parts. The result's baseline may stand in situation or task, one's
   * own part in the task.
   */
  public StoryReport story(StarStory story) {
    List<Check> checks = new ArrayList<>();
    for (StarPart part : StarPart.values()) {
      checks.add(new Check(story.text(part), language, phrases));
    }
    Check task = checks.get(StarPart.TASK.ordinal());
    boolean numbers = checks.get(StarPart.SITUATION.ordinal()).hasNumbers() || task.hasNumbers();
    checks.get(StarPart.ACTION.ordinal()).manner(task.hasOwnPart());
    checks.get(StarPart.RESULT.ordinal()).result(numbers);
    List<StoryReport.Part> parts = new ArrayList<>();
    for (StarPart part : StarPart.values()) {
      Check check = checks.get(part.ordinal());
      check.length(language == Language.ENGLISH ? STORY_ENGLISH : STORY_CHINESE);
      if (check.blank()) {
        check.unsaid();
      }
      parts.add(new StoryReport.Part(Points.inStory(part, check::broke), check.findings()));
    }
    return new StoryReport(parts);
  }
}
