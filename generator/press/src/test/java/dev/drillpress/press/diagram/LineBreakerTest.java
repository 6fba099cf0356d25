package dev.drillpress.press.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private static List<String> lines(String text, double limit) {
    return LineBreaker.fit(Label.of(text), limit, TextStyle.NODE).lines().stream()
        .map(l -> l.spans().stream().map(Span::text).collect(Collectors.joining()))
        .toList();
  }

  @Test
  void words_stay_whole() {
    assertThat(lines("one two three four five six", 80))
        .containsExactly("one two", "three four", "five six");
  }

  @Test
  void lines_are_about_the_same_width() {
    assertThat(lines("aaaa bbbb cccc dddd eeee", 190))
        .containsExactly("aaaa bbbb cccc", "dddd eeee");
  }

  @Test
  void han_characters_break_anywhere_but_at_punctuation() {
    assertThat(lines("一二三四五六七，八九十", 7 * 14)).allMatch(l -> !l.startsWith("，"));
    assertThat(lines("一二三四五六（七八九十）", 7 * 14)).allMatch(l -> !l.endsWith("（") && !l.startsWith("）"));
  }

  @Test
  void long_words_break_where_they_must() {
    List<String> lines = lines("x".repeat(100), 200);
    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(String.join("", lines)).isEqualTo("x".repeat(100));
    assertThat(lines("some/path/to/nowhere/at/all/in/here", 150)).allMatch(l -> !l.startsWith("/"));
  }

  @Test
  void joined_characters_stay_together() {
    String woman = "👩‍💻";
    assertThat(lines(woman.repeat(20), 60)).allMatch(l -> l.startsWith("👩") && l.endsWith("💻"));
  }

  @Test
  void nothing_is_lost() {
    String text = "Use Go 与 Kubernetes 编写 Operator-style controllers，并用 eBPF 观测 100% 的流量。";
    for (int limit = 10; limit < 400; limit += 7) {
      assertThat(String.join("", lines(text, limit)).replace(" ", ""))
          .isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void an_empty_label_has_no_lines() {
    assertThat(LineBreaker.fit(Label.NONE, 100, TextStyle.NODE).isEmpty()).isTrue();
    assertThat(LineBreaker.fit(LabelText.read("  ", false), 100, TextStyle.NODE).isEmpty())
        .isTrue();
  }
}
