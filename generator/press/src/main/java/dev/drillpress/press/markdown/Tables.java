package dev.drillpress.press.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds GFM tables in the text of paragraphs. */
final class Tables {
  private static final Pattern DELIMITER = Pattern.compile("[ \t]*:?-+:?[ \t]*");

  private Tables() {}

  /**
   * A table.
   *
   * @param header its cells
   * @param align {@code left}, {@code center}, {@code right} or empty, for each column
   * @param rows cells, as many as the header has
   */
  record Table(List<SourceText> header, List<String> align, List<List<SourceText>> rows) {}

  /** The line, from 1, that is a table's delimiter row under a header row; 0 when there is none. */
  static int delimiterLine(List<SourceText> lines) {
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (line.indexOf('-') >= 0
          && (line.indexOf('|') >= 0 || line.indexOf(':') >= 0)
          && delimiters(lines.get(i))
          && cells(lines.get(i)).size() == cells(lines.get(i - 1)).size()) {
        return i;
      }
    }
    return 0;
  }

  private static boolean delimiters(SourceText line) {
    return cells(line).stream().allMatch(c -> DELIMITER.matcher(c.text()).matches());
  }

  static Table table(List<SourceText> lines, int delimiter) {
    List<SourceText> header = cells(lines.get(delimiter - 1));
    List<String> align = new ArrayList<>();
    for (SourceText cell : cells(lines.get(delimiter))) {
      String mark = cell.text().strip();
      boolean left = mark.startsWith(":");
      align.add(mark.endsWith(":") ? left ? "center" : "right" : left ? "left" : "");
    }
    List<List<SourceText>> rows = new ArrayList<>();
    for (SourceText line : lines.subList(delimiter + 1, lines.size())) {
      List<SourceText> row = cells(line);
      while (row.size() < header.size()) {
        row.add(line.slice(line.text().length(), line.text().length()));
      }
      rows.add(row.subList(0, header.size()));
    }
    return new Table(header, align, rows);
  }

  static List<SourceText> lines(SourceText text) {
    List<SourceText> lines = new ArrayList<>();
    int from = 0;
    while (from < text.text().length()) {
      int end = text.text().indexOf('\n', from);
      int to = end < 0 ? text.text().length() : end;
      lines.add(
          new SourceText(
              text.text().substring(from, to), new int[] {0}, new int[] {text.source(from)}));
      from = to + 1;
    }
    return lines;
  }

  private static List<SourceText> cells(SourceText line) {
    String text = line.text().stripTrailing();
    int from = 0;
    while (from < text.length() && Chars.space(text.charAt(from))) {
      from++;
    }
    if (from < text.length() && text.charAt(from) == '|') {
      from++;
    }
    List<SourceText> cells = new ArrayList<>();
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\')) {
        cells.add(unescaped(line.slice(from, i)));
        from = i + 1;
      }
    }
    if (from < text.length()) {
      cells.add(unescaped(line.slice(from, text.length())));
    }
    return cells;
  }

  private static SourceText unescaped(SourceText cell) {
    String plain = cell.text().replace("\\|", "|");
    return plain.length() == cell.text().length()
        ? cell
        : new SourceText(plain, cell.starts(), cell.offsets());
  }
}
