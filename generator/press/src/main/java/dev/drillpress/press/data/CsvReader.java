package dev.drillpress.press.data;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads CSV as RFC 4180 defines it: commas, quotes doubled inside quotes, the first row names the
 * columns.
 *
 * <p>Of our own since places are needed and only for mistakes: the offset of each row is kept, and
 * a row is walked again when one of its cells is to be located.
 */
final class CsvReader {
  private static final int MAX_RAGGED = 20;

  private final SourceFile file;
  private final String text;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private int at;
  private int ragged;

  private CsvReader(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  static Checked<Grid> read(SourceFile file) {
    return new CsvReader(file).grid();
  }

  private Checked<Grid> grid() {
    List<String> names = new ArrayList<>();
    List<String> row = new ArrayList<>();
    boolean whole = text.isEmpty() || row(names, starts);
    List<Location> nameAt = starts.stream().map(file::at).toList();
    Grid.Cells[] columns = new Grid.Cells[names.size()];
    Arrays.setAll(columns, i -> new Grid.Cells());
    int[] rows = new int[1024];
    int count = 0;
    while (whole && at < text.length()) {
      int start = at;
      row.clear();
      whole = row(row, null);
      if (whole && fits(row.size(), names.size(), start)) {
        if (count == rows.length) {
          rows = Arrays.copyOf(rows, count * 2);
        }
        rows[count++] = start;
        for (int i = 0; i < columns.length; i++) {
          columns[i].add(row.get(i));
        }
      }
    }
    countRagged();
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    int[] found = Arrays.copyOf(rows, count);
    List<List<String>> cells = Arrays.stream(columns).map(Grid.Cells::texts).toList();
    return Checked.of(new Grid(names, nameAt, cells, (r, c) -> cellAt(found[r], c)));
  }

  private boolean fits(int size, int wanted, int start) {
    if (size == wanted) {
      return true;
    }
    if (ragged++ < MAX_RAGGED) {
      problems.add(
          Diagnostic.of(
              DataCode.RAGGED_ROW,
              file.at(start),
              "This row has " + cells(size) + ", but there are " + wanted + " columns.",
              "Put quotes around a cell that holds a comma, and write empty cells as `,,`."));
    }
    return false;
  }

  private static String cells(int count) {
    return count == 1 ? "1 cell" : count + " cells";
  }

  private void countRagged() {
    if (ragged > MAX_RAGGED) {
      problems.add(
          Diagnostic.of(
              DataCode.RAGGED_ROW,
              Location.of(file.path()),
              "There are " + (ragged - MAX_RAGGED) + " more rows with a wrong number of cells.",
              "Mend the rows that are listed; the others are likely alike."));
    }
  }

  /** Reads the row at {@link #at}; false when it cannot be read. */
  private boolean row(List<String> cells, List<Integer> offsets) {
    while (true) {
      if (offsets != null) {
        offsets.add(at);
      }
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      if (!(quoted ? quotedCell(cells) : plainCell(cells))) {
        return false;
      }
      if (at >= text.length()) {
        return true;
      }
      if (text.charAt(at++) == '\n') {
        return true;
      }
    }
  }

  private boolean plainCell(List<String> cells) {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ',' || c == '\n') {
        break;
      }
      if (c == '"') {
        return syntax(
            at,
            "A quotation mark stands inside a cell without quotes.",
            "Put the whole cell in quotes and write each mark in it twice.");
      }
      at++;
    }
    cells.add(text.substring(start, at));
    return true;
  }

  private boolean quotedCell(List<String> cells) {
    int start = at++;
    while (true) {
      int mark = text.indexOf('"', at);
      if (mark < 0) {
        return syntax(
            start,
            "A quotation mark is opened here and never closed.",
            "Close the cell with a quotation mark; write marks inside it twice.");
      }
      at = mark + 1;
      if (at >= text.length() || text.charAt(at) != '"') {
        break;
      }
      at++;
    }
    if (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      return syntax(
          at,
          "Text stands behind the closing quotation mark of a cell.",
          "Write quotation marks inside a quoted cell twice.");
    }
    cells.add(text.substring(start + 1, at - 1).replace("\"\"", "\""));
    return true;
  }

  private boolean syntax(int offset, String message, String hint) {
    problems.add(Diagnostic.of(DataCode.CSV_SYNTAX, file.at(offset), message, hint));
    return false;
  }

  private Location cellAt(int rowStart, int column) {
    CsvReader again = new CsvReader(file);
    again.at = rowStart;
    List<Integer> offsets = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    again.row(cells, offsets);
    int from = offsets.get(column);
    return file.at(from, from + cells.get(column).length());
  }
}
