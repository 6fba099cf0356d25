package dev.drillpress.search.codec;

import dev.drillpress.search.codec.Repetitions.Repetition;

/**
 * Texts as literals and repetitions of what came before. Short texts gain from a primer: a text
 * that both ends know, which is learnt from and may be repeated as if it stood before.
 */
public final class TextCodec {
  private TextCodec() {}

  /** Writes a text. */
  public static void encode(BitCoder coder, Primer primer, String added) {
    new NumberModel(1).code(coder, 0, added.length());
    TextModel model = primer.model();
    String text = primer.text() + added;
    Repetitions repetitions = new Repetitions(text);
    int at = primer.text().length();
    Repetition here = repetitions.at(at);
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
  public static String decode(BitCoder coder, Primer primer, int longest) {
    int length = new NumberModel(1).code(coder, 0, 0);
    if (length > longest) {
      throw new IllegalArgumentException("A text of " + length + " characters.");
    }
    TextModel model = primer.model();
    char[] text = new char[primer.text().length() + length];
    primer.text().getChars(0, primer.text().length(), text, 0);
    int at = primer.text().length();
    while (at < text.length) {
      if (!model.repeats(coder, false)) {
        text[at] = model.literal(coder, '\0');
        model.seen(text[at++]);
        continue;
      }
      int count = model.length(coder, TextModel.SHORTEST);
      int from = at - model.distance(coder, count, 1);
      if (from < 0 || from >= at || count < TextModel.SHORTEST || count > text.length - at) {
        throw new IllegalArgumentException("A repetition of what is not there.");
      }
      for (int i = 0; i < count; i++) {
        text[at] = text[from + i];
        model.seen(text[at++]);
      }
    }
    return new String(text, primer.text().length(), length);
  }
}
