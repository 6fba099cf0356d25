package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.DataSource;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.data.TableView;
import dev.drillpress.press.site.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns tables and datasets into what templates see. */
final class TableViews {
  private final Urls urls;

  TableViews(Urls urls) {
    this.urls = urls;
  }

  /** What a page or file is made from that shows a sheet. */
  static List<Input> inputs(Sheet sheet) {
    List<Input> inputs = new ArrayList<>();
    for (Dataset source : sheet.sources()) {
      inputs.add(new Input(Input.Kind.DATA, source.path(), source.hash()));
    }
    if (sheet.computation().isPresent()) {
      inputs.add(new Input(Input.Kind.QUERY, "table:" + sheet.id(), sheet.hash()));
    }
    return inputs;
  }

  View.Table of(TableView table, Edition edition) {
    return new View.Table(
        table.caption(),
        columns(table.columns(), edition.language()),
        Figures.shown(table.columns(), table.rows(), edition),
        table.totalRows(),
        origin(table.sheet(), edition));
  }

  /** A sheet; its rows only where somebody looks at them. */
  View.Dataset of(Sheet sheet, boolean rows, Edition edition) {
    return new View.Dataset(
        sheet.id(),
        sheet.title(edition.language()),
        columns(sheet.columns(), edition.language()),
        rows
            ? Figures.shown(sheet.columns(), TableView.whole("", sheet).rows(), edition)
            : List.of(),
        sheet.rows(),
        origin(sheet, edition));
  }

  /** The values of a calculator's row, from one of its columns to another. */
  static List<View.Quantity> quantities(TableView table, int from, int to, Edition edition) {
    List<Column> columns = table.columns().subList(from, to);
    List<String> cells =
        Figures.shown(columns, List.of(table.rows().get(0).subList(from, to)), edition).get(0);
    List<View.Quantity> quantities = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Column column = columns.get(i);
      quantities.add(
          new View.Quantity(
              column.title(edition.language()), cells.get(i), column.unit(edition.language())));
    }
    return quantities;
  }

  /** The columns of a table in a language. */
  static List<View.TableColumn> columns(List<Column> columns, String language) {
    return columns.stream()
        .map(c -> new View.TableColumn(c.name(), c.title(language), c.unit(language), c.numeric()))
        .toList();
  }

  private View.Origin origin(Sheet sheet, Edition edition) {
    // Rows about single persons are never published, so there is nothing to download either.
    String file = sheet.published() ? urls.of("data/" + sheet.id()) : "";
    return new View.Origin(
        word(sheet.kind()),
        sheet.sources().stream().map(dataset -> source(dataset, edition)).toList(),
        sheet.computation().map(how -> new View.Computation(word(how.means()), how.text().strip())),
        sheet.sources().stream().anyMatch(Dataset::expired),
        file.isEmpty() ? "" : file + ".csv",
        file.isEmpty() ? "" : file + ".json");
  }

  private static View.Source source(Dataset dataset, Edition edition) {
    DataSource source = dataset.source();
    return new View.Source(
        dataset.id(),
        dataset.title(edition.language()),
        dataset.rows(),
        source.publisher(edition.language()),
        source.url(),
        source.retrieved().map(edition.texts()::day),
        source.license(),
        word(source.kind()),
        source.checked(),
        source.individuals(),
        dataset.expired(),
        source.note().getOrDefault(edition.language(), source.note().getOrDefault("", "")));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
