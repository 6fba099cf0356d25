package dev.drillpress.press.change;

import java.util.List;

/** Changes as a comment on a pull request (GitHub and GitLab show it alike). */
public final class ChangesMarkdown {
  private static final int ROWS = 20;
  private static final int TABLES_OPEN = 4;
  private static final String MAIN = "en";

  /** By which a later run finds the comment that it replaces. */
  private static final String MARK = "<!-- drillpress diff -->\n";

  private static final String MARKUP = "&<>\"@`*_[]|\\~:!#";

  private final StringBuilder out = new StringBuilder(MARK);

  private ChangesMarkdown() {}

  /** The text, ending with a line's end. */
  public static String write(Changes changes) {
    ChangesMarkdown text = new ChangesMarkdown();
    text.out.append("### What changes\n\n").append(ChangeWords.summary(changes, MAIN)).append('\n');
    boolean fold = changes.tables().size() > TABLES_OPEN;
    for (TableChange table : changes.tables()) {
      text.table(table, fold && table.computed());
    }
    text.pages(changes.pages());
    return text.out.toString();
  }

  private void table(TableChange table, boolean folded) {
    String head = "<code>" + safe(table.id()) + "</code> " + safe(title(table));
    out.append('\n');
    if (folded) {
      out.append("<details><summary>").append(head).append("</summary>\n\n");
    } else {
      out.append("#### ").append(head.strip()).append("\n\n");
    }
    out.append(safe(table.kind()));
    for (String note : ChangeWords.notes(table)) {
      out.append("; ").append(safe(note));
    }
    out.append('\n');
    TableChange shown = table.withoutMoves().atMost(ROWS);
    if (table.state() == TableChange.State.CHANGED && !shown.rows().isEmpty()) {
      out.append("\n| row | column | before | after | change | % |\n|---|---|--:|--:|--:|--:|\n");
      shown.rows().forEach(row -> row(table, row));
      if (shown.omitted() > 0) {
        out.append("\n… and ").append(ChangeWords.count(shown.omitted(), "more row")).append(".\n");
      }
    }
    if (folded) {
      out.append("\n</details>\n");
    }
  }

  private static String title(TableChange table) {
    return table.title(MAIN).equals(table.id()) ? "" : table.title(MAIN);
  }

  private void row(TableChange table, RowChange row) {
    String name = ChangeWords.row(table, row);
    for (CellChange cell : row.cells()) {
      if ((row.came() || row.went()) && table.key().contains(cell.column())) {
        continue;
      }
      String unit = ChangeWords.unit(table, cell.column());
      line(
          name,
          cell.column() + (unit.isEmpty() ? "" : " (" + unit + ")"),
          row.came() ? "—" : ChangeWords.cell(cell.before()),
          row.went() ? "—" : ChangeWords.cell(cell.after()),
          ChangeWords.difference(cell, unit),
          ChangeWords.percent(cell, unit).replace(" %", ""));
    }
  }

  private void line(String... cells) {
    for (String cell : cells) {
      out.append("| ").append(safe(cell)).append(' ');
    }
    out.append("|\n");
  }

  private void pages(List<PageChange> pages) {
    if (pages.isEmpty()) {
      return;
    }
    out.append("\n#### Pages\n");
    for (PageChange page : pages) {
      out.append("\n- <code>").append(safe(page.url())).append("</code> ");
      out.append(safe(page.title())).append('\n');
      for (PageChange.Sentence sentence : page.sentences()) {
        sentence
            .before()
            .ifPresent(s -> out.append("  - <del>").append(safe(s)).append("</del>\n"));
        sentence.after().ifPresent(s -> out.append("  - → ").append(safe(s)).append('\n'));
      }
    }
  }

  /** Text of the site must not become a link, a picture, a mention or markup of the comment. */
  private static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        safe.append(' ');
      } else if (MARKUP.indexOf(c) >= 0) {
        safe.append("&#").append((int) c).append(';');
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
