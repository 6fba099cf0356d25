package dev.drillpress.model.posting;

import dev.drillpress.model.number.Require;
import java.util.List;

/**
 * A word or phrase that means a skill.
 *
 * @param text as it is written; its capitals count only when there is context
 * @param context words of which one must stand in the same sentence, since the phrase alone may
 *     mean something else; {@link #ANOTHER_SKILL} is any phrase of another skill that needs none;
 *     empty when the phrase is unmistakable
 */
public record Alias(String text, List<String> context) {
  /** The most letters of a phrase or context word: it bounds the time that a text takes. */
  public static final int LONGEST = 60;

  /** A context "word": an unmistakable mention of another skill. */
  public static final String ANOTHER_SKILL = "*";

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException when the text or a context word is blank, longer than {@link
   *     #LONGEST}, or spans lines
   */
  public Alias {
    phrase(text);
    context = List.copyOf(context);
    context.forEach(Alias::phrase);
  }

  /**
   * The text itself, when it can be looked for.
   *
   * @throws IllegalArgumentException when it is blank, too long or spans lines
   */
  static String phrase(String text) {
    Require.that(!Folded.of(text).lower().isEmpty(), "a phrase must not be blank: \"" + text + '"');
    Require.that(
        text.length() <= LONGEST,
        "a phrase has at most " + LONGEST + " letters, not " + text.length());
    Require.that(text.indexOf('\n') < 0, "a phrase stands on one line: \"" + text + '"');
    return text;
  }
}
