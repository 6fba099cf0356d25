package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads nodes and the edges between them: {@code A & B --> C --> D}. */
final class ChainReader {
  private static final int MAX_EDGES = 1000;

  private final Cursor cursor;
  private final Draft draft;
  private final NodeReader nodes;
  private final ArrowReader arrows;

  ChainReader(Cursor cursor, LabelReader labels, Draft draft) {
    this.cursor = cursor;
    this.draft = draft;
    this.nodes = new NodeReader(cursor, labels, draft);
    this.arrows = new ArrowReader(cursor, labels);
  }

  /** Whether an arrow, right or wrong, begins here. */
  boolean isArrow() {
    return arrows.isHere();
  }

  /** Reads the statement here; false when it is wrong, which is told. */
  boolean read() {
    List<String> left = nodeList();
    while (!left.isEmpty()) {
      int behind = cursor.at();
      cursor.skipSpace();
      Optional<String> id = arrows.id();
      // On a new line, a node may be called `o` or `x`.
      boolean fresh = cursor.since(behind).contains("\n") && "ox".indexOf(cursor.peek()) >= 0;
      if (id.isEmpty() && (fresh || !arrows.isHere())) {
        cursor.moveTo(behind);
        return cursor.endsStatement("the node `" + left.get(left.size() - 1) + "`");
      }
      id.ifPresent(draft::edgeId);
      int start = cursor.at();
      Optional<ArrowReader.Found> arrow = arrows.read();
      if (arrow.isEmpty() || !hasTarget(start)) {
        return false;
      }
      List<String> right = nodeList();
      if (!link(left, right, arrow.get(), start)) {
        return false;
      }
      left = right;
    }
    return false;
  }

  private boolean hasTarget(int start) {
    String written = cursor.since(start).strip();
    cursor.skipSpace();
    int here = cursor.at();
    boolean end = cursor.word().equals("end") && cursor.isStatementEnd();
    cursor.moveTo(here);
    if (!end && !cursor.isStatementEnd()) {
      return true;
    }
    cursor.syntax(
        start,
        start + written.length(),
        "The edge `" + written + "` leads nowhere.",
        "Write the node that it leads to behind it.");
    cursor.moveTo(start + written.length());
    return false;
  }

  private boolean link(List<String> left, List<String> right, ArrowReader.Found arrow, int start) {
    for (String from : left) {
      for (String to : right) {
        draft.link(from, to, arrow.label(), arrow.arrow());
        if (draft.edgeCount() > MAX_EDGES) {
          cursor.tooLarge(
              start,
              start + 1,
              "There are more than " + MAX_EDGES + " edges.",
              "Split the diagram into several.");
          return false;
        }
      }
    }
    return true;
  }

  /** Reads {@code A & B}; empty when something in it is wrong. */
  private List<String> nodeList() {
    List<String> found = new ArrayList<>();
    while (true) {
      Optional<String> node = nodes.read();
      if (node.isEmpty()) {
        return List.of();
      }
      found.add(node.get());
      int behind = cursor.at();
      cursor.skipBlanks();
      if (!cursor.take("&")) {
        cursor.moveTo(behind);
        return found;
      }
      cursor.skipBlanks();
    }
  }
}
