package dev.drillpress.model.star;

/**
 * A story's parts, given apart; a part that is missing is blank.
 *
 * @param situation where it began
 * @param task what was asked
 * @param action what the writer did
 * @param result what came of it
 */
public record StarStory(String situation, String task, String action, String result) {
  /** The text of a part. */
  public String text(StarPart part) {
    return switch (part) {
      case SITUATION -> situation;
      case TASK -> task;
      case ACTION -> action;
      case RESULT -> result;
    };
  }
}
