package dev.drillpress.press.markdown;

import java.util.List;

/** Tables to HTML. */
final class TableWriter {
  private final Page page;
  private final BlockWriter blocks;
  private final Sink sink;

  TableWriter(Page page, BlockWriter blocks, Sink sink) {
    this.page = page;
    this.blocks = blocks;
    this.sink = sink;
  }

  void write(Tables.Table table) {
    sink.line();
    sink.out.append(page.spec ? "" : "<div class=\"table-scroll\" tabindex=\"0\">\n");
    sink.out.append("<table>\n<thead>\n");
    row(table, table.header(), "th");
    sink.out.append("</thead>\n");
    if (!table.rows().isEmpty()) {
      sink.out.append("<tbody>\n");
      table.rows().forEach(row -> row(table, row, "td"));
      sink.out.append("</tbody>\n");
    }
    sink.out.append(page.spec ? "</table>\n" : "</table>\n</div>\n");
  }

  private void row(Tables.Table table, List<SourceText> cells, String name) {
    sink.out.append("<tr>\n");
    for (int i = 0; i < cells.size(); i++) {
      String align = table.align().get(i);
      sink.out.append('<').append(name);
      if (!align.isEmpty()) {
        sink.out.append(page.spec ? " align=\"" : " class=\"align-").append(align).append('"');
      }
      sink.out.append('>');
      blocks.inline(cells.get(i), true);
      sink.out.append("</").append(name).append(">\n");
    }
    sink.out.append("</tr>\n");
  }
}
