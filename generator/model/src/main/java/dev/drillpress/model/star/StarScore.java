package dev.drillpress.model.star;

import dev.drillpress.model.number.Require;
import java.util.List;

/**
 * The points of a part.
 *
 * @param part which
 * @param points from 0 to {@link #MOST}
 * @param deductions what took the others; they sum up to them
 */
public record StarScore(StarPart part, int points, List<Deduction> deductions) {
  /** The points of a part of which no rule takes any. */
  public static final int MOST = 10;

  /**
   * Points that a rule took, once however often it was broken.
   *
   * @param rule which
   * @param points at least 1; less than the rule's own when no more were left
   */
  public record Deduction(StarRule rule, int points) {}

  /** Copies the list; refuses points that the deductions do not explain. */
  public StarScore {
    deductions = List.copyOf(deductions);
    int taken = deductions.stream().mapToInt(Deduction::points).sum();
    Require.that(points >= 0 && points + taken == MOST, points + " points and " + taken);
  }
}
