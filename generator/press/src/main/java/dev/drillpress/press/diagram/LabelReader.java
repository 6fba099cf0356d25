package dev.drillpress.press.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the text between an opening and a closing mark: of a node, of an edge, of a subgraph. */
final class LabelReader {
  private static final int MAX_LENGTH = 500;
  private static final String RESERVED = "[](){}|\"";

  private final Cursor cursor;

  LabelReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** A label and the mark that ended it. */
  record Found(Label label, String closer) {}

  /**
   * Reads a label and the mark behind it.
   *
   * @param opened where the opening mark stands
   * @param closers the marks that may end it
   * @param oneLine whether the label ends with its line at the latest
   */
  Optional<Found> read(int opened, List<String> closers, boolean oneLine) {
    String opener = cursor.since(opened);
    skipSpace(oneLine);
    int start = cursor.at();
    if (cursor.peek() == '"') {
      return quoted(opener).flatMap(label -> close(label, opened, opener, closers, oneLine));
    }
    while (cursor.at() < cursor.end() && !stops(closers) && !(oneLine && cursor.peek() == '\n')) {
      cursor.skip(1);
    }
    String raw = cursor.since(start);
    Optional<String> closer = closers.stream().filter(cursor::startsWith).findFirst();
    if (closer.isEmpty()) {
      return notClosed(opened, opener, raw, closers);
    }
    if (raw.isBlank()) {
      cursor.syntax(
          opened,
          cursor.at() + closer.get().length(),
          "There is no text between `" + opener + "` and `" + closer.get() + "`.",
          "Write a text there, or leave both out.");
      return Optional.empty();
    }
    return label(raw, start, false)
        .flatMap(label -> close(label, opened, opener, closers, oneLine));
  }

  /** Reads a text in quotation marks; what it stands in is only told in a mistake. */
  Optional<Label> quoted(String opener) {
    int opened = cursor.at();
    cursor.skip(1);
    Optional<Integer> close = cursor.find("\"", cursor.end());
    if (close.isEmpty()) {
      cursor.mistake(
          DiagramCode.UNCLOSED,
          opened,
          opened + 1,
          "The quotation mark" + behind(opener) + " is never closed.",
          "Write `\"` behind the text; a quotation mark inside it is written `#quot;`.");
      return Optional.empty();
    }
    int start = cursor.at();
    cursor.moveTo(close.get());
    String raw = cursor.since(start);
    cursor.skip(1);
    boolean markdown = raw.length() >= 2 && raw.startsWith("`") && raw.endsWith("`");
    return label(markdown ? raw.substring(1, raw.length() - 1) : raw, start, markdown);
  }

  /** Makes a label of raw text, unless it is too long. */
  Optional<Label> label(String raw, int start, boolean markdown) {
    if (raw.length() > MAX_LENGTH) {
      cursor.tooLarge(
          start,
          start + raw.length(),
          "This label has " + raw.length() + " characters; at most " + MAX_LENGTH + " are drawn.",
          "Write the text below the diagram, and a few words here.");
      return Optional.empty();
    }
    return Optional.of(LabelText.read(raw, markdown));
  }

  private static String behind(String opener) {
    return opener.isEmpty() ? "" : " behind `" + opener + "`";
  }

  private void skipSpace(boolean oneLine) {
    if (oneLine) {
      cursor.skipBlanks();
    } else {
      cursor.skipSpace();
    }
  }

  private boolean stops(List<String> closers) {
    return RESERVED.indexOf(cursor.peek()) >= 0 || closers.stream().anyMatch(cursor::startsWith);
  }

  private Optional<Found> close(
      Label label, int opened, String opener, List<String> closers, boolean oneLine) {
    skipSpace(oneLine);
    for (String closer : closers) {
      if (cursor.take(closer)) {
        return Optional.of(new Found(label, closer));
      }
    }
    if (cursor.at() >= cursor.end() || cursor.peek() == '\n') {
      return unclosed(opened, opener, closers);
    }
    cursor.syntax(
        cursor.at(),
        cursor.at() + 1,
        "Behind the closing quotation mark stands " + cursor.describe() + ".",
        "Write " + any(closers) + " there; a quotation mark in a label is written `#quot;`.");
    return Optional.empty();
  }

  private Optional<Found> notClosed(int opened, String opener, String raw, List<String> closers) {
    if (cursor.at() >= cursor.end() || cursor.peek() == '\n' || raw.contains("\n")) {
      return unclosed(opened, opener, closers);
    }
    boolean closing = "])}".indexOf(cursor.peek()) >= 0;
    cursor.syntax(
        cursor.at(),
        cursor.at() + 1,
        closing
            ? "`" + opener + "` cannot be closed by " + cursor.describe() + "."
            : "A label without quotation marks cannot hold " + cursor.describe() + ".",
        closing
            ? "Close it with " + any(closers) + ", or put the whole label in quotation marks."
            : "Put the whole label in quotation marks, as in `A[\"text (more)\"]`.");
    return Optional.empty();
  }

  private Optional<Found> unclosed(int opened, String opener, List<String> closers) {
    cursor.mistake(
        DiagramCode.UNCLOSED,
        opened,
        opened + opener.length(),
        "`" + opener + "` is opened here and never closed.",
        "Write " + any(closers) + " behind the label.");
    // What follows is read on from the next line, not from wherever the search ended.
    cursor.moveTo(opened);
    return Optional.empty();
  }

  private static String any(List<String> closers) {
    return closers.stream().map(c -> "`" + c + "`").collect(Collectors.joining(" or "));
  }
}
