package dev.drillpress.press.diagram;

import java.util.List;
import java.util.Optional;

/** Reads an edge's line with its label. */
final class ArrowReader {
  private static final String ARROW_CHARACTERS = "-=.<>~";

  private final Cursor cursor;
  private final LabelReader labels;

  ArrowReader(Cursor cursor, LabelReader labels) {
    this.cursor = cursor;
    this.labels = labels;
  }

  /** An arrow and the label on it. */
  record Found(Arrow arrow, Label label) {}

  /** Whether an arrow, right or wrong, begins here; no node does so. */
  boolean isHere() {
    return isArrowAt(0);
  }

  private boolean isArrowAt(int ahead) {
    char c = cursor.peek(ahead);
    char next = cursor.peek(ahead + 1);
    if (c == 'o' || c == 'x') {
      char third = cursor.peek(ahead + 2);
      return (next == '-' && (third == '-' || third == '.')) || (next == '=' && third == '=');
    }
    return c == '-' || c == '=' || c == '<' || c == '~';
  }

  /** Steps over {@code e1@} when an arrow follows it. */
  Optional<String> id() {
    int length = 0;
    while (NodeReader.isIdCharacter(cursor.peek(length))) {
      length++;
    }
    if (length == 0 || cursor.peek(length) != '@' || !isArrowAt(length + 1)) {
      return Optional.empty();
    }
    int start = cursor.at();
    cursor.skip(length);
    String id = cursor.since(start);
    cursor.skip(1);
    return Optional.of(id);
  }

  /** Reads the arrow here; nothing when it is wrong, which is told. */
  Optional<Found> read() {
    int start = cursor.at();
    Tip first = Tip.of(cursor.peek());
    if (first != Tip.NONE) {
      cursor.skip(1);
    }
    Optional<Found> found =
        switch (cursor.peek()) {
          case '-' -> cursor.peek(1) == '.' ? dotted(start, first) : dashed(start, first, '-');
          case '=' -> dashed(start, first, '=');
          case '~' -> invisible(start);
          default -> unknown(start);
        };
    if (found.isPresent() && ARROW_CHARACTERS.indexOf(cursor.peek()) >= 0) {
      return unknown(start);
    }
    return found.flatMap(this::withPipe);
  }

  private Optional<Found> dashed(int start, Tip first, char dash) {
    Stroke stroke = dash == '=' ? Stroke.THICK : Stroke.SOLID;
    int count = run(dash);
    Tip end = count >= 2 ? tip() : Tip.NONE;
    if (count >= 3 || end != Tip.NONE) {
      return Optional.of(new Found(new Arrow(stroke, first, end), Label.NONE));
    }
    if (count == 2 && ARROW_CHARACTERS.indexOf(cursor.peek()) < 0) {
      return labelled(start, first, stroke, String.valueOf(dash).repeat(2));
    }
    return unknown(start);
  }

  private Optional<Found> dotted(int start, Tip first) {
    cursor.skip(1);
    int dots = run('.');
    if (cursor.take("-")) {
      return Optional.of(new Found(new Arrow(Stroke.DOTTED, first, tip()), Label.NONE));
    }
    return dots == 1 ? labelled(start, first, Stroke.DOTTED, ".-") : unknown(start);
  }

  private Optional<Found> invisible(int start) {
    if (run('~') < 3) {
      return unknown(start);
    }
    return Optional.of(new Found(new Arrow(Stroke.INVISIBLE, Tip.NONE, Tip.NONE), Label.NONE));
  }

  /** Reads {@code text -->} behind {@code --}. */
  private Optional<Found> labelled(int start, Tip first, Stroke stroke, String closing) {
    String opening = cursor.since(start);
    int limit = cursor.lineEnd();
    cursor.skipBlanks();
    Optional<Label> label;
    if (cursor.peek() == '"') {
      label = labels.quoted(opening);
      cursor.skipBlanks();
      if (label.isPresent() && !cursor.startsWith(closing) && !cursor.startsWith(".")) {
        return noClosingArrow(start, opening, first);
      }
    } else {
      Optional<Integer> close = cursor.find(closing, limit);
      if (close.isEmpty()) {
        return noClosingArrow(start, opening, first);
      }
      int from = cursor.at();
      cursor.moveTo(close.get());
      label = labels.label(cursor.since(from).stripTrailing(), from, false);
    }
    return label.flatMap(text -> closing(start, opening, new Arrow(stroke, first, Tip.NONE), text));
  }

  private Optional<Found> closing(int start, String opening, Arrow open, Label label) {
    int count;
    if (open.stroke() == Stroke.DOTTED) {
      run('.');
      count = cursor.take("-") ? 3 : 0;
    } else {
      count = run(open.stroke() == Stroke.THICK ? '=' : '-');
    }
    Tip end = count > 0 ? tip() : Tip.NONE;
    if (count < 2 || (count == 2 && end == Tip.NONE)) {
      return noClosingArrow(start, opening, open.start());
    }
    Arrow arrow = new Arrow(open.stroke(), open.start(), end);
    return Optional.of(new Found(arrow, label));
  }

  private Optional<Found> noClosingArrow(int start, String opening, Tip first) {
    boolean dotted = opening.endsWith(".");
    String full = dotted ? ".->" : opening.endsWith("=") ? "==>" : "-->";
    cursor.mistake(
        DiagramCode.UNCLOSED,
        start,
        start + opening.length(),
        "`" + opening + "` opens a label that no arrow closes.",
        first == Tip.ARROW
            ? "Arrows point to the right: write `B --> A`, or `A <--> B` for both ways."
            : "Write `"
                + opening
                + " label "
                + full
                + "`; without label `"
                + (dotted ? "-" : "")
                + full
                + "`.");
    return Optional.empty();
  }

  private Optional<Found> withPipe(Found found) {
    int before = cursor.at();
    cursor.skipBlanks();
    int opened = cursor.at();
    if (!cursor.take("|")) {
      cursor.moveTo(before);
      return Optional.of(found);
    }
    return labels
        .read(opened, List.of("|"), true)
        .map(text -> new Found(found.arrow(), text.label()));
  }

  private Optional<Found> unknown(int start) {
    while (ARROW_CHARACTERS.indexOf(cursor.peek()) >= 0 && cursor.at() < cursor.end()) {
      cursor.skip(1);
    }
    String written = cursor.since(start);
    String meant =
        written.contains("=")
            ? "==>"
            : written.contains(".") ? "-.->" : written.contains("~") ? "~~~" : "-->";
    cursor.syntax(
        start,
        cursor.at(),
        "`" + written + "` is no arrow.",
        "Write `" + meant + "`, or another of `-->`, `---`, `-.->`, `==>`, `~~~`, `--o`, `--x`.");
    return Optional.empty();
  }

  private Tip tip() {
    char c = cursor.peek();
    if (c != '>' && c != 'o' && c != 'x') {
      return Tip.NONE;
    }
    cursor.skip(1);
    return Tip.of(c);
  }

  private int run(char c) {
    int start = cursor.at();
    while (cursor.peek() == c) {
      cursor.skip(1);
    }
    return cursor.at() - start;
  }
}
