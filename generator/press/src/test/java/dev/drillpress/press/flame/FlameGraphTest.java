package dev.drillpress.press.flame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FlameGraphTest {
  private static final double EXACT = .011;

  private static final FlameGraph.Words WORDS =
      new FlameGraph.Words() {
        @Override
        public String name() {
          return "A \"name\"";
        }

        @Override
        public String description() {
          return "<all> & more";
        }

        @Override
        public String reading() {
          return "read <it>";
        }

        @Override
        public String key() {
          return "colours & all";
        }

        @Override
        public String origin(Origin origin) {
          return origin.name();
        }

        @Override
        public String all() {
          return "everything";
        }

        @Override
        public String share(long value) {
          return value + "!";
        }

        @Override
        public String about(String function, long value) {
          return function + ": " + value;
        }
      };

  private record Box(String type, String title, String label, double x, int y, double width) {
    double end() {
      return x + width;
    }
  }

  private static Element root(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  private static List<Box> boxes(Profile profile) throws Exception {
    List<Box> boxes = new ArrayList<>();
    NodeList groups = root(FlameGraph.html(profile, "v1-", WORDS)).getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (!group.getAttribute("class").startsWith("box")) {
        continue;
      }
      Element rect = (Element) group.getElementsByTagName("rect").item(0);
      boxes.add(
          new Box(
              group.getAttribute("class"),
              group.getElementsByTagName("title").item(0).getTextContent(),
              group.getElementsByTagName("text").getLength() == 0
                  ? ""
                  : group.getElementsByTagName("text").item(0).getTextContent(),
              Double.parseDouble(rect.getAttribute("x")),
              Integer.parseInt(rect.getAttribute("y")),
              Double.parseDouble(rect.getAttribute("width"))));
    }
    return boxes;
  }

  @Test
  void boxesStandOnTheirCallerAndBesideEachOther() throws Exception {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 20; i++) {
      Profile profile = ProfileTest.random(random).pruned(.005, 200);
      String at = "seed " + seed + ", round " + i;
      List<Box> boxes = boxes(profile);
      for (Box box : boxes) {
        if (!box.type().equals("box all")) {
          assertThat(boxes)
              .as(at)
              .anyMatch(
                  caller ->
                      caller.y() == box.y() + FlameGraph.ROW
                          && caller.x() <= box.x() + EXACT
                          && box.end() <= caller.end() + 2 * EXACT);
        }
        assertThat(boxes)
            .as(at)
            .filteredOn(other -> other != box && other.y() == box.y())
            .allMatch(o -> o.end() <= box.x() + 2 * EXACT || box.end() <= o.x() + 2 * EXACT);
        assertThat(Label.width(box.label()) * 12).as(at).isLessThanOrEqualTo(box.width());
      }
    }
  }

  @Test
  void widthIsTheShareAndTheRootIsBelow() throws Exception {
    List<Box> boxes =
        boxes(
            Profile.of(
                Profile.Kind.CPU,
                Map.of(
                    List.of("drill.b", "runtime.x"), 25L,
                    List.of("drill.b"), 25L,
                    List.of("drill.a"), 40L,
                    List.of("…"), 10L)));
    assertThat(boxes.stream().map(Box::title))
        .containsExactly("everything: 100", "drill.a: 40", "drill.b: 50", "runtime.x: 25", "…: 10");
    assertThat(boxes.stream().map(Box::type))
        .containsExactly("box all", "box own", "box own", "box runtime", "box rest");
    assertThat(boxes.stream().map(Box::y)).containsExactly(40, 20, 20, 0, 20);
    assertThat(boxes.stream().map(Box::x)).containsExactly(0.0, 0.0, 240.0, 240.0, 540.0);
    assertThat(boxes.get(2).width()).isCloseTo(300, within(EXACT));
    assertThat(boxes.get(3).label()).isEqualTo("runtime.x 25!");
  }

  @Test
  void namesAreCutToTheirBoxesFromTheFront() {
    String name = "example.org/deep/path.(*Type).Method";
    assertThat(Label.of(name, "5%", 40)).isEqualTo(name + " 5%");
    assertThat(Label.of(name, "5%", 23)).isEqualTo(name);
    assertThat(Label.of(name, "5%", 14)).isEqualTo("path.(*Type).Method");
    assertThat(Label.of(name, "5%", 9)).isEqualTo("(*Type).Method");
    assertThat(Label.of(name, "5%", 5)).isEqualTo("(*Type)…");
    assertThat(Label.of(name, "5%", 3)).isEmpty();
    assertThat(Label.of("drill.处理", "5%", 3)).isEqualTo("处理");
  }

  @Test
  void whatNamesSayIsNeverMarkup() throws Exception {
    String hostile = "drill.<script>alert(\"&\")</script>'\u0001";
    String svg =
        FlameGraph.html(Profile.of(Profile.Kind.CPU, Map.of(List.of(hostile), 1L)), "a\"b", WORDS);
    assertThat(svg).doesNotContain("<script", "style=").contains("&lt;script&gt;");
    Element root = root(svg);
    assertThat(root.getElementsByTagName("svg").getLength()).isEqualTo(2);
    Element drawing = (Element) root.getElementsByTagName("svg").item(1);
    assertThat(drawing.getAttribute("aria-label")).isEqualTo("A \"name\"");
    assertThat(drawing.getAttribute("role")).isEqualTo("img");
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("<all> & more");
    assertThat(((Element) root.getElementsByTagName("desc").item(0)).getAttribute("id"))
        .isEqualTo(drawing.getAttribute("aria-describedby"));
    assertThat(root.getElementsByTagName("text").item(1).getTextContent())
        .startsWith("drill.<script>alert(\"&\")</script>'");
  }
}
