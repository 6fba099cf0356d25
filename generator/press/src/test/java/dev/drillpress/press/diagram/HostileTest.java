package dev.drillpress.press.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.drillpress.press.diagnostic.Checked;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Whatever stands in a fence, the answer is a drawing or a diagnostic, and it comes soon. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileTest {
  private static final String PIECES =
      "A B 甲 end subgraph graph --> --- -.-> ==> ~~~ --o x-- <--> | \" ` [ ] ( ) { } [/ \\] > & ; %% "
          + "%%{ }%% ::: @{ } shape: label: <br> #quot; *** __ direction LR accTitle: accDescr { -. .-";

  @TestFactory
  Stream<DynamicTest> each_beginning_of_a_diagram_is_answered() {
    return Samples.files().entrySet().stream()
        // A beginning of a large diagram is a large diagram; a few of them will do.
        .filter(e -> !e.getKey().startsWith("many-"))
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> beginnings(e.getValue(), 1)));
  }

  @Test
  void some_beginnings_of_large_diagrams_are_answered() {
    Samples.files().entrySet().stream()
        .filter(e -> e.getKey().startsWith("many-"))
        .forEach(e -> beginnings(e.getValue(), 97));
  }

  private static void beginnings(String text, int step) {
    for (int end = 0; end <= text.length(); end += step) {
      answered(text.substring(0, end));
    }
  }

  private static void answered(String text) {
    Checked<?>[] result = new Checked<?>[1];
    assertThatCode(() -> result[0] = Samples.draw(text)).as(text).doesNotThrowAnyException();
    assertThat(result[0].value().isPresent() || !result[0].diagnostics().isEmpty()).isTrue();
  }

  @Test
  void heaps_of_pieces_are_answered() {
    List<String> pieces = List.of(PIECES.split(" "));
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 3000; i++) {
      String text =
          IntStream.range(0, 1 + random.nextInt(12))
              .mapToObj(j -> pieces.get(random.nextInt(pieces.size())))
              .collect(
                  Collectors.joining(
                      random.nextInt(3) == 0 ? "\n" : random.nextBoolean() ? " " : ""));
      answered("graph TD\n" + text);
    }
  }

  @TestFactory
  Stream<DynamicTest> ten_thousand_lines_are_answered() {
    return Stream.of(
            "A[",
            "A[\"",
            "A -- x",
            "A -->|x",
            "A@{",
            "A@{ x: \"",
            "accDescr {",
            "%%{",
            "subgraph x",
            "end",
            "A --> B",
            "A --> A",
            "&",
            "A & A & A",
            ":::",
            "class A b",
            "%% x",
            ";;;;",
            "\"",
            "A(((((((((",
            "e@",
            "A-.",
            "A==",
            "`",
            "---",
            "x-",
            "\uD83D",
            "direction LR")
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.codePointAt(0) + " " + line.length(),
                    () -> answered("graph TD\n" + (line + "\n").repeat(10_000))));
  }

  @Test
  void one_endless_line_is_answered() {
    for (String piece :
        List.of("A-", "A&", "[", "(", "-", "=", "~", "x-", "<", "\"", "A-->", "%", "{")) {
      answered("graph TD\n" + piece.repeat(100_000));
      answered(piece.repeat(100_000));
    }
  }

  @Test
  void the_largest_flowchart_that_is_drawn_is_drawn_in_time() {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder text = new StringBuilder("graph TD\n");
    for (int i = 0; i < 1000; i++) {
      text.append('n').append(i % 500).append(" -->|x| n").append(random.nextInt(500)).append('\n');
    }
    answered(text.toString());
  }
}
