package dev.drillpress.press.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** Changes for a terminal. */
public final class ChangesText {
  private static final int ROWS = 20;
  private static final String MAIN = "en";

  private final StringBuilder out = new StringBuilder();
  private final BinaryOperator<String> paint;

  private ChangesText(BinaryOperator<String> paint) {
    this.paint = paint;
  }

  /**
   * The text, ending with a line's end.
   *
   * @param paint sets a text in a colour of the terminal, which comes first
   */
  public static String write(Changes changes, BinaryOperator<String> paint) {
    ChangesText text = new ChangesText(paint);
    text.line("", ChangeWords.summary(changes, MAIN));
    changes.tables().forEach(text::table);
    List<PageChange> said = changes.pages().stream().filter(p -> !p.sentences().isEmpty()).toList();
    said.forEach(text::page);
    List<String> silent =
        changes.pages().stream().filter(p -> p.sentences().isEmpty()).map(PageChange::url).toList();
    if (!silent.isEmpty()) {
      text.line("", "");
      text.line("", (said.isEmpty() ? "Shown on " : "Shown also on ") + String.join(", ", silent));
    }
    return text.out.toString();
  }

  /**
   * One sentence on what a language's pages show, in that language.
   *
   * @param language {@code zh…} for Chinese; English else
   */
  public static String summary(Changes changes, String language) {
    return ChangeWords.summary(changes.on(language), language);
  }

  private void line(String indent, String text) {
    out.append(indent).append(printable(text)).append('\n');
  }

  /** Cells may hold anything; what would move a terminal's cursor is shown instead. */
  private static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      safe.append(Character.isISOControl(c) && c != '\u001b' ? ' ' : c);
    }
    return safe.toString();
  }

  private static String cell(Cell cell) {
    return ChangeWords.cell(cell).replace('\u001b', ' ');
  }

  private void table(TableChange table) {
    line("", "");
    List<String> notes = new ArrayList<>(List.of(table.kind()));
    notes.addAll(ChangeWords.notes(table));
    String title = table.title(MAIN).equals(table.id()) ? "" : "  " + table.title(MAIN);
    line("", paint.apply("1", table.id()) + title.replace('\u001b', ' '));
    line("  ", "[" + String.join("; ", notes).replace('\u001b', ' ') + "]");
    TableChange shown = table.withoutMoves().atMost(ROWS);
    if (table.state() == TableChange.State.CHANGED) {
      shown.rows().forEach(row -> row(table, row));
      if (shown.omitted() > 0) {
        line("  ", "and " + ChangeWords.count(shown.omitted(), "more row") + " (--json has all)");
      }
    }
  }

  private void row(TableChange table, RowChange row) {
    String name = ChangeWords.row(table, row).replace('\u001b', ' ');
    String head = name.isEmpty() ? "" : name + ": ";
    if (row.went() || row.came()) {
      List<String> cells = new ArrayList<>();
      for (CellChange cell : row.cells()) {
        if (!table.key().contains(cell.column())) {
          Cell one = row.went() ? cell.before() : cell.after();
          cells.add(cell.column() + " " + cell(one));
        }
      }
      String sign = row.went() ? paint.apply("31", "-") : paint.apply("32", "+");
      line("  ", sign + " " + head + String.join(", ", cells));
      return;
    }
    for (CellChange cell : row.cells()) {
      line("  ", "~ " + head + cell.column() + " " + moved(table, cell));
    }
  }

  private static String moved(TableChange table, CellChange cell) {
    String unit = ChangeWords.unit(table, cell.column());
    List<String> sizes = new ArrayList<>();
    sizes.add(ChangeWords.difference(cell, unit));
    sizes.add(ChangeWords.percent(cell, unit));
    sizes.removeIf(String::isEmpty);
    return cell(cell.before())
        + " -> "
        + cell(cell.after())
        + (unit.isEmpty() || !cell.after().number() ? "" : " " + unit)
        + (sizes.isEmpty() ? "" : " (" + String.join(", ", sizes) + ")");
  }

  private void page(PageChange page) {
    line("", "");
    line("", paint.apply("1", page.url()) + "  " + page.title().replace('\u001b', ' '));
    for (PageChange.Sentence sentence : page.sentences()) {
      sentence
          .before()
          .ifPresent(s -> line("  ", paint.apply("31", "- " + s.replace('\u001b', ' '))));
      sentence
          .after()
          .ifPresent(s -> line("  ", paint.apply("32", "+ " + s.replace('\u001b', ' '))));
    }
  }
}
