package dev.drillpress.press.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each piece of the language means. */
class FlowchartParserTest {
  private static Arrow arrow(String line) {
    return Samples.parsed("graph TD\nA " + line + " B").edges().get(0).arrow();
  }

  private static Node node(String text) {
    return Samples.parsed("graph TD\n" + text).nodes().get(0);
  }

  private static List<String> edges(String text) {
    return Samples.parsed("graph TD\n" + text).edges().stream()
        .map(e -> e.from() + ">" + e.to() + (e.label().isBlank() ? "" : ":" + e.label().plain()))
        .toList();
  }

  @Test
  void each_bracket_is_a_shape() {
    Map<String, Shape> shapes =
        Map.ofEntries(
            Map.entry("[x]", Shape.RECT),
            Map.entry("(x)", Shape.ROUND),
            Map.entry("([x])", Shape.STADIUM),
            Map.entry("[[x]]", Shape.SUBROUTINE),
            Map.entry("[(x)]", Shape.CYLINDER),
            Map.entry("((x))", Shape.CIRCLE),
            Map.entry("(((x)))", Shape.DOUBLE_CIRCLE),
            Map.entry(">x]", Shape.FLAG),
            Map.entry("{x}", Shape.RHOMBUS),
            Map.entry("{{x}}", Shape.HEXAGON),
            Map.entry("[/x/]", Shape.LEAN_RIGHT),
            Map.entry("[\\x\\]", Shape.LEAN_LEFT),
            Map.entry("[/x\\]", Shape.TRAPEZOID),
            Map.entry("[\\x/]", Shape.TRAPEZOID_TOP));
    assertThat(shapes.values()).containsExactlyInAnyOrder(Shape.values());
    shapes.forEach(
        (brackets, shape) -> {
          assertThat(node("A" + brackets).shape()).as(brackets).isEqualTo(shape);
          assertThat(node("A" + brackets).label().plain()).isEqualTo("x");
          assertThat(node("A" + brackets.replace("x", "\"x ]) y\"")).label().plain())
              .isEqualTo("x ]) y");
        });
  }

  @Test
  void each_shape_has_a_name() {
    for (String name : Shape.names()) {
      Node node = node("A@{ shape: " + name + ", label: \"x y\" }");
      assertThat(Optional.of(node.shape())).isEqualTo(Shape.named(name));
      assertThat(node.label().plain()).isEqualTo("x y");
    }
  }

  @Test
  void each_arrow_has_a_stroke_and_two_tips() {
    assertThat(arrow("-->")).isEqualTo(new Arrow(Stroke.SOLID, Tip.NONE, Tip.ARROW));
    assertThat(arrow("---")).isEqualTo(new Arrow(Stroke.SOLID, Tip.NONE, Tip.NONE));
    assertThat(arrow("------>")).isEqualTo(arrow("-->"));
    assertThat(arrow("-.->")).isEqualTo(new Arrow(Stroke.DOTTED, Tip.NONE, Tip.ARROW));
    assertThat(arrow("-...-")).isEqualTo(new Arrow(Stroke.DOTTED, Tip.NONE, Tip.NONE));
    assertThat(arrow("==>")).isEqualTo(new Arrow(Stroke.THICK, Tip.NONE, Tip.ARROW));
    assertThat(arrow("====")).isEqualTo(new Arrow(Stroke.THICK, Tip.NONE, Tip.NONE));
    assertThat(arrow("~~~")).isEqualTo(new Arrow(Stroke.INVISIBLE, Tip.NONE, Tip.NONE));
    assertThat(arrow("--o")).isEqualTo(new Arrow(Stroke.SOLID, Tip.NONE, Tip.CIRCLE));
    assertThat(arrow("--x")).isEqualTo(new Arrow(Stroke.SOLID, Tip.NONE, Tip.CROSS));
    assertThat(arrow("<-->")).isEqualTo(new Arrow(Stroke.SOLID, Tip.ARROW, Tip.ARROW));
    assertThat(arrow("o--o")).isEqualTo(new Arrow(Stroke.SOLID, Tip.CIRCLE, Tip.CIRCLE));
    assertThat(arrow("x==x")).isEqualTo(new Arrow(Stroke.THICK, Tip.CROSS, Tip.CROSS));
    assertThat(arrow("<-.->")).isEqualTo(new Arrow(Stroke.DOTTED, Tip.ARROW, Tip.ARROW));
  }

  @Test
  void labels_stand_behind_or_inside_arrows() {
    assertThat(edges("A-->|x y|B")).containsExactly("A>B:x y");
    assertThat(edges("A -- x y --> B")).containsExactly("A>B:x y");
    assertThat(edges("A -. v1.0 .-> B")).containsExactly("A>B:v1.0");
    assertThat(edges("A == x ==> B")).containsExactly("A>B:x");
    assertThat(edges("A <-- x --> B")).containsExactly("A>B:x");
    assertThat(edges("A --- |\"x | y\"| B")).containsExactly("A>B:x | y");
    assertThat(edges("A -- \"x --> y\" --- B")).containsExactly("A>B:x --> y");
    assertThat(edges("A e1@-->|x| B")).containsExactly("A>B:x");
  }

