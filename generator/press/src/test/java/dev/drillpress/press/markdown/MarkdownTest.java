package dev.drillpress.press.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private final Markdown markdown = Markdown.create((page, target) -> Checked.failed(List.of()));

  private Checked<Fragment> render(String text) {
    return markdown.render(SourceFile.of("content/a.md", text), 0);
  }

  private String html(String text) {
    StringBuilder out = new StringBuilder();
    for (Fragment.Section section : render(text).value().orElseThrow().sections()) {
      section.heading().ifPresent(h -> out.append('[').append(h.html()).append("]\n"));
      out.append(section.html().fill(slot -> "{" + slot.kind() + slot.index() + "}"));
    }
    return out.toString();
  }

  @Test
  void emphasisEndsBetweenWidePunctuationAndHan() {
    assertThat(html("**真，**她")).isEqualTo("<p><strong>真，</strong>她</p>\n");
    assertThat(html("他说**“好”**了")).isEqualTo("<p>他说<strong>“好”</strong>了</p>\n");
  }

  @Test
  void lineBreaksBetweenHanLeaveNoSpace() {
    assertThat(html("中文，\n中文\nword")).isEqualTo("<p>中文，中文\nword</p>\n");
  }

  @Test
  void lineBreaksBesideWidePunctuationLeaveNoSpace() {
    assertThat(html("中文，\nword\n（中）")).isEqualTo("<p>中文，word（中）</p>\n");
    assertThat(html("中文。\n`code`")).isEqualTo("<p>中文。<code>code</code></p>\n");
    assertThat(html("中文\n[a](https://a.example/)")).contains("中文\n<a ");
  }

  @Test
  void expectationsTellWhetherTheyExclude() {
    assertThat(html("```expect {of=a}\nx\n```")).contains("<figure class=\"expect\"");
    assertThat(html("```expect {of=a}\nx\n!y\n```")).contains("<figure class=\"expect excludes\"");
  }

  @Test
  void aRegionIsShownAndAllOfTheCodeIsKeptForRunning() {
    String code =
        "```text {#a verify=go-run region=loop}\nbefore\n  // region loop\n  one\n    two\n"
            + "  // endregion\nafter\n```";
    Fragment fragment = render(code).value().orElseThrow();
    assertThat(html(code))
        .contains(">one\n  two\n<")
        .doesNotContain("before", "after", "region loop");
    assertThat(fragment.programs().get(0).body()).startsWith("before\n").endsWith("after\n");
  }

  @Test
  void hiddenCodeIsKeptForRunningOnly() {
    String code = "```go {#setup hidden file=\"setup.go\"}\npackage p\n```";
    assertThat(html(code)).isBlank();
    assertThat(render(code).value().orElseThrow().programs()).hasSize(1);
  }

  @Test
  void secondLevelHeadingsDivideTheText() {
    Fragment fragment = render("a\n\n## 中文 标题\n\nb\n\n### 中文 标题\n").value().orElseThrow();
    assertThat(fragment.sections()).hasSize(2);
    assertThat(fragment.anchors()).containsExactly("中文-标题", "中文-标题-1");
    assertThat(fragment.hanCharacters()).isEqualTo(8);
  }

  @Test
  void alertsAreAsides() {
    assertThat(html("> [!TIP]\n> hi"))
        .isEqualTo(
            "<div role=\"note\" class=\"alert alert-tip\" data-alert=\"tip\">\n"
                + "<p class=\"alert-title\">Tip</p>\n<p>hi</p>\n</div>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVa&#115;cript:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](data:text/html,x)",
        "![x](vbscript:x)",
        "<javascript:alert(1)>",
        "<iframe src=//x></iframe>",
        "<style>a{}</style>",
        "<b style=\"color:red\">x</b>",
        "<form action=x><input></form>",
        "<object data=x></object>",
        "<math href=javascript:x>",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "<div onclick=\"x\">\n\ny\n\n</div>",
        "<base href=//x>",
        "<meta http-equiv=refresh>",
        "<a href='vbscript:x'>y</a>"
      })
  void nothingThatRunsIsPublished(String attack) {
    Checked<Fragment> checked = render(attack);
    assertThat(html(attack))
        .doesNotContainPattern("(?i)<(script|svg|iframe|style|form|object|math|base|meta)")
        .doesNotContainPattern("(?i)<[^>]*( on\\w+=| style=|script:|data:)");
    assertThat(checked.diagnostics()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "go,return",
    "java,class",
    "rust,fn",
    "python,def",
    "typescript,const",
    "javascript,var",
    "sql,select",
    "yaml,a: 1",
    "json,true",
    "xml,<a b='c'/>",
    "c,int",
    "cpp,class",
    "sh,if",
    "dockerfile,FROM x",
    "properties,a=b",
    "css,a{color:red}",
    "diff,+a"
  })
  void codeIsColoured(String language, String code) {
    assertThat(html("```" + language + "\n" + code + "\n```\n"))
        .containsPattern("<code class=\"language-" + language + "\">.*<span class=\"");
  }

  @Test
  void everyPrefixIsRenderedOrRefused() {
    String text =
        "## A {#x}\n\n> [!NOTE]\n> **a** `b` [c](d.md \"e\")\n\n```go {#y z=1}\nx\n```\n\n"
            + "| a | b |\n|--:|---|\n| 1 | [^n] |\n\nT\n: d\n\n- [x] <b>q</b>\n\n[^n]: n\n[r]: /x\n";
    for (int end = 0; end <= text.length(); end++) {
      assertThat(render(text.substring(0, end))).isNotNull();
    }
  }

  @Test
  void hostileTextEndsSoon() {
    List<String> pieces =
        List.of(
            "> ",
            "`",
            "[",
            "*a ",
            "<",
            "![a](",
            "[a](b \"",
            "- ",
            "[\n",
            "**a _b\n",
            "<a b=\"\n",
            "`\n``\n",
            "<!--\n",
            "[a](b)[\n",
            "a|b\n",
            "# a\n\n",
            "\n",
            "~a ~~b\n");
    for (String piece : pieces) {
      String text = piece.repeat((piece.endsWith("\n") ? 190_000 : 2_000_000) / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> render(text), piece);
    }
  }
}
