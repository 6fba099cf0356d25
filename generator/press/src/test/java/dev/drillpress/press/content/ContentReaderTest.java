package dev.drillpress.press.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.Document.Drill;
import dev.drillpress.press.content.Document.Kind;
import dev.drillpress.press.content.Document.Level;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentReaderTest {
  private static final Settings SETTINGS =
      new Settings("https://host", List.of("en", "zh"), Map.of(), Map.of(), Optional.empty(), "0");

  private static final String DRILL =
      """
      ---
      id: d-7xk2m9qa
      title: "逃逸：返回指针"
      type: drill
      date: 2026-11-20
      tags: [go, escape-analysis]
      aliases:
        - /old/returned-pointer.html
      track: escape-analysis
      level: intermediate
      kind: predict
      minutes: 8
      skills: [escape analysis]
      rev: 2
      ---

      Text.
      """;

  @Test
  void aDrillHasItsTypedKeys() {
    Drill drill = (Drill) read("content/drills/e/p.zh.md", DRILL).value().orElseThrow();

    assertThat(drill.level()).isEqualTo(Level.INTERMEDIATE);
    assertThat(drill.kind()).isEqualTo(Kind.PREDICT);
    assertThat(drill.rev()).isEqualTo(2);
    Header header = drill.header();
    assertThat(header.stem()).isEqualTo("drills/e/p");
    assertThat(header.language()).isEqualTo("zh");
    assertThat(header.title()).isEqualTo("逃逸：返回指针");
    assertThat(header.date()).contains(LocalDate.of(2026, 11, 20));
    assertThat(header.aliases()).containsExactly("old/returned-pointer.html");
    assertThat(header.source().text().substring(header.bodyOffset())).isEqualTo("\nText.\n");
    assertThat(header.place("rev").line()).isEqualTo(14);
  }

  @Test
  void aDrillSaysWhatItExaminesAndWhatIsMisjudgedOrNeither() {
    String both = DRILL.replace("rev: 2", "examines: 指针去向\nmisjudgement: 以为总在堆上。\nrev: 2");

    assertThat(((Drill) read("content/d/p.zh.md", DRILL).value().orElseThrow()).aim()).isEmpty();
    assertThat(((Drill) read("content/d/p.zh.md", both).value().orElseThrow()).aim())
        .contains(new Document.Aim("指针去向", "以为总在堆上。"));
    assertThat(read("content/d/p.md", both.replace("指针去向", "[a, b]")).diagnostics())
        .extracting(d -> d.code().id() + " " + d.at().line())
        .containsExactly("content/bad-value 14");
    assertThat(read("content/d/p.md", both.replace("examines", "examine")).diagnostics())
        .extracting(d -> d.code().id() + " " + d.at().line())
        .containsExactlyInAnyOrder("content/unknown-key 14", "content/missing-key 15");
  }

  @Test
  void aJBakeHeaderSaysTheSameInItsOwnForm() {
    Document document =
        read("content/a.md", "title=A page\nstatus=published\ntags=x, y\n~~~~~~\n\nText.\n")
            .value()
            .orElseThrow();

    assertThat(document).isInstanceOf(Document.Page.class);
    assertThat(document.header().tags()).containsExactly("x", "y");
    assertThat(document.header().language()).isEqualTo("en");
  }

  @Test
  void aDotInANameIsNoLanguage() {
    String page = "---\ntitle: A\n---\n";

    assertThat(read("content/go1.24.md", page).value().orElseThrow().header().stem())
        .isEqualTo("go1.24");
  }

  @Test
  void allMistakesOfAHeaderAreToldAtOnce() {
    String broken = DRILL.replace("level:", "levle:").replace("2026-11-20", "soon");

    assertThat(read("content/drills/e/p.md", broken).diagnostics())
        .extracting(d -> d.code().id() + " " + d.at().line())
        .containsExactlyInAnyOrder(
            "content/unknown-key 10", "content/bad-date 5", "content/missing-key 1");
  }

  @Test
  void noPrefixOfAFileThrows() {
    for (int end = 0; end <= DRILL.length(); end++) {
      Checked<Document> read = read("content/drills/e/p.md", DRILL.substring(0, end));
      assertThat(read.value().isPresent() || !read.diagnostics().isEmpty()).isTrue();
    }
  }

  private static Checked<Document> read(String path, String text) {
    return ContentReader.read(SourceFile.of(path, text), SETTINGS);
  }
}
