package dev.drillpress.press.site;

import dev.drillpress.press.data.Column;
import java.util.List;

/**
 * What a run of a program measured, drawn, with the numbers behind it.
 *
 * @param caption in the page's language
 * @param html the drawing, safe
 * @param style the style sheet of the theme that it needs, such as {@code css/chart.css}
 * @param columns of the table behind it
 * @param rows raw cells, in order
 */
public record Measurement(
    String caption, String html, String style, List<Column> columns, List<List<String>> rows) {
  /** Copies the lists. */
  public Measurement {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
