package dev.drillpress.search.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What was written is read. */
class CodecTest {
  private static final long SEED = 42;

  private static byte[] encoded(String primer, String text) {
    RangeEncoder coder = new RangeEncoder();
    TextCodec.encode(coder, new Primer(primer), text);
    return coder.finish();
  }

  private static String decoded(byte[] bytes, String primer) {
    return TextCodec.decode(new RangeDecoder(bytes, 0), new Primer(primer), 1 << 20);
  }

  private static String random(SplittableRandom random, int length, int alphabet) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(alphabet));
    }
    return text.toString();
  }

  @Test
  void bits_numbers_and_symbols_come_back() {
    for (int round = 0; round < 60; round++) {
      SplittableRandom random = new SplittableRandom(SEED + round);
      RangeEncoder encoder = new RangeEncoder();
      pass(random.split(), encoder, round);
      byte[] bytes = encoder.finish();
      pass(new SplittableRandom(SEED + round).split(), new RangeDecoder(bytes, 0), round);
    }
  }

  /** Codes the same numbers in either direction, and compares. */
  private static void pass(SplittableRandom random, BitCoder coder, int round) {
    NumberModel numbers = new NumberModel(3);
    SymbolModel symbols = new SymbolModel(7, 2);
    int[] models = Models.fresh(2);
    for (int i = 0; i < 2_000; i++) {
      int number = random.nextInt() >>> 1 + random.nextInt(31);
      number = number == Integer.MAX_VALUE ? 0 : number;
      int symbol = random.nextInt(128);
      int bit = random.nextInt(1 + round) == 0 ? 1 : 0;
      int raw = random.nextInt(1 << 25);
      boolean reads = coder.decodes();
      assertThat(numbers.code(coder, i % 3, reads ? 0 : number))
          .as("seed %d", SEED + round)
          .isEqualTo(number);
      assertThat(symbols.code(coder, i % 2, reads ? 0 : symbol)).isEqualTo(symbol);
      assertThat(coder.bit(models, i % 2, reads ? 0 : bit)).isEqualTo(bit);
      assertThat(coder.direct(reads ? 0 : raw, 25) & (1 << 25) - 1).isEqualTo(raw);
    }
  }

  @Test
  void the_greatest_number_comes_back() {
    RangeEncoder coder = new RangeEncoder();
    new NumberModel(1).code(coder, 0, Integer.MAX_VALUE - 1);
    byte[] bytes = coder.finish();
    assertThat(new NumberModel(1).code(new RangeDecoder(bytes, 0), 0, 0))
        .isEqualTo(Integer.MAX_VALUE - 1);
  }

  @Test
  void texts_come_back() {
    for (int round = 0; round < 200; round++) {
      SplittableRandom random = new SplittableRandom(SEED + round);
      String primer = random(random, random.nextInt(300), 1 << 1 + random.nextInt(16));
      String text = random(random, random.nextInt(2_000), 1 << 1 + random.nextInt(16));
      text += text.substring(0, text.length() / 3) + primer;
      assertThat(decoded(encoded(primer, text), primer))
          .as("seed %d", SEED + round)
          .isEqualTo(text);
    }
  }

  @Test
  void empty_text_long_runs_and_lone_surrogates_come_back() {
    for (String text : new String[] {"", "a", "\ud800", "\udc00\ud800x", "ab".repeat(40_000)}) {
      assertThat(decoded(encoded("", text), "")).isEqualTo(text);
    }
  }

  @Test
  void repetition_and_primer_make_texts_short() {
    String text = "逃逸分析只问一个问题：栈帧消失之后，还有没有路径能到达这个地址。Escape analysis asks one question.";
    int alone = encoded("", text).length;
    assertThat(alone).isLessThan(text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    assertThat(encoded(text, text).length).isLessThan(12);
    assertThat(encoded("", text.repeat(20)).length).isLessThan(alone + 30);
  }

  @Test
  void the_bytes_are_these_on_every_platform() {
    // Would change every index: raise Envelope.VERSION when it must.
    assertThat(encoded("", "sync.Pool 同步池 sync.Pool"))
        .asHexString()
        .isEqualTo("DA62F0D91761817CCFB9EECCEF514D1BC1B1E011A1E0");
  }

  @Test
  void damaged_streams_end() {
    byte[] bytes = encoded("", "Escape analysis asks one question. ".repeat(30));
    for (int i = 0; i < 400; i++) {
      SplittableRandom random = new SplittableRandom(SEED + i);
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(decoded(damaged, "")).as("seed %d", SEED + i).isNotNull();
      } catch (IllegalArgumentException e) {
        assertThat(e).as("seed %d", SEED + i).hasMessageStartingWith("A ");
      }
    }
  }

  @Test
  void a_text_longer_than_allowed_is_refused() {
    byte[] bytes = encoded("", "x".repeat(100));
    assertThatThrownBy(() -> TextCodec.decode(new RangeDecoder(bytes, 0), Primer.NONE, 99))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
