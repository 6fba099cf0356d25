package dev.drillpress.press.render;

import dev.drillpress.press.data.Column;
import java.util.ArrayList;
import java.util.List;

/** Numbers as readers see them. */
final class Figures {
  private static final int GROUPED_FROM = 5;

  private Figures() {}

  /** A number's text with commas between its thousands; other text as it is. */
  static String grouped(String number) {
    int from = number.startsWith("-") || number.startsWith("+") ? 1 : 0;
    int point = number.indexOf('.');
    int to = point < 0 ? number.length() : point;
    for (int i = from; i < number.length(); i++) {
      char c = number.charAt(i);
      if (i != point && (c < '0' || c > '9')) {
        return number;
      }
    }
    if (to - from <= 3) {
      return number;
    }
    StringBuilder text = new StringBuilder(number.length() + 4).append(number, 0, from);
    for (int i = from; i < to; i++) {
      if (i > from && (to - i) % 3 == 0) {
        text.append(',');
      }
      text.append(number.charAt(i));
    }
    return text.append(number, to, number.length()).toString();
  }

  /**
   * Rows as shown. A column's numbers are grouped together or not at all, and only where one has
   * five digits before the point: years stay years.
   */
  static List<List<String>> shown(List<Column> columns, List<List<String>> rows, Texts texts) {
    boolean[] group = new boolean[columns.size()];
    for (int c = 0; c < group.length; c++) {
      int column = c;
      group[c] = columns.get(c).numeric() && rows.stream().anyMatch(row -> large(row.get(column)));
    }
    List<List<String>> shown = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row.size());
      for (int c = 0; c < group.length; c++) {
        cells.add(cell(columns.get(c), row.get(c), group[c], texts));
      }
      shown.add(cells);
    }
    return shown;
  }

  private static String cell(Column column, String raw, boolean group, Texts texts) {
    if (column.type() == Column.Type.BOOLEAN && !raw.isEmpty()) {
      return texts.text(raw.equals("true") ? "table.yes" : "table.no");
    }
    String text = group ? grouped(raw) : raw;
    // A real minus sign lines up with digits; a hyphen does not.
    return column.numeric() && text.startsWith("-") ? "\u2212" + text.substring(1) : text;
  }

  private static boolean large(String number) {
    int digits = 0;
    for (int i = 0; i < number.length() && number.charAt(i) != '.'; i++) {
      char c = number.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits >= GROUPED_FROM;
  }
}
