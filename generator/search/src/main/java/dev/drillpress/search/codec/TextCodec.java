package dev.drillpress.search.codec;

import dev.drillpress.search.codec.Repetitions.Repetition;

/** Texts as literals and repetitions of what came before in the same text. */
public final class TextCodec {
  private TextCodec() {}

  /** Writes a text. */
  public static void encode(BitCoder coder, String text) {
    new NumberModel(1).code(coder, 0, text.length());
    TextModel model = new TextModel();
    Repetitions repetitions = new Repetitions(text);
    int at = 0;
    Repetition here = repetitions.at(0);
    while (at < text.length()) {
      Repetition next = Repetition.NONE;
      boolean repeat = here.length() > 0;
      if (repeat) {
        // One step of patience: a better repetition may begin at the next character.
        next = repetitions.at(at + 1);
        repeat = next.gain() <= here.gain();
      }
      model.repeats(coder, repeat);
      int end = at + 1;
      if (repeat) {
        model.length(coder, here.length());
        model.distance(coder, here.length(), here.distance());
        end = at + here.length();
      } else {
        model.literal(coder, text.charAt(at));
      }
      for (; at < end; at++) {
        model.seen(text.charAt(at));
      }
      here = !repeat && next.length() > 0 ? next : repetitions.at(at);
    }
  }

  /**
   * Reads a text.
   *
   * @throws IllegalArgumentException if the stream is not one that {@link #encode} wrote
   */
  public static String decode(BitCoder coder, int longest) {
    int length = new NumberModel(1).code(coder, 0, 0);
    if (length > longest) {
      throw new IllegalArgumentException("A text of " + length + " characters.");
    }
    TextModel model = new TextModel();
    char[] text = new char[length];
    int at = 0;
    while (at < length) {
      if (!model.repeats(coder, false)) {
        text[at] = model.literal(coder, '\0');
        model.seen(text[at++]);
        continue;
      }
      int count = model.length(coder, TextModel.SHORTEST);
      int from = at - model.distance(coder, count, 1);
      if (from < 0 || count > length - at) {
        throw new IllegalArgumentException("A repetition of what is not there.");
      }
      for (int i = 0; i < count; i++) {
        text[at] = text[from + i];
        model.seen(text[at++]);
      }
    }
    return new String(text);
  }
}
