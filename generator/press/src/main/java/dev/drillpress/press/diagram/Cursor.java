package dev.drillpress.press.diagram;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in a diagram's text, and the mistakes found on the way to it. */
final class Cursor {
  /** Nobody mends more at a time, and it bounds the work that hostile text can make. */
  private static final int MAX_MISTAKES = 20;

  private final SourceFile file;
  private final String text;
  private final int end;
  private final List<Diagnostic> mistakes = new ArrayList<>();
  private final List<Integer> styles = new ArrayList<>();
  private int at;
  private boolean full;

  Cursor(SourceFile file, int start, int end) {
    this.file = file;
    this.text = file.text();
    this.at = start;
    this.end = end;
  }

  int at() {
    return at;
  }

  int end() {
    return end;
  }

  void moveTo(int offset) {
    at = offset;
  }

  void skip(int count) {
    at += count;
  }

  /** Whether the text ends here, or there is no sense in going on. */
  boolean isDone() {
    return at >= end || isGivenUp();
  }

  boolean isGivenUp() {
    return full || mistakes.size() >= MAX_MISTAKES;
  }

  /** The character here, or NUL behind the end. */
  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < end ? text.charAt(at + ahead) : '\0';
  }

  boolean startsWith(String word) {
    return at + word.length() <= end && text.startsWith(word, at);
  }

  /** Steps over a word when it stands here. */
  boolean take(String word) {
    boolean found = startsWith(word);
    if (found) {
      at += word.length();
    }
    return found;
  }

  String since(int start) {
    return text.substring(start, at);
  }

  /** Where a word stands next, before a limit. */
  Optional<Integer> find(String word, int limit) {
    for (int i = at; i + word.length() <= limit; i++) {
      if (text.startsWith(word, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  int lineEnd() {
    int i = at;
    while (i < end && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }

  void skipBlanks() {
    while (at < end && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  void skipSpace() {
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** Whether a statement may end here. */
  boolean isStatementEnd() {
    return at >= end || peek() == '\n' || peek() == ';' || startsWith("%%");
  }

  /** The letters, digits and dashes here, stepped over. */
  String word() {
    int start = at;
    while (at < end && (Character.isLetterOrDigit(peek()) || peek() == '-' || peek() == '_')) {
      at++;
    }
    return since(start);
  }

  /** Demands that a statement ends here; what else stands here is told. */
  boolean endsStatement(String what) {
    int behind = at;
    skipBlanks();
    if (isStatementEnd()) {
      return true;
    }
    boolean bracket = at > behind && "[({>".indexOf(peek()) >= 0;
    if (isForeignArrow()) {
      syntax(at, at + 1, describe() + " is no arrow.", "Write arrows as `-->`.");
      return false;
    }
    syntax(
        at,
        at + 1,
        "Behind " + what + " stands " + describe() + ", which does not belong to it.",
        bracket
            ? "Write the label right behind the id, without a space."
            : "Begin a new line, or write an arrow such as `-->` between two nodes.");
    return false;
  }

  /** Whether a sign stands here that looks like an arrow and is none. */
  boolean isForeignArrow() {
    return at < end && "→⇒←⟶➡—–".indexOf(peek()) >= 0;
  }

  void mistake(DiagramCode code, int from, int to, String message, String hint) {
    mistakes.add(Diagnostic.of(code, file.at(from, to), message, hint));
  }

  void syntax(int from, int to, String message, String hint) {
    mistake(DiagramCode.SYNTAX, from, to, message, hint);
  }

  void tooLarge(int from, int to, String message, String hint) {
    mistake(DiagramCode.TOO_LARGE, from, to, message, hint);
    full = true;
  }

  /** Notes that something about looks was passed over. */
  void style(int offset) {
    styles.add(offset);
  }

  boolean hasMistakes() {
    return !mistakes.isEmpty();
  }

  /** The mistakes, and one warning for all styles together. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(mistakes);
    if (!styles.isEmpty()) {
      int first = styles.get(0);
      String what =
          styles.size() == 1
              ? "A statement about styles or clicks is"
              : styles.size() + " statements about styles or clicks are";
      all.add(
          Diagnostic.of(
              DiagramCode.STYLE_IGNORED,
              file.at(first, end),
              what + " passed over; the drawing takes its colours from the site.",
              "Remove `classDef`, `class`, `:::`, `style`, `linkStyle`, `click` and the like."));
    }
    return all;
  }

  String describe() {
    if (at >= end) {
      return "the end of the diagram";
    }
    int point = text.codePointAt(at);
    return point == '\n' ? "the end of the line" : "`" + Character.toString(point) + "`";
  }
}
