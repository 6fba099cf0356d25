package dev.drillpress.press.diagram;

import dev.drillpress.press.diagnostic.Suggestion;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands before a diagram's first statement.
 *
 * @param kind the first word
 * @param title from the {@code ---} head
 */
record Preamble(String kind, Optional<String> title) {
  private static final Set<String> FLOWCHARTS = Set.of("graph", "flowchart", "flowchart-elk");

  /** Kinds of Mermaid that are not drawn; a misspelt one should not pass for one. */
  private static final Set<String> OTHERS =
      Set.of(
          "sequenceDiagram",
          "classDiagram",
          "classDiagram-v2",
          "stateDiagram",
          "stateDiagram-v2",
          "erDiagram",
          "journey",
          "gantt",
          "pie",
          "quadrantChart",
          "requirementDiagram",
          "requirement",
          "gitGraph",
          "C4Context",
          "C4Container",
          "C4Component",
          "C4Dynamic",
          "C4Deployment",
          "mindmap",
          "timeline",
          "zenuml",
          "sankey",
          "sankey-beta",
          "xychart",
          "xychart-beta",
          "block",
          "block-beta",
          "packet",
          "packet-beta",
          "kanban",
          "architecture",
          "architecture-beta",
          "radar",
          "radar-beta",
          "treemap",
          "treemap-beta");

  boolean isFlowchart() {
    return FLOWCHARTS.contains(kind);
  }

  /** Reads up to the first word and over it; nothing when it is no kind, which is told. */
  static Optional<Preamble> read(Cursor cursor) {
    cursor.skipSpace();
    Optional<String> title = Optional.empty();
    if (cursor.startsWith("---")) {
      int opened = cursor.at();
      title = head(cursor);
      if (cursor.hasMistakes()) {
        cursor.moveTo(opened);
        return Optional.empty();
      }
    }
    cursor.skipSpace();
    while (cursor.startsWith("%%") && !cursor.isDone()) {
      Comments.skip(cursor);
      cursor.skipSpace();
    }
    int start = cursor.at();
    String word = Character.isLetter(cursor.peek()) ? cursor.word() : "";
    if (FLOWCHARTS.contains(word) || OTHERS.contains(word)) {
      return Optional.of(new Preamble(word, title));
    }
    if (!cursor.hasMistakes()) {
      unknown(cursor, start, word);
    }
    return Optional.empty();
  }

  private static Optional<String> head(Cursor cursor) {
    int opened = cursor.at();
    Optional<String> title = Optional.empty();
    Optional<Integer> styled = Optional.empty();
    cursor.moveTo(cursor.lineEnd());
    while (cursor.at() < cursor.end()) {
      cursor.skip(1);
      int start = cursor.at();
      cursor.moveTo(cursor.lineEnd());
      String line = cursor.since(start).strip();
      if (line.equals("---")) {
        styled.ifPresent(cursor::style);
        return title;
      }
      if (line.startsWith("title:")) {
        title = Optional.of(unquoted(line.substring("title:".length()).strip()));
      } else if (!line.isEmpty() && styled.isEmpty()) {
        styled = Optional.of(start);
      }
    }
    cursor.mistake(
        DiagramCode.UNCLOSED,
        opened,
        opened + 3,
        "The head that `---` opens here is never closed.",
        "Write `---` on a line of its own behind the title.");
    return Optional.empty();
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() >= 2
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(text.length() - 1) == text.charAt(0);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static void unknown(Cursor cursor, int start, String word) {
    if (word.isEmpty()) {
      boolean empty = cursor.at() >= cursor.end();
      cursor.mistake(
          DiagramCode.UNKNOWN_KIND,
          start,
          start + 1,
          empty ? "The diagram is empty." : "The diagram does not begin with its kind.",
          "Begin with `flowchart TD` and write an edge such as `A --> B` below it.");
      return;
    }
    Set<String> known = new TreeSet<>(OTHERS);
    known.addAll(FLOWCHARTS);
    cursor.mistake(
        DiagramCode.UNKNOWN_KIND,
        start,
        cursor.at(),
        "`" + word + "` is no kind of diagram.",
        Suggestion.didYouMean(word, known, "Begin with `flowchart TD`."));
  }
}
