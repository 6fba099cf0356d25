package dev.drillpress.press.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Style;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class YamlReaderTest {
  private static final String EXAMPLE =
      """
      title: {en: Pay, zh: "薪资 😀"}  # both
      tags: [go, 'a b', 😀😀, jvm]
      date: 2026-11-23
      open: yes
      text: |
        one
        two
      list:
        - a: 1
          b: 2
        - plain
      empty:
      """;

  private static Checked<Mapping> read(String text) {
    return YamlReader.read(SourceFile.of("a.yaml", text));
  }

  private static List<String> problems(String text) {
    return read(text).diagnostics().stream()
        .sorted()
        .map(d -> d.at() + " " + d.code().id())
        .toList();
  }

  @Test
  void textsStayAsTheyWereWritten() {
    Mapping map = read(EXAMPLE).value().orElseThrow();
    assertThat(map.keys())
        .containsExactly("title", "tags", "date", "open", "text", "list", "empty");
    assertThat(map.scalar("date").orElseThrow().text()).isEqualTo("2026-11-23");
    assertThat(map.scalar("open").orElseThrow().text()).isEqualTo("yes");
    assertThat(map.scalar("text").orElseThrow().text()).isEqualTo("one\ntwo\n");
    assertThat(map.scalar("text").orElseThrow().style()).isEqualTo(Style.BLOCK);
    assertThat(map.scalar("empty").orElseThrow().isAbsent()).isTrue();
    assertThat(map.scalar("list")).isEmpty();
  }

  @Test
  void placesCountUtf16UnitsAlsoBehindEmoji() {
    Mapping map = read(EXAMPLE).value().orElseThrow();
    assertThat(map.get("tags").orElseThrow()).isInstanceOf(YamlValue.Sequence.class);
    var tags = (YamlValue.Sequence) map.get("tags").orElseThrow();
    assertThat(tags.items().get(3).at()).hasToString("a.yaml:2:25");
    assertThat(tags.items().get(2).at().length()).isEqualTo(4);
    assertThat(map.entry("date").orElseThrow().keyAt()).hasToString("a.yaml:3:1");
    assertThat(map.scalar("date").orElseThrow().at()).hasToString("a.yaml:3:7");
  }

  @Test
  void placesOfAPartAreThoseOfTheFile() {
    String file = "---\ntitle: x\ntitle: y\n---\nBody: : :\n";
    int end = file.indexOf("---\nBody");
    Checked<Mapping> read = YamlReader.read(SourceFile.of("a.md", file), 4, end);
    Diagnostic twice = read.diagnostics().get(0);
    assertThat(twice.at()).hasToString("a.md:3:1");
    assertThat(twice.related()).hasToString("[a.md:2:1]");
    assertThat(read.value().orElseThrow().scalar("title").orElseThrow().text()).isEqualTo("x");
  }

  @Test
  void anEmptyPartIsAnEmptyMapping() {
    for (String empty : List.of("", "\n\n", "# only a comment\n", "---\n")) {
      assertThat(read(empty).value().orElseThrow().entries()).isEmpty();
      assertThat(read(empty).diagnostics()).isEmpty();
    }
  }

  @Test
  void mistakesAreReportedWhereTheyStand() {
    assertThat(problems("a: 1\nb: c: d\n")).containsExactly("a.yaml:2:5 yaml/syntax");
    assertThat(problems("a: 1\n\tb: 2\n")).containsExactly("a.yaml:2:1 yaml/syntax");
    assertThat(problems("a: \"open\nb: 2\n")).containsExactly("a.yaml:1:4 yaml/syntax");
    assertThat(problems("a: [1, 2\n")).hasSize(1).allMatch(p -> p.endsWith("yaml/syntax"));
    assertThat(problems("a: @x\n")).containsExactly("a.yaml:1:4 yaml/syntax");
    assertThat(problems("? [a, b]\n: c\n")).containsExactly("a.yaml:1:3 yaml/syntax");
    assertThat(problems("a: {{ x }}\n")).containsExactly("a.yaml:1:5 yaml/syntax");
    assertThat(problems("- a\n- b\n")).containsExactly("a.yaml:1:1 yaml/not-a-mapping");
    assertThat(problems("just text\n")).containsExactly("a.yaml:1:1 yaml/not-a-mapping");
    assertThat(problems("a: 1\n---\nb: 2\n")).containsExactly("a.yaml:2:1 yaml/multiple-documents");
    assertThat(problems("a: x\u0085\u0001\n")).containsExactly("a.yaml:1:6 yaml/syntax");
  }

  @Test
  void allMistakesAreReportedAtOnce() {
    assertThat(problems("a: &x 1\nb: *x\nc: !!int 3\na: 4\n<<: {d: 1}\ne: !t [x]\n"))
        .containsExactly(
            "a.yaml:1:4 yaml/alias",
            "a.yaml:2:4 yaml/alias",
            "a.yaml:3:4 yaml/tag",
            "a.yaml:4:1 yaml/duplicate-key",
            "a.yaml:5:1 yaml/alias",
            "a.yaml:6:4 yaml/tag");
  }

  @Test
  void javaTagsAreRefusedAndNothingIsLoaded() {
    assertThat(read("a: !!javax.script.ScriptEngineManager [x]\n").diagnostics().get(0).message())
        .isEqualTo("The tag `!!javax.script.ScriptEngineManager` is not allowed.");
    assertThat(problems("%TAG ! tag:evil,2000:\n---\na: !x 1\n"))
        .isNotEmpty()
        .allMatch(p -> p.endsWith("yaml/tag"));
  }

  @Test
  void billionLaughsAreAListOfErrors() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
    }
    assertThat(problems(bomb.toString())).isNotEmpty().allMatch(p -> p.endsWith("yaml/alias"));
  }

  @Test
  void deepNestingIsAnErrorNotAnOverflow() {
    assertThat(problems("a: " + "[".repeat(10_000))).hasSize(1).allMatch(p -> p.contains("yaml/"));
    assertThat(problems("a: " + "[".repeat(10_000) + "]".repeat(10_000)))
        .hasSize(1)
        .allMatch(p -> p.endsWith("yaml/too-deep"));
    assertThat(problems("a: " + "{a: ".repeat(10_000) + "}".repeat(10_000)))
        .hasSize(1)
        .allMatch(p -> p.endsWith("yaml/too-deep"));
    assertThat(problems("- ".repeat(10_000) + "a"))
        .hasSize(1)
        .allMatch(p -> p.endsWith("yaml/too-deep"));
  }

  @Test
  void everyPrefixGivesAValueOrDiagnostics() {
    String[] texts = {EXAMPLE, "a: &x !!t [*x, {b: \"\\u12\"}]\n--- |\n %T\n? !<x> 'q'\n"};
    for (String text : texts) {
      for (int i = 0; i <= text.length(); i++) {
        Checked<Mapping> read = read(text.substring(0, i));
        assertThat(read.value().isPresent() || !read.diagnostics().isEmpty()).isTrue();
      }
    }
  }

  @Test
  void theLibrarysOwnWordsNeverReachTheAuthor() {
    for (String bad :
        List.of(
            "a: b: c",
            "a: [",
            "a: {",
            "\"",
            "a: \"\\q\"",
            "a: !<%ff>",
            "a: \"\\UFFFFFFFF\"",
            "%",
            "a: |x\n",
            "!",
            "&")) {
      for (Diagnostic d : read(bad).diagnostics()) {
        assertThat(d.message()).doesNotContain("while", "token", "expected").endsWith(".");
      }
    }
  }

  @Test
  void theTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(problems("TITLE: I\ntitle: i\na: \u0001"))
          .containsExactly("a.yaml:3:4 yaml/syntax");
    } finally {
      Locale.setDefault(before);
    }
  }
}
