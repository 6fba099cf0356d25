package dev.drillpress.search.codec;

/**
 * A text that both ends know, and what is learnt from it. Texts are coded as if it stood before
 * them.
 */
public final class Primer {
  /** No text. */
  public static final Primer NONE = new Primer("");

  private final String text;
  private final TextModel learnt = new TextModel();

  /** Learns a text. */
  public Primer(String text) {
    this.text = text;
    LearningCoder coder = new LearningCoder();
    for (int i = 0; i < text.length(); i++) {
      learnt.literal(coder, text.charAt(i));
      learnt.seen(text.charAt(i));
    }
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  TextModel model() {
    return new TextModel(learnt);
  }
}
