package dev.drillpress.press.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the page gets. */
class DrawingTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg", "title", "desc", "defs", "marker", "g", "path", "rect", "circle", "polygon",
          "line", "text", "tspan");

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document document) {
    NodeList all = document.getElementsByTagName("*");
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  @TestFactory
  Stream<DynamicTest> each_drawing_is_plain_and_accessible() {
    return Samples.files().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(Samples.drawn(e.getValue()))));
  }

  private static void check(Drawing drawing) throws Exception {
    Document document = parsed(drawing.svg().orElseThrow());
    Element svg = document.getDocumentElement();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("viewBox"))
        .isEqualTo("0 0 " + svg.getAttribute("width") + " " + svg.getAttribute("height"));
    Set<String> ids = new HashSet<>();
    for (Element element : elements(document)) {
      assertThat(ELEMENTS).contains(element.getTagName());
      assertThat(element.hasAttribute("style")).isFalse();
      assertThat(element.hasAttribute("href")).isFalse();
      if (element.hasAttribute("id")) {
        assertThat(element.getAttribute("id")).startsWith("d1-");
        assertThat(ids.add(element.getAttribute("id"))).isTrue();
      }
    }
    assertThat(ids).contains(svg.getAttribute("aria-labelledby").split(" "));
    for (Element element : elements(document)) {
      for (String name : List.of("marker-start", "marker-end")) {
        if (element.hasAttribute(name)) {
          assertThat(ids).contains(element.getAttribute(name).replaceAll("url\\(#(.*)\\)", "$1"));
        }
      }
    }
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(drawing.title());
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(drawing.description());
  }

  @TestFactory
  Stream<DynamicTest> the_documentation_s_examples_are_drawn() throws Exception {
    String docs = Files.readString(Path.of("..", "..", "docs", "diagrams.md"));
    List<String> examples = new ArrayList<>();
    Matcher fences = Pattern.compile("```mermaid\n(.*?)    ```", Pattern.DOTALL).matcher(docs);
    while (fences.find()) {
      examples.add(fences.group(1));
    }
    assertThat(examples).hasSize(3);
    Matcher rows = Pattern.compile("(?m)^\\| `(a[^`]+)` \\|").matcher(docs);
    while (rows.find()) {
      examples.add("graph TD\n" + rows.group(1));
    }
    assertThat(examples).hasSizeGreaterThan(20);
    return examples.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.strip(), () -> assertThat(Samples.draw(text).diagnostics()).isEmpty()));
  }

  @Test
  void text_of_the_author_stays_text() throws Exception {
    String svg =
        Samples.drawn("graph TD\nA[\"<script>alert(1)</script> & 'x' #quot;\"] -->|<i| B")
            .svg()
            .orElseThrow();
    assertThat(svg).doesNotContain("<script").doesNotContain("<i|");
    assertThat(parsed(svg).getDocumentElement().getTextContent())
        .contains("<script>alert(1)</script> & 'x' \"");
  }

  @Test
  void other_kinds_are_not_drawn() {
    for (String kind :
        List.of("sequenceDiagram", "classDiagram", "gantt", "pie", "stateDiagram-v2")) {
      Drawing drawing = Samples.drawn(kind + "\n  whatever stands here ->>\n");
      assertThat(drawing.svg()).isEmpty();
      assertThat(drawing.title()).isEqualTo(kind);
    }
    assertThat(Samples.drawn("---\ntitle: \"Our plan\"\n---\ngantt\n").title())
        .isEqualTo("Our plan");
  }

  @Test
  void title_and_description_are_the_authors() {
    Drawing drawing =
        Samples.drawn("---\ntitle: Head\n---\ngraph TD\naccTitle: Named\naccDescr: Said\nA-->B");
    assertThat(drawing.title()).isEqualTo("Named");
    assertThat(drawing.description()).isEqualTo("Said");
    assertThat(Samples.drawn("---\ntitle: 'Head'\n---\ngraph TD\nA").title()).isEqualTo("Head");
    assertThat(Samples.drawn("graph TD\naccDescr {\n one\n two\n}\nA").description())
        .isEqualTo("one two");
  }

  @Test
  void without_a_description_the_flowchart_is_told() {
    String text =
        "graph LR\nA[Ask] -->|yes| B[Go]\nA --- C\nB <--> C\nsubgraph s [Rest]\nD\nend\nA ~~~ D";
    assertThat(Samples.drawn(text).title()).isEqualTo("Flowchart");
    assertThat(Samples.drawn(text).description())
        .isEqualTo(
            "Flowchart, left to right, with 4 nodes and 3 edges. The group “Rest” holds “D”."
                + " “Ask” leads to “Go” (yes). “Ask” is linked to “C”. “Go” leads to and from “C”."
                + " “D” stands alone.");
    Drawing chinese = Samples.draw(text, "zh", "d").value().orElseThrow();
    assertThat(chinese.title()).isEqualTo("流程图");
    assertThat(chinese.description())
        .isEqualTo(
            "流程图，从左到右，共 4 个节点、3 条连线。分组“Rest”包含：“D”。“Ask”指向“Go”（yes）。"
                + "“Ask”连接“C”。“Go”与“C”互相指向。“D”没有连线。");
  }

  @Test
  void a_circle_begins_where_its_author_began() {
    Placed placed =
        LayeredLayout.place(Samples.parsed("graph TD\nA --> B --> C --> D --> A\nC --> B"));
    List<String> topDown =
        placed.nodes().stream()
            .sorted((a, b) -> Double.compare(a.box().y(), b.box().y()))
            .map(v -> v.node().id())
            .toList();
    assertThat(topDown).containsExactly("A", "B", "C", "D");
  }

  @Test
  void a_subgraph_keeps_its_own_direction() {
    Placed placed =
        LayeredLayout.place(
            Samples.parsed("graph TD\nX --> s\nsubgraph s\ndirection LR\nA --> B --> C\nend"));
    assertThat(
            placed.nodes().stream().filter(v -> !v.node().id().equals("X")).map(v -> v.box().y()))
        .hasSize(3)
        .containsOnly(placed.nodes().get(0).box().y());
  }
}
