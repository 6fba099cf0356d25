package dev.drillpress.press.diagram;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The diagrams that the tests draw. */
final class Samples {
  private static final Path FOLDER = Path.of("src", "test", "resources", "diagrams");
  private static final List<String> DIRECTIONS = List.of("TD", "LR", "BT", "RL");
  private static final List<String> SHAPES =
      List.of(
          "[Some text]", "{Decide?}", "((c))", "", "[(store)]", "{{six}}", ">flag]", "[/lean/]");
  private static final List<String> ARROWS =
      List.of(" --> ", " -.-> ", " -->|label| ", " --- ", " ~~~ ", " <--> ", " == 标签 ==> ");

  private Samples() {}

  /** The files by their names, without ending. */
  static Map<String, String> files() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.list(FOLDER)) {
      for (Path path : paths.toList()) {
        texts.put(path.getFileName().toString().replace(".mmd", ""), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  static Checked<Drawing> draw(String text) {
    return draw(text, "en", "d1");
  }

  static Checked<Drawing> draw(String text, String language, String prefix) {
    return Diagrams.draw(SourceFile.of("a.md", text), 0, text.length(), language, prefix);
  }

  /** The drawing of a text without mistakes. */
  static Drawing drawn(String text) {
    return draw(text).value().orElseThrow();
  }

  static Flowchart parsed(String text) {
    Cursor cursor = new Cursor(SourceFile.of("a.md", text), 0, text.length());
    Preamble.read(cursor).orElseThrow();
    Flowchart chart = new FlowchartParser(cursor).parse();
    if (cursor.hasMistakes()) {
      throw new AssertionError(cursor.diagnostics());
    }
    return chart;
  }

  /** Some flowchart with subgraphs, circles and labels; the same for the same seed. */
  static String random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder("flowchart " + any(random, DIRECTIONS) + "\n");
    int nodes = 2 + random.nextInt(14);
    int depth = 0;
    int groups = 0;
    for (int i = 0; i < nodes; i++) {
      if (groups < 4 && random.nextInt(4) == 0) {
        text.append("subgraph g").append(groups).append(" [Group ").append(groups).append("]\n");
        text.append(random.nextInt(3) == 0 ? "direction " + any(random, DIRECTIONS) + "\n" : "");
        groups++;
        depth++;
      }
      text.append("n").append(i).append(any(random, SHAPES)).append('\n');
      if (depth > 0 && random.nextInt(4) == 0) {
        text.append("end\n");
        depth--;
      }
    }
    text.append("end\n".repeat(depth));
    int edges = random.nextInt(nodes * 2);
    for (int i = 0; i < edges; i++) {
      text.append(end(random, nodes, groups));
      text.append(any(random, ARROWS)).append(end(random, nodes, groups)).append('\n');
    }
    return text.toString();
  }

  private static String end(SplittableRandom random, int nodes, int groups) {
    boolean group = groups > 0 && random.nextInt(6) == 0;
    return group ? "g" + random.nextInt(groups) : "n" + random.nextInt(nodes);
  }

  private static String any(SplittableRandom random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
