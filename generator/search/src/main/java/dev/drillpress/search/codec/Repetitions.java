package dev.drillpress.search.codec;

import java.util.Arrays;

/** Finds where a text says again what it said before. Used at build time only. */
final class Repetitions {
  private static final int HASH_BITS = 13;
  private static final int TRIES = 48;
  private static final int LONGEST = 1 << 12;

  private final String text;
  private final int[] heads = new int[1 << HASH_BITS];
  private final int[] previous;
  private int indexed;

  /** The best repetition at a place: how long, how far back, and about how many bits it saves. */
  record Repetition(int length, int distance, int gain) {
    static final Repetition NONE = new Repetition(0, 0, 0);
  }

  Repetitions(String text) {
    this.text = text;
    this.previous = new int[text.length()];
    Arrays.fill(heads, -1);
  }

  Repetition at(int place) {
    index(place);
    Repetition best = Repetition.NONE;
    if (place + TextModel.SHORTEST > text.length()) {
      return best;
    }
    int longest = TextModel.SHORTEST - 1;
    int candidate = heads[hash(place)];
    for (int tries = TRIES; candidate >= 0 && tries > 0; tries--) {
      int length = length(candidate, place);
      if (length > longest) {
        longest = length;
        int gain = gain(place, length, place - candidate);
        if (gain > best.gain()) {
          best = new Repetition(length, place - candidate, gain);
        }
      }
      candidate = previous[candidate];
    }
    return best;
  }

  /** Makes known all places before one. */
  private void index(int place) {
    for (; indexed < place; indexed++) {
      if (indexed + 1 < text.length()) {
        int hash = hash(indexed);
        previous[indexed] = heads[hash];
        heads[hash] = indexed;
      }
    }
  }

  private int hash(int place) {
    int pair = text.charAt(place) << 16 | text.charAt(place + 1);
    return pair * 0x9e3779b1 >>> (32 - HASH_BITS);
  }

  private int length(int candidate, int place) {
    int most = Math.min(LONGEST, text.length() - place);
    int length = 0;
    while (length < most && text.charAt(candidate + length) == text.charAt(place + length)) {
      length++;
    }
    return length;
  }

  private int gain(int place, int length, int distance) {
    int literals = 0;
    for (int i = place; i < place + length && literals < 1_000; i++) {
      literals += text.charAt(i) < 128 ? 4 : 11;
    }
    int reference = 5 + (32 - Integer.numberOfLeadingZeros(distance)) + length / 64;
    return literals - reference;
  }
}
