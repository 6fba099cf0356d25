package dev.drillpress.press.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.source.SourceFile;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each mistake is told at its place. */
class MistakesTest {
  private record Case(String text, String place, DiagramCode code, String message) {}

  private static Case at(String place, DiagramCode code, String message, String... lines) {
    return new Case(String.join("\n", lines), place, code, message);
  }

  private static final List<Case> KINDS =
      List.of(
          at("1:1", DiagramCode.UNKNOWN_KIND, "is empty", ""),
          at("2:1", DiagramCode.UNKNOWN_KIND, "is empty", "%% only a comment", ""),
          at("1:1", DiagramCode.UNKNOWN_KIND, "`grahp`", "grahp TD", "A-->B"),
          at("2:3", DiagramCode.UNKNOWN_KIND, "`流程图`", "%% 注释", "  流程图 TD"),
          at("1:1", DiagramCode.UNKNOWN_KIND, "does not begin", "--> B"),
          at("1:1", DiagramCode.UNCLOSED, "`---`", "---", "title: X", "graph TD"),
          at("1:1", DiagramCode.UNCLOSED, "`%%{`", "%%{init: x", "graph TD", "A"),
          at("1:6", DiagramCode.SYNTAX, "no nodes", "graph TD"),
          at("1:7", DiagramCode.SYNTAX, "`XY` is no direction", "graph XY", "A"),
          at("1:10", DiagramCode.SYNTAX, "stands `A`", "graph TD A-->B"));

  private static final List<Case> LABELS =
      List.of(
          at("2:4", DiagramCode.UNCLOSED, "`[` is opened", "graph TD", "  A[Start --> B", "  C[x]"),
          at("2:8", DiagramCode.SYNTAX, "`(` cannot be closed by `]`", "graph TD", "A(Start]"),
          at("2:9", DiagramCode.SYNTAX, "cannot hold `(`", "graph TD", "A[Start (now)]"),
          at("2:7", DiagramCode.SYNTAX, "cannot hold `\"`", "graph TD", "A[say \"hi\"]"),
          at("2:3", DiagramCode.UNCLOSED, "quotation mark", "graph TD", "A[\"Start]", "B --> C"),
          at("2:11", DiagramCode.SYNTAX, "stands `n`", "graph TD", "A[\"Start\" now]"),
          at("2:2", DiagramCode.UNCLOSED, "`[` is opened", "graph TD", "A[\"Start\""),
          at("2:2", DiagramCode.SYNTAX, "no text between `[` and `]`", "graph TD", "A[]"),
          at("2:6", DiagramCode.SYNTAX, "`(((` cannot be closed", "graph TD", "A(((x))"),
          at("2:2", DiagramCode.UNCLOSED, "`[/` is opened", "graph TD", "A[/x/"),
          at("2:12", DiagramCode.SYNTAX, "`diamnd`", "graph TD", "A@{ shape: diamnd }"),
          at("2:5", DiagramCode.SYNTAX, "a colon is wanted", "graph TD", "A@{ shape diamond }"),
          at("2:2", DiagramCode.UNCLOSED, "`@{` is opened", "graph TD", "A@{ shape: rect"),
          at("2:12", DiagramCode.UNCLOSED, "behind `label:`", "graph TD", "A@{ label: \"x }"),
          at("2:2", DiagramCode.SYNTAX, "names no class", "graph TD", "A:::"));

