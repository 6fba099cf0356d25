package dev.drillpress.press.cli;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.source.SourceReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lines that diagnostics speak of, cut to fit a terminal. */
final class SourceLines {
  /** Columns of a terminal that a line may take, so that its caret stays below its place. */
  private static final int WIDTH = 96;

  /** Columns shown before the place when the line must be cut. */
  private static final int BEFORE = 40;

  private final Path project;
  private final Map<String, Optional<SourceFile>> files = new HashMap<>();

  SourceLines(Path project) {
    this.project = project;
  }

  /**
   * A line with the marks for the line below it.
   *
   * @param indent columns before the marks
   */
  record Shown(String text, int indent, String marks) {}

  /** The line of a place, absent where the place is no point in a readable text. */
  Optional<Shown> show(Location at) {
    if (at.column() == 0) {
      return Optional.empty();
    }
    return files
        .computeIfAbsent(
            at.path(),
            path -> new SourceReader(project, SourceReader.PAGE_LIMIT).read(path).value())
        .filter(file -> at.line() <= file.lines().lines())
        .map(file -> show(line(file, at.line()), at));
  }

  private static String line(SourceFile file, int line) {
    int start = file.lines().start(line);
    int end = file.text().indexOf('\n', start);
    return file.text().substring(start, end < 0 ? file.text().length() : end);
  }

  private static Shown show(String line, Location at) {
    int from = Math.min(at.column() - 1, line.length());
    int to = Math.min(from + Math.max(1, at.length()), Math.max(line.length(), from));
    int start = from;
    int columns = 0;
    while (start > 0 && (from <= BEFORE || columns < BEFORE)) {
      start = line.offsetByCodePoints(start, -1);
      columns += width(line.codePointAt(start));
    }
    int end = from;
    int shown = columns;
    int marks = 0;
    while (end < line.length() && shown + width(line.codePointAt(end)) <= WIDTH) {
      int wide = width(line.codePointAt(end));
      marks += end < to ? wide : 0;
      shown += wide;
      end = line.offsetByCodePoints(end, 1);
    }
    String text = line.substring(start, end).replace('\t', ' ');
    return new Shown(text, columns, "^" + "~".repeat(Math.max(0, marks - 1)));
  }

  /** How many columns a terminal gives a character: two for Han, kana, hangul and full width. */
  static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (character >= 0x1100 && character <= 0x115F)
            || (character >= 0x2E80 && character <= 0xA4CF && character != 0x303F)
            || (character >= 0xAC00 && character <= 0xD7A3)
            || (character >= 0xF900 && character <= 0xFAFF)
            || (character >= 0xFE30 && character <= 0xFE6F)
            || (character >= 0xFF00 && character <= 0xFF60)
            || (character >= 0xFFE0 && character <= 0xFFE6)
            || (character >= 0x1F300 && character <= 0x1FAFF)
            || (character >= 0x20000 && character <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
