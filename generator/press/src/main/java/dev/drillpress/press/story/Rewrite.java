package dev.drillpress.press.story;

import dev.drillpress.model.star.StarFinding;
import dev.drillpress.model.star.StarLint;
import dev.drillpress.model.star.StarPart;
import dev.drillpress.model.star.StarReport;
import dev.drillpress.model.star.StarRule;
import dev.drillpress.model.star.StarScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a bullet's rewrite changed and what that bought.
 *
 * @param words the difference word by word
 * @param scores one for each part, in the parts' order
 * @param open what is still open in the new bullet
 */
public record Rewrite(WordDiff words, List<Score> scores, List<StarFinding> open) {
  /**
   * A part's points before and after.
   *
   * @param changes by rule; their points sum up to the difference
   */
  public record Score(StarPart part, int before, int after, List<Change> changes) {
    /** Copies the list. */
    public Score {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A rule that one of the bullets broke and the other did not.
   *
   * @param points that the new bullet has more; less when it is the one that broke the rule
   * @param example the first finding; absent for what is unsaid, which has no place
   */
  public record Change(StarRule rule, int points, Optional<StarFinding> example) {}

  /** Copies the lists. */
  public Rewrite {
    scores = List.copyOf(scores);
    open = List.copyOf(open);
  }

  /** Compares two bullets in the lint's language. */
  public static Rewrite of(String before, String after, StarLint lint, String language) {
    StarReport old = lint.lint(before);
    StarReport young = lint.lint(after);
    List<Score> scores = new ArrayList<>();
    for (StarPart part : StarPart.values()) {
      scores.add(score(old, young, part));
    }
    return new Rewrite(WordDiff.of(before, after, language), scores, young.findings());
  }

  private static Score score(StarReport old, StarReport young, StarPart part) {
    StarScore before = old.score(part);
    StarScore after = young.score(part);
    List<Change> changes = new ArrayList<>();
    for (StarRule rule : StarRule.values()) {
      int points = taken(before, rule) - taken(after, rule);
      if (points != 0) {
        changes.add(new Change(rule, points, example(points > 0 ? old : young, rule)));
      }
    }
    return new Score(part, before.points(), after.points(), changes);
  }

  private static int taken(StarScore score, StarRule rule) {
    return score.deductions().stream()
        .filter(deduction -> deduction.rule() == rule)
        .mapToInt(StarScore.Deduction::points)
        .sum();
  }

  private static Optional<StarFinding> example(StarReport report, StarRule rule) {
    return report.findings().stream().filter(f -> f.rule() == rule).findFirst();
  }

  /** The points of all parts before. */
  public int before() {
    return scores.stream().mapToInt(Score::before).sum();
  }

  /** The points of all parts after. */
  public int after() {
    return scores.stream().mapToInt(Score::after).sum();
  }
}
