package dev.drillpress.press.firewall;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects pieces of private text: lines of at least twelve characters, Chinese sentences of at
 * least eight, cells of at least six; then takes back those that published text has too.
 */
public final class CanaryFinder {
  private static final int LINE = 12;
  private static final int SENTENCE = 8;
  private static final int CELL = 6;
  private static final String ENDS = "。！？；";

  private final Map<String, Canary> byText = new LinkedHashMap<>();
  private final List<String> published = new ArrayList<>();

  /** Adds a private section of a page. */
  public void privateNotes(SourceFile file, int start, int end) {
    part(FirewallCode.PRIVATE_NOTE, file, start, end);
  }

  /** Adds the text of a page that is not published. */
  public void draft(SourceFile file, int start, int end) {
    part(FirewallCode.DRAFT, file, start, end);
  }

  /** Adds cells of a data file that are not published. */
  public void cells(String path, Set<String> cells) {
    for (String cell : cells) {
      if (cell.strip().length() >= CELL) {
        Canary canary =
            new Canary(FirewallCode.PRIVATE_NOTE, cell.strip(), Location.of(path), true);
        byText.putIfAbsent(canary.text(), canary);
      }
    }
  }

  /** Notes a text that is published; what stands in it is no secret. */
  public void published(String text) {
    published.add(text);
  }

  /** What to look for. */
  public Canaries found() {
    Canaries all = new Canaries(List.copyOf(byText.values()));
    if (all.isEmpty()) {
      return Canaries.NONE;
    }
    Set<Canary> known = new HashSet<>();
    for (String text : published) {
      StringBuilder plain = new StringBuilder();
      text.lines().forEach(line -> pieces(line).forEach(p -> plain.append(p).append('\n')));
      byte[] bytes = plain.toString().getBytes(StandardCharsets.UTF_8);
      known.addAll(all.in(new Text(bytes, bytes.length, Form.PLAIN)));
    }
    return new Canaries(byText.values().stream().filter(c -> !known.contains(c)).toList());
  }

  private void part(FirewallCode code, SourceFile file, int start, int end) {
    int line = start;
    while (line < end) {
      int newline = file.text().indexOf('\n', line);
      int stop = newline < 0 ? end : Math.min(newline, end);
      line(code, file, line, file.text().substring(line, stop));
      line = stop + 1;
    }
  }

  private void line(FirewallCode code, SourceFile file, int start, String line) {
    if (line.isBlank() || line.startsWith("```") || line.startsWith("~~~")) {
      return;
    }
    int indent = line.length() - line.stripLeading().length();
    Location at = file.at(start + indent, start + line.length());
    for (String piece : pieces(line.strip())) {
      if (piece.length() >= LINE) {
        add(new Canary(code, piece, at, false));
      }
      for (String sentence : sentences(piece)) {
        if (sentence.length() >= SENTENCE && sentence.chars().anyMatch(c -> c >= 0x4E00)) {
          add(new Canary(code, sentence, at, false));
        }
      }
    }
  }

  private void add(Canary canary) {
    byText.putIfAbsent(canary.text(), canary);
  }

  private static List<String> sentences(String piece) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < piece.length(); i++) {
      if (ENDS.indexOf(piece.charAt(i)) >= 0) {
        sentences.add(piece.substring(start, i + 1).strip());
        start = i + 1;
      }
    }
    sentences.add(piece.substring(start).strip());
    return sentences;
  }

  /** A line without what its page does not show as text: targets of links, images, values. */
  static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < line.length(); ) {
      int end = hidden(line, i);
      if (end > i && !line.startsWith("](", i)) {
        pieces.add(piece.toString().strip());
        piece.setLength(0);
      } else if (end <= i) {
        piece.append(line.charAt(i));
      }
      i = Math.max(end, i + 1);
    }
    pieces.add(piece.toString().strip());
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  private static int hidden(String line, int i) {
    String close =
        line.startsWith("](", i) || line.startsWith("![", i)
            ? ")"
            : line.startsWith("{{", i) ? "}}" : "";
    int end = close.isEmpty() ? -1 : line.indexOf(close, i);
    // A parenthesis without an end would be looked for again at each bracket.
    return end < 0 || end - i > 400 ? i : end + close.length();
  }
}
