package dev.drillpress.press.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Runs the examples of CommonMark and of GFM's extensions. */
class SpecificationTest {
  /** What fails, with its reason in docs/markdown-conformance.md. */
  private static final Set<String> FAILING =
      Set.of(
          "Fenced code blocks 28",
          "HTML blocks 24",
          "Link reference definitions 25",
          "Lists 12",
          "Lists 13");

  @Test
  void allExamplesOfCommonMarkButTheListedOnesPass() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    assertThat(examples).hasSize(652);
    assertThat(failing(examples, Markdown.Mode.COMMONMARK)).isEqualTo(new TreeSet<>(FAILING));
  }

  @Test
  void allExamplesOfGfmExtensionsPass() {
    List<Example> examples =
        ExampleReader.readExamples(TestResources.getGfmSpec()).stream()
            .filter(e -> e.getSection().contains("(extension)"))
            .toList();
    assertThat(examples).hasSizeGreaterThan(20);
    assertThat(failing(examples, Markdown.Mode.GFM)).isEmpty();
  }

  private Set<String> failing(List<Example> examples, Markdown.Mode mode) {
    Markdown markdown = Markdown.forSpecification(mode);
    Set<String> failing = new TreeSet<>();
    for (Example example : examples) {
      String name = example.toString().replaceAll(".*section \"(.*)\" example (\\d+).*", "$1 $2");
      String got = render(markdown, example.getSource());
      if (!got.equals(example.getHtml().replace("\u2192", "\t"))) {
        failing.add(name);
      }
    }
    return failing;
  }

  private String render(Markdown markdown, String source) {
    Fragment fragment = markdown.render(SourceFile.of("x.md", source), 0).value().orElseThrow();
    return fragment.sections().get(0).html().fill(slot -> "");
  }
}
