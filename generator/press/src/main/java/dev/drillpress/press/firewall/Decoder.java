package dev.drillpress.press.firewall;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes a file apart into what readers see and what stands inside its tags, with characters written
 * in other ways put back. No byte is lost: each goes to one of the two.
 */
final class Decoder {
  /** Tags that part no words, each as its letters in one number, sorted. */
  private static final long[] INLINE =
      inline(
          "a", "b", "i", "s", "u", "em", "bdi", "bdo", "del", "ins", "kbd", "sub", "sup", "var",
          "wbr", "abbr", "code", "mark", "font", "small", "span", "tspan", "strong");

  private static final boolean[] SPECIAL = special();
  private static final int LONGEST_ENTITY = 10;

  private final byte[] in;
  private final int length;
  final Layer text;
  final Layer tags;

  private Decoder(byte[] in, int length, boolean withTags, boolean noting) {
    this.in = in;
    this.length = length;
    this.text = new Layer(length, noting);
    this.tags = new Layer(withTags ? length : 0, noting);
  }

  static Decoder markup(byte[] in, int length, boolean noting) {
    Decoder decoder = new Decoder(in, length, true, noting);
    decoder.markup();
    return decoder;
  }

  static Decoder json(byte[] in, int length, boolean noting) {
    Decoder decoder = new Decoder(in, length, false, noting);
    decoder.json();
    return decoder;
  }

  private static long[] inline(String... names) {
    long[] numbers = Arrays.stream(names).mapToLong(Decoder::number).toArray();
    Arrays.sort(numbers);
    return numbers;
  }

  private static long number(String name) {
    return name.chars().asLongStream().reduce(0, (all, c) -> all << 8 | c);
  }

  private static boolean[] special() {
    boolean[] special = new boolean[256];
    special['<'] = true;
    special['&'] = true;
    special['%'] = true;
    return special;
  }

  private void markup() {
    Layer to = text;
    int i = 0;
    while (i < length) {
      int c = in[i] & 0xFF;
      if (to == tags && c == '>') {
        tags.put('\n', i, i + 1);
        to = text;
        i++;
      } else if (!SPECIAL[c]) {
        int end = plain(i, to == tags);
        to.copy(in, i, end);
        i = end;
      } else if (c == '<' && to == text && opens(i + 1)) {
        // Written first: the line end takes the place of the tag's own first character.
        if (!isInline(i + 1)) {
          text.put('\n', i, i + 1);
        }
        to = tags;
        i++;
      } else {
        i = escaped(c, i, to);
      }
    }
  }

  /** Where bytes that stand for themselves end. */
  private int plain(int from, boolean inTag) {
    byte[] bytes = in;
    int i = from + 1;
    while (i < length && !SPECIAL[bytes[i] & 0xFF] && !(inTag && bytes[i] == '>')) {
      i++;
    }
    return i;
  }

  private boolean opens(int i) {
    int c = i < length ? in[i] : 0;
    return Text.letter(c) || c == '/' || c == '!' || c == '?';
  }

  private boolean isInline(int at) {
    int i = in[at] == '/' ? at + 1 : at;
    long name = 0;
    for (int end = Math.min(length, i + 8); i < end && Text.letter(in[i]); i++) {
      name = name << 8 | in[i] | 0x20;
    }
    return (i >= length || !Text.word(in[i])) && Arrays.binarySearch(INLINE, name) >= 0;
  }

  /** Writes what begins with an ampersand or percent sign; the place behind it. */
  private int escaped(int c, int i, Layer to) {
    int end = c == '&' ? entityEnd(i) : c == '%' && i + 2 < length ? i + 3 : -1;
    int character = end < 0 ? -1 : c == '&' ? entity(i, end) : percent(i);
    if (character < 0) {
      to.put(c, i, i + 1);
      return i + 1;
    }
    to.putCharacter(character, i, end);
    return end;
  }

  private int entityEnd(int i) {
    for (int end = i + 1; end < Math.min(length, i + LONGEST_ENTITY); end++) {
      if (in[end] == ';') {
        return end + 1;
      }
    }
    return -1;
  }

  private int entity(int i, int end) {
    if (in[i + 1] == '#') {
      boolean hex = in[i + 2] == 'x' || in[i + 2] == 'X';
      int code = number(i + (hex ? 3 : 2), end - 1, hex ? 16 : 10);
      // At least as many bytes were read as are written.
      return code > 0 && code <= Character.MAX_CODE_POINT ? code : -1;
    }
    String name = new String(in, i + 1, end - i - 2, StandardCharsets.ISO_8859_1);
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      case "nbsp" -> ' ';
      case "commat" -> '@';
      case "period" -> '.';
      case "plus" -> '+';
      case "colon" -> ':';
      default -> -1;
    };
  }

  private int number(int from, int to, int radix) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(in[i], radix);
      if (digit < 0 || number > Character.MAX_CODE_POINT) {
        return -1;
      }
      number = number * radix + digit;
    }
    return from < to ? number : -1;
  }

  /** Only what addresses and numbers hold; other bytes are parts of URLs. */
  private int percent(int i) {
    int code = number(i + 1, i + 3, 16);
    return code == '@' || code == '+' || code == ':' ? code : -1;
  }

  private void json() {
    int i = 0;
    while (i < length) {
      if (in[i] == '\\' && i + 1 < length) {
        i = backslash(i);
      } else {
        text.put(in[i], i, i + 1);
        i++;
      }
    }
  }

  private int backslash(int i) {
    int simple =
        switch (in[i + 1]) {
          case 'n', 'r' -> '\n';
          case 't' -> '\t';
          case '"', '\\', '/', '\'' -> in[i + 1];
          default -> -1;
        };
    if (simple >= 0) {
      text.put(simple, i, i + 2);
      return i + 2;
    }
    int code = in[i + 1] == 'u' && i + 6 <= length ? number(i + 2, i + 6, 16) : -1;
    if (code < 0) {
      text.put('\\', i, i + 1);
      return i + 1;
    }
    if (Character.isHighSurrogate((char) code) && low(i + 6) >= 0) {
      text.putCharacter(Character.toCodePoint((char) code, (char) low(i + 6)), i, i + 12);
      return i + 12;
    }
    text.putCharacter(code, i, i + 6);
    return i + 6;
  }

  private int low(int i) {
    boolean there = i + 6 <= length && in[i] == '\\' && in[i + 1] == 'u';
    int code = there ? number(i + 2, i + 6, 16) : -1;
    return code >= 0 && Character.isLowSurrogate((char) code) ? code : -1;
  }
}
