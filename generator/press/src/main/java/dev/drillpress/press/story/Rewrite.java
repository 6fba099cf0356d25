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
   * @param gains what the rewrite mended
   */
  public record Score(StarPart part, int before, int after, List<Gain> gains) {
    /** Copies the list. */
    public Score {
      gains = List.copyOf(gains);
    }
  }

  /**
   * A rule that the old bullet broke and the new one does not.
   *
   * @param points that it took
   * @param example the first finding; absent for what is unsaid, which has no place
   */
  public record Gain(StarRule rule, int points, Optional<StarFinding> example) {}

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
    StarScore after = young.score(part);
    List<Gain> gains = new ArrayList<>();
    for (StarScore.Deduction deduction : old.score(part).deductions()) {
      int left =
          after.deductions().stream()
              .filter(d -> d.rule() == deduction.rule())
              .mapToInt(StarScore.Deduction::points)
              .sum();
      if (deduction.points() > left) {
        gains.add(
            new Gain(
                deduction.rule(),
                deduction.points() - left,
                old.findings().stream().filter(f -> f.rule() == deduction.rule()).findFirst()));
      }
    }
    return new Score(part, old.score(part).points(), after.points(), gains);
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