  private static final List<Case> ARROWS =
      List.of(
          at("2:3", DiagramCode.SYNTAX, "`->` is no arrow", "graph TD", "A -> B"),
          at("2:3", DiagramCode.SYNTAX, "`=>` is no arrow", "graph TD", "A => B"),
          at("2:3", DiagramCode.SYNTAX, "`~~` is no arrow", "graph TD", "A ~~ B"),
          at("2:3", DiagramCode.SYNTAX, "`-->>` is no arrow", "graph TD", "A -->> B"),
          at("2:4", DiagramCode.SYNTAX, "`→` is no arrow", "graph TD", "甲  → 乙"),
          at("2:3", DiagramCode.UNCLOSED, "`-.` opens a label", "graph TD", "A -.> B"),
          at("2:3", DiagramCode.UNCLOSED, "`<--` opens a label", "graph TD", "A <-- B"),
          at("2:3", DiagramCode.UNCLOSED, "`--` opens a label", "graph TD", "A -- text B"),
          at("2:3", DiagramCode.UNCLOSED, "`==` opens a label", "graph TD", "A == text --> B"),
          at("2:6", DiagramCode.UNCLOSED, "`|` is opened", "graph TD", "A -->|text B", "C"),
          at("2:6", DiagramCode.SYNTAX, "no text between `|` and `|`", "graph TD", "A -->|| B"),
          at("2:3", DiagramCode.SYNTAX, "`-->` leads nowhere", "graph TD", "A -->"),
          at("2:9", DiagramCode.SYNTAX, "`---` leads nowhere", "graph TD", "A --- B --- ; C"),
          at("3:3", DiagramCode.SYNTAX, "leads nowhere", "graph TD", "subgraph s", "A -->", "end"));

  private static final List<Case> STATEMENTS =
      List.of(
          at("2:3", DiagramCode.SYNTAX, "the node `A` stands `B`", "graph TD", "A B"),
          at("2:3", DiagramCode.SYNTAX, "stands `[`", "graph TD", "A [x]"),
          at("2:2", DiagramCode.SYNTAX, "stands `，`", "graph TD", "A，B"),
          at("2:5", DiagramCode.SYNTAX, "A node is wanted", "graph TD", "A & --> B"),
          at("2:1", DiagramCode.SYNTAX, "there is `[`", "graph TD", "[x] --> B"),
          at("2:1", DiagramCode.SYNTAX, "no subgraph is open", "graph TD", "end"),
          at("2:5", DiagramCode.SYNTAX, "cannot be a node", "graph TD", "A & end --> B"),
          at("2:1", DiagramCode.UNCLOSED, "has no `end`", "graph TD", "subgraph s", "A"),
          at("2:12", DiagramCode.UNCLOSED, "`[`", "graph TD", "subgraph s [x", "A", "end"),
          at("2:10", DiagramCode.UNCLOSED, "behind `subgraph`", "graph TD", "subgraph \"x", "end"),
          at(
              "4:10",
              DiagramCode.SYNTAX,
              "already a subgraph `s`",
              "graph TD",
              "subgraph s",
              "end",
              "subgraph s",
              "end"),
          at("3:5", DiagramCode.SYNTAX, "Behind `end`", "graph TD", "subgraph s", "end x"),
          at("2:11", DiagramCode.SYNTAX, "`XX` is no direction", "graph TD", "direction XX", "A"),
          at("2:10", DiagramCode.SYNTAX, "says no direction", "graph TD", "direction", "A"),
          at("2:10", DiagramCode.UNCLOSED, "`{`", "graph TD", "accDescr { x", "A"),
          at("2:10", DiagramCode.SYNTAX, "a colon is wanted", "graph TD", "accTitle x", "A"));

  @TestFactory
  Stream<DynamicTest> each_is_told_at_its_place() {
    return Stream.of(KINDS, LABELS, ARROWS, STATEMENTS)
        .flatMap(List::stream)
        .map(c -> DynamicTest.dynamicTest(c.message() + " " + c.place(), () -> check(c)));
  }

  private static void check(Case wanted) {
    Checked<Drawing> result = Samples.draw(wanted.text());
    assertThat(result.value()).isEmpty();
    Diagnostic first = result.diagnostics().stream().sorted().findFirst().orElseThrow();
    assertThat(first.at().line() + ":" + first.at().column()).isEqualTo(wanted.place());
    assertThat(first.code()).isEqualTo(wanted.code());
    assertThat(first.message()).contains(wanted.message()).endsWith(".");
    assertThat(first.isError()).isTrue();
  }

