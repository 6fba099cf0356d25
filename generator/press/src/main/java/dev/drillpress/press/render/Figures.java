package dev.drillpress.press.render;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Numerals;
import java.util.ArrayList;
import java.util.List;

/** Numbers as readers see them. */
final class Figures {
  private Figures() {}

  /**
   * Rows as shown. A column's numbers are grouped together or not at all, and only where one has
   * five digits before the point: years stay years.
   */
  static List<List<String>> shown(List<Column> columns, List<List<String>> rows, Edition edition) {
    boolean[] group = new boolean[columns.size()];
    for (int c = 0; c < group.length; c++) {
      int column = c;
      group[c] =
          columns.get(c).numeric()
              && rows.stream().anyMatch(row -> Numerals.large(row.get(column)));
    }
    List<List<String>> shown = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row.size());
      for (int c = 0; c < group.length; c++) {
        cells.add(cell(columns.get(c), row.get(c), group[c], edition));
      }
      shown.add(cells);
    }
    return shown;
  }

  private static String cell(Column column, String raw, boolean group, Edition edition) {
    if (column.type() == Column.Type.BOOLEAN && !raw.isEmpty()) {
      return truth(raw, edition.texts());
    }
    if (!column.numeric() || raw.isEmpty()) {
      return column.label(raw, edition.language());
    }
    String text = Numerals.rounded(column, raw);
    return Numerals.signed(group ? Numerals.grouped(text) : text);
  }

  /** A cell of a column of booleans. */
  static String truth(String raw, Texts texts) {
    return texts.text(raw.equals("true") ? "table.yes" : "table.no");
  }
}
