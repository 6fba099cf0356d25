package dev.drillpress.press.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void english_words_and_chinese_ones_are_told_apart() {
    assertThat(
            shown("Owned the gateway team, cut the cost", "Owned the gateway, cut the P99", "en"))
        .containsExactly(
            "Owned the gateway[ team], cut the [cost]", "Owned the gateway, cut the [P99]");
    assertThat(shown("负责优化报价服务的性能", "重写报价服务的连接池", "zh"))
        .containsExactly("[负责优化]报价服务的[性能]", "[重写]报价服务的[连接池]");
  }

  @Test
  void a_lone_word_between_changes_is_part_of_them_on_both_sides() {
    assertThat(shown("helped the new users", "moved the old clusters", "en"))
        .containsExactly("[helped the new users]", "[moved the old clusters]");
  }

  @Test
  void equal_and_empty_texts_have_no_changes() {
    assertThat(shown("一样 the same", "一样 the same", "zh"))
        .containsExactly("一样 the same", "一样 the same");
    assertThat(shown("", "新的", "zh")).containsExactly("", "[新的]");
    assertThat(shown("", "", "en")).containsExactly("", "");
  }

  @Test
  void pieces_join_to_the_texts_and_kept_words_stand_in_both() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> words =
        List.of("cut ", "the ", "P99 ", "由 ", "降到", "服务", "。", "a\ud800", "\n", "4.5");
    for (int i = 0; i < 500; i++) {
      String before = text(random, words);
      String after = text(random, words);
      WordDiff diff = WordDiff.of(before, after, i % 2 == 0 ? "en" : "zh");
      assertThat(join(diff.before(), false)).as("seed " + seed).isEqualTo(before);
      assertThat(join(diff.after(), false)).as("seed " + seed).isEqualTo(after);
      assertThat(join(diff.before(), true)).as("seed " + seed).isEqualTo(join(diff.after(), true));
    }
  }

  private static String text(Random random, List<String> words) {
    return random
        .ints(random.nextInt(12), 0, words.size())
        .mapToObj(words::get)
        .collect(Collectors.joining());
  }

  private static String join(List<WordDiff.Piece> pieces, boolean keptOnly) {
    return pieces.stream()
        .filter(p -> p.kept() || !keptOnly)
        .map(WordDiff.Piece::text)
        .collect(Collectors.joining());
  }

  private static List<String> shown(String before, String after, String language) {
    WordDiff diff = WordDiff.of(before, after, language);
    return List.of(marked(diff.before()), marked(diff.after()));
  }

  private static String marked(List<WordDiff.Piece> pieces) {
    return pieces.stream()
        .map(p -> p.kept() ? p.text() : "[" + p.text() + "]")
        .collect(Collectors.joining());
  }
}
