package dev.drillpress.model.star;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which rule takes how many points of which part. */
final class Points {
  private static final List<Cost> COSTS =
      List.of(
          new Cost(StarPart.SITUATION, StarRule.PART_UNSAID, 5),
          new Cost(StarPart.SITUATION, StarRule.NUMBER_WITHOUT_BASELINE, 5),
          new Cost(StarPart.SITUATION, StarRule.TECHNOLOGY_LIST, 5),
          new Cost(StarPart.TASK, StarRule.PART_UNSAID, 5),
          new Cost(StarPart.TASK, StarRule.EMPTY_VERB, 3),
          new Cost(StarPart.TASK, StarRule.WE_WITHOUT_OWN_PART, 3),
          new Cost(StarPart.ACTION, StarRule.PART_UNSAID, 5),
          new Cost(StarPart.ACTION, StarRule.EMPTY_VERB, 5),
          new Cost(StarPart.ACTION, StarRule.TECHNOLOGY_LIST, 5),
          new Cost(StarPart.ACTION, StarRule.WE_WITHOUT_OWN_PART, 4),
          new Cost(StarPart.ACTION, StarRule.PASSIVE_VOICE, 3),
          new Cost(StarPart.ACTION, StarRule.TOO_LONG, 2),
          new Cost(StarPart.RESULT, StarRule.NO_RESULT, 10),
          new Cost(StarPart.RESULT, StarRule.RESULT_WITHOUT_NUMBER, 6),
          new Cost(StarPart.RESULT, StarRule.NUMBER_WITHOUT_UNIT, 3),
          new Cost(StarPart.RESULT, StarRule.NUMBER_WITHOUT_BASELINE, 3));

  private static final int TOO_LONG_IN_STORY = 2;

  private Points() {}

  private record Cost(StarPart part, StarRule rule, int points) {}

  /** The score of a bullet's part. */
  static StarScore inBullet(StarPart part, Predicate<StarRule> broken) {
    List<Cost> costs =
        COSTS.stream().filter(c -> c.part() == part && broken.test(c.rule())).toList();
    return score(part, costs);
  }

  /** The score of a story's part; one that is blank has none. */
  static StarScore inStory(StarPart part, Predicate<StarRule> broken) {
    if (broken.test(StarRule.PART_UNSAID)) {
      return score(part, List.of(new Cost(part, StarRule.PART_UNSAID, StarScore.MOST)));
    }
    List<Cost> costs = new ArrayList<>(COSTS.stream().filter(c -> c.part() == part).toList());
    if (part != StarPart.ACTION) {
      costs.add(new Cost(part, StarRule.TOO_LONG, TOO_LONG_IN_STORY));
    }
    return score(part, costs.stream().filter(c -> broken.test(c.rule())).toList());
  }

  private static StarScore score(StarPart part, List<Cost> costs) {
    int left = StarScore.MOST;
    List<StarScore.Deduction> deductions = new ArrayList<>();
    for (Cost cost : costs) {
      int taken = Math.min(left, cost.points());
      if (taken > 0) {
        deductions.add(new StarScore.Deduction(cost.rule(), taken));
      }
      left -= taken;
    }
    return new StarScore(part, left, deductions);
  }
}