  @Test
  void places_are_those_of_the_whole_page() {
    String page = "# Title\n\n```mermaid\ngraph TD\n  A -> B\n```\n";
    int start = page.indexOf("graph");
    Checked<Drawing> result =
        Diagrams.draw(SourceFile.of("a.md", page), start, page.indexOf("```\n", start), "en", "d");
    assertThat(result.diagnostics()).singleElement();
    assertThat(result.diagnostics().get(0).at()).hasToString("a.md:5:5");
  }

  @Test
  void a_mistyped_kind_is_asked_about() {
    assertThat(Samples.draw("sequencDiagram\n").diagnostics().get(0).hint())
        .isEqualTo("Did you mean `sequenceDiagram`?");
  }

  @Test
  void several_mistakes_are_told_together() {
    Checked<Drawing> result = Samples.draw("graph TD\nA -> B\nB --> C D\nC[x\nD[ok]\nend\n");
    assertThat(result.diagnostics()).hasSize(4);
  }

  @Test
  void no_more_than_twenty_mistakes_are_told() {
    assertThat(Samples.draw("graph TD\n" + "A -> B\n".repeat(100)).diagnostics()).hasSize(20);
  }

  @Test
  void styles_are_warned_of_once() {
    Checked<Drawing> result =
        Samples.draw("graph TD\nA:::x --> B\nclassDef x fill:red\nclick A \"https://example.org\"");
    assertThat(result.value()).isPresent();
    assertThat(result.diagnostics()).singleElement();
    Diagnostic warning = result.diagnostics().get(0);
    assertThat(warning.code()).isEqualTo(DiagramCode.STYLE_IGNORED);
    assertThat(warning.isError()).isFalse();
    assertThat(warning.at().line()).isEqualTo(2);
    assertThat(warning.message()).startsWith("3 statements");
  }

  @Test
  void too_many_nodes_are_refused() {
    String nodes =
        IntStream.range(0, 501).mapToObj(i -> "n" + i + "\n").reduce("graph TD\n", String::concat);
    Checked<Drawing> result = Samples.draw(nodes);
    assertThat(result.diagnostics()).singleElement();
    assertThat(result.diagnostics().get(0).code()).isEqualTo(DiagramCode.TOO_LARGE);
    assertThat(result.diagnostics().get(0).at()).hasToString("a.md:502:1");
  }

  @Test
  void too_many_edges_are_refused() {
    String all =
        IntStream.range(0, 40).mapToObj(i -> "n" + i).reduce((a, b) -> a + " & " + b).get();
    Checked<Drawing> result = Samples.draw("graph TD\n" + all + " --> " + all + "\n");
    assertThat(result.diagnostics()).singleElement();
    assertThat(result.diagnostics().get(0).code()).isEqualTo(DiagramCode.TOO_LARGE);
  }

  @Test
  void too_long_labels_are_refused() {
    Checked<Drawing> result = Samples.draw("graph TD\nA[" + "字".repeat(501) + "]");
    assertThat(result.diagnostics()).singleElement();
    assertThat(result.diagnostics().get(0).code()).isEqualTo(DiagramCode.TOO_LARGE);
    assertThat(result.diagnostics().get(0).at()).hasToString("a.md:2:3");
    assertThat(Samples.draw("graph TD\nA[" + "字".repeat(500) + "]").value()).isPresent();
  }

  @Test
  void too_deep_subgraphs_are_refused() {
    Checked<Drawing> result = Samples.draw("graph TD\n" + "subgraph\n".repeat(21));
    assertThat(result.diagnostics()).singleElement();
    assertThat(result.diagnostics().get(0).code()).isEqualTo(DiagramCode.TOO_LARGE);
    assertThat(result.diagnostics().get(0).at()).hasToString("a.md:22:1");
    String deepest = "graph TD\n" + "subgraph\n".repeat(20) + "A\n" + "end\n".repeat(20);
    assertThat(Samples.draw(deepest).value()).isPresent();
  }
}
