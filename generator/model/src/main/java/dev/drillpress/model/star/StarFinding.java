package dev.drillpress.model.star;

import dev.drillpress.model.number.Require;
import java.util.List;

/**
 * A rule broken at a place.
 *
 * @param rule which
 * @param start where it begins in the text, in UTF-16 units from 0
 * @param end where the text goes on behind it
 * @param arguments what the message of the rule names; for {@link StarRule#TOO_LONG} the length and
 *     the limit, else the words at the place, shortened to {@link #LONGEST_ARGUMENT} units
 */
public record StarFinding(StarRule rule, int start, int end, List<String> arguments) {
  /** The most UTF-16 units of an argument. */
  public static final int LONGEST_ARGUMENT = 80;

  /** Copies the list; refuses a place that ends before it begins. */
  public StarFinding {
    Require.that(0 <= start && start <= end, "a place from " + start + " to " + end);
    arguments = List.copyOf(arguments);
  }

  /** The key of the message: {@code star.} and the rule's word. */
  public String key() {
    return "star." + rule.id();
  }
}