  @Test
  void chains_and_lists_multiply() {
    assertThat(edges("A --> B --> C")).containsExactly("A>B", "B>C");
    assertThat(edges("A & B --> C & D")).containsExactly("A>C", "A>D", "B>C", "B>D");
    assertThat(edges("A\n  --> B -->\n C; C-->D")).containsExactly("A>B", "B>C", "C>D");
    assertThat(edges("A-->B %% no\n%% A-->C\nB-->A")).containsExactly("A>B", "B>A");
  }

  @Test
  void ids_may_hold_dashes_and_letters_of_any_script() {
    assertThat(edges("a-b-->c_d.e")).containsExactly("a-b>c_d.e");
    assertThat(edges("开始-->结束")).containsExactly("开始>结束");
    assertThat(edges("x-->o\no-->x")).containsExactly("x>o", "o>x");
    assertThat(edges("endless --> subgraphs")).containsExactly("endless>subgraphs");
    assertThat(edges("class --> style & click")).containsExactly("class>style", "class>click");
  }

  @Test
  void a_circle_at_an_arrow_eats_a_letter_as_in_mermaid() {
    assertThat(edges("A---oB")).containsExactly("A>B");
  }

  @Test
  void the_last_label_counts() {
    Node node = Samples.parsed("graph TD\nA[one] --> B\nA(two)\nA --> C").nodes().get(0);
    assertThat(node.label().plain()).isEqualTo("two");
    assertThat(node.shape()).isEqualTo(Shape.ROUND);
  }

  @Test
  void the_innermost_subgraph_that_names_a_node_holds_it() {
    Flowchart chart =
        Samples.parsed(
            "graph TD\nA --> B\nsubgraph s [S]\nA\nsubgraph t\nC\nend\nC --> D\nend\nsubgraph u\nD\nend");
    Map<String, String> owners =
        chart.nodes().stream()
            .filter(n -> n.group().isPresent())
            .collect(Collectors.toMap(Node::id, n -> n.group().get()));
    assertThat(owners).isEqualTo(Map.of("A", "s", "C", "t", "D", "s"));
    assertThat(chart.groups().get(1).group()).contains("s");
  }

  @Test
  void edges_may_end_at_subgraphs() {
    Flowchart chart = Samples.parsed("graph TD\nA --> s\nsubgraph s\nB\nend");
    assertThat(chart.nodes()).extracting(Node::id).containsExactly("A", "B");
    assertThat(chart.edges()).extracting(Edge::to).containsExactly("s");
  }

  @Test
  void subgraphs_are_titled_in_four_ways() {
    Flowchart chart =
        Samples.parsed(
            "graph TD\nsubgraph a\nend\nsubgraph b [B b]\nend\nsubgraph c d\nend\nsubgraph \"e (f)\"\nend\nsubgraph\nend");
    assertThat(chart.groups())
        .extracting(g -> g.title().plain())
        .containsExactly("a", "B b", "c d", "e (f)", "");
  }

  @Test
  void directions_have_two_letters_or_a_sign() {
    assertThat(Samples.parsed("graph\nA").direction()).isEqualTo(Direction.DOWN);
    assertThat(Samples.parsed("flowchart RL\nA").direction()).isEqualTo(Direction.LEFT);
    assertThat(Samples.parsed("flowchart >\nA").direction()).isEqualTo(Direction.RIGHT);
    assertThat(Samples.parsed("graph BT;A").direction()).isEqualTo(Direction.UP);
    assertThat(Samples.parsed("graph TD\ndirection LR\nA").direction()).isEqualTo(Direction.RIGHT);
    assertThat(
            Samples.parsed("graph TD\nsubgraph s\ndirection LR\nA\nend")
                .groups()
                .get(0)
                .direction())
        .contains(Direction.RIGHT);
  }

  @Test
  void labels_hold_breaks_entities_and_emphasis() {
    assertThat(node("A[a<br>b\\nc]").label().lines()).hasSize(3);
    assertThat(node("A[\"#quot;#35;&amp;#9829;&lt;\"]").label().plain()).isEqualTo("\"#&♥<");
    assertThat(node("A[\"#x0; #xD800; #nope;\"]").label().plain()).isEqualTo("#x0; #xD800; #nope;");
    assertThat(node("A[\"`a **b** *c* d_e_f`\"]").label().lines().get(0))
        .containsExactly(
            new Span("a ", false, false),
            new Span("b", true, false),
            new Span(" ", false, false),
            new Span("c", false, true),
            new Span(" d_e_f", false, false));
    assertThat(node("A[\"**not** here\"]").label().plain()).isEqualTo("**not** here");
  }
}
