package dev.drillpress.search.bench;

import dev.drillpress.search.index.IndexedPage;
import dev.drillpress.search.index.IndexedPage.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages that {@code bench/corpus.py N OUT hugo} writes, as the index takes them. */
final class MarkdownPages {
  private MarkdownPages() {}

  static List<Path> paths(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static IndexedPage read(Path root, Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String title = file.getFileName().toString();
    List<String> tags = List.of();
    int at = 1;
    while (at < lines.size() && !lines.get(at).equals("---")) {
      String line = lines.get(at++);
      if (line.startsWith("title: ")) {
        title = line.substring(7).replace("\"", "");
      } else if (line.startsWith("tags: [")) {
        tags = List.of(line.substring(7, line.length() - 1).split(", "));
      }
    }
    String url = root.relativize(file).toString().replace(".md", "/");
    String language = file.toString().endsWith(".zh.md") ? "zh" : "en";
    Map<String, List<String>> filters = Map.of("track", tags.isEmpty() ? tags : tags.subList(0, 1));
    List<Unit> units = units(lines.subList(Math.min(at + 1, lines.size()), lines.size()));
    return new IndexedPage(url, language, url, title, tags, 100, filters, units);
  }

  private static List<Unit> units(List<String> lines) {
    List<Unit> units = new ArrayList<>();
    String heading = "";
    StringBuilder body = new StringBuilder();
    StringBuilder code = new StringBuilder();
    boolean fence = false;
    for (String line : lines) {
      if (line.startsWith("```")) {
        fence = !fence;
      } else if (fence) {
        code.append(line).append('\n');
      } else if (line.startsWith("## ")) {
        units.add(unit(heading, body, code));
        heading = line.substring(3);
        body.setLength(0);
        code.setLength(0);
      } else if (!line.startsWith("|---") && !line.isBlank()) {
        body.append(plain(line)).append('\n');
      }
    }
    units.add(unit(heading, body, code));
    return units;
  }

  private static Unit unit(String heading, StringBuilder body, StringBuilder code) {
    String anchor = heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return new Unit(anchor, heading, body.toString(), code.toString());
  }

  private static String plain(String line) {
    return line.replaceAll("\\]\\([^)]*\\)", "")
        .replaceAll("^[-*>#]+ |^\\| | \\|$", "")
        .replaceAll("[\\[*`]", "")
        .replace(" | ", "\n");
  }
}
