package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.change.Cell;
import dev.drillpress.press.change.CellChange;
import dev.drillpress.press.change.ChangesText;
import dev.drillpress.press.change.Field;
import dev.drillpress.press.change.PageChange;
import dev.drillpress.press.change.RowChange;
import dev.drillpress.press.change.TableChange;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Numerals;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.site.Figure;
import dev.drillpress.press.site.Urls;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a record of changes into what its template sees, in the words of a language. */
final class ChangeViews {
  /** Cells of a table beyond these are counted only. */
  private static final int CELLS = 100;

  private final Figure.Changed changed;
  private final Edition edition;
  private final Urls urls;
  private final Set<String> pages;

  /**
   * Views of a record.
   *
   * @param pages paths of the pages that are there, to which may be linked
   */
  ChangeViews(Figure.Changed changed, Edition edition, Urls urls, Set<String> pages) {
    this.changed = changed;
    this.edition = edition;
    this.urls = urls;
    this.pages = pages;
  }

  /** What a page with the record is made from. */
  static List<Input> inputs(Figure.Changed changed, Set<String> pages) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input(Input.Kind.DATA, changed.record().path(), changed.record().hash()));
    changed.now().values().forEach(sheet -> inputs.addAll(TableViews.inputs(sheet)));
    List<String> linked =
        changed.record().changes().pages().stream()
            .map(page -> page.url().substring(1))
            .filter(pages::contains)
            .toList();
    inputs.add(Edition.query("pages:" + changed.record().path(), linked));
    return inputs;
  }

  View.ChangesRoot root(String id) {
    return new View.ChangesRoot(
        id,
        ChangesText.summary(changed.record().changes(), edition.language()),
        changed.record().changes().tables().stream().map(this::table).toList(),
        changed.record().changes().on(edition.language()).pages().stream().map(this::page).toList(),
        edition.texts());
  }

  private View.ChangedTable table(TableChange table) {
    Optional<Sheet> sheet = Optional.ofNullable(changed.now().get(table.id()));
    List<View.ChangedCell> cells = new ArrayList<>();
    int moved = 0;
    if (table.state() == TableChange.State.CHANGED) {
      for (RowChange row : table.rows()) {
        moved += row.onlyMoved() ? 1 : 0;
        for (CellChange cell : row.cells()) {
          if (!(row.came() || row.went()) || !table.key().contains(cell.column())) {
            cells.add(cell(table, row, cell, sheet));
          }
        }
      }
    }
    int more = Math.max(0, cells.size() - CELLS);
    return new View.ChangedTable(
        table.id(),
        sheet.map(s -> s.title(edition.language())).orElse(table.title(edition.language())),
        sheet.filter(Sheet::published).map(s -> urls.of("data/" + s.id() + ".csv")),
        table.kind(),
        notes(table, moved),
        cells.subList(0, cells.size() - more),
        more,
        table.omitted());
  }

  private List<String> notes(TableChange table, int moved) {
    Texts texts = edition.texts();
    List<String> notes = new ArrayList<>();
    if (table.state() == TableChange.State.ADDED) {
      notes.add(texts.text("changes.added", table.after().rows()));
    } else if (table.state() == TableChange.State.REMOVED) {
      notes.add(texts.text("changes.removed"));
    }
    if (!table.because().isEmpty()) {
      notes.add(texts.text("changes.because", String.join(", ", table.because())));
    }
    if (table.asked()) {
      notes.add(texts.text("changes.asked"));
    }
    if (table.withheld()) {
      notes.add(texts.text("changes.withheld"));
    }
    boolean columns = !table.before().columns().equals(table.after().columns());
    if (table.state() == TableChange.State.CHANGED && columns) {
      notes.add(texts.text("changes.columns", names(table.before()), names(table.after())));
    }
    if (moved > 0) {
      notes.add(texts.text("changes.moved", moved));
    }
    return notes;
  }

  private static String names(TableChange.Size size) {
    return size.columns().stream().map(Field::name).collect(Collectors.joining(", "));
  }

  private View.ChangedCell cell(
      TableChange table, RowChange row, CellChange cell, Optional<Sheet> sheet) {
    Optional<Column> column = column(sheet, cell.column());
    String unit = unit(table, cell.column(), column);
    boolean points = unit.equals("%");
    Texts texts = edition.texts();
    String difference = cell.difference().map(ChangeViews::signed).orElse("");
    return new View.ChangedCell(
        name(table, row, sheet),
        column.map(c -> c.title(edition.language())).orElse(cell.column()),
        unit.equals("1") ? "" : unit,
        row.came() ? texts.text("changes.absent") : shown(cell.before(), column),
        row.went() ? texts.text("changes.absent") : shown(cell.after(), column),
        points && !difference.isEmpty() ? texts.text("changes.points", difference) : difference,
        points ? "" : cell.percent().map(ChangeViews::signed).orElse(""),
        cell.after().number() || cell.before().number());
  }

  private String name(TableChange table, RowChange row, Optional<Sheet> sheet) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < row.key().size(); i++) {
      labels.add(shown(row.key().get(i), column(sheet, table.key().get(i))));
    }
    boolean only = table.before().rows() <= 1 && table.after().rows() <= 1;
    int place = row.after().orElse(row.before().orElse(0)) + 1;
    return labels.isEmpty() && !only
        ? edition.texts().text("changes.place", place)
        : String.join(edition.texts().text("changes.comma"), labels);
  }

  private String unit(TableChange table, String name, Optional<Column> column) {
    List<Field> fields = new ArrayList<>(table.after().columns());
    fields.addAll(table.before().columns());
    return column
        .flatMap(c -> c.unit(edition.language()))
        .or(
            () ->
                fields.stream().filter(f -> f.name().equals(name)).findFirst().flatMap(Field::unit))
        .orElse("");
  }

  private static Optional<Column> column(Optional<Sheet> sheet, String name) {
    return sheet.stream()
        .flatMap(s -> s.columns().stream())
        .filter(c -> c.name().equals(name))
        .findFirst();
  }

  /** A cell with all its digits: what is rounded might look the same before and after. */
  private String shown(Cell cell, Optional<Column> column) {
    return switch (cell.kind()) {
      case NONE -> edition.texts().text("changes.empty");
      case NUMBER ->
          Numerals.signed(
              Numerals.large(cell.text()) ? Numerals.grouped(cell.text()) : cell.text());
      case TRUTH -> edition.texts().text(cell.text().equals("true") ? "table.yes" : "table.no");
      case TEXT -> column.map(c -> c.label(cell.text(), edition.language())).orElse(cell.text());
    };
  }

  private static String signed(BigDecimal number) {
    String text = number.stripTrailingZeros().toPlainString();
    String shown = Numerals.signed(Numerals.large(text) ? Numerals.grouped(text) : text);
    return number.signum() > 0 ? "+" + shown : shown;
  }

  private View.ChangedPage page(PageChange page) {
    String path = page.url().substring(1);
    return new View.ChangedPage(
        page.title(),
        pages.contains(path) ? Optional.of(urls.of(path)) : Optional.empty(),
        page.sentences().stream()
            .map(s -> new View.ChangedSentence(s.before(), s.after()))
            .toList());
  }
}
