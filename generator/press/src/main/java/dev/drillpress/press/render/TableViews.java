package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.DataSource;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.site.PageTable;
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

  /** The input that a page has when it shows a dataset. */
  static Input input(Dataset dataset) {
    return new Input(Input.Kind.DATA, dataset.path(), dataset.hash());
  }

  View.Table of(PageTable table, Edition edition) {
    return new View.Table(
        table.caption(),
        columns(table.columns(), edition.language()),
        Figures.shown(table.columns(), table.rows(), edition.texts()),
        table.totalRows(),
        source(table.dataset(), edition));
  }

  /** A dataset; its rows only where somebody looks at them. */
  View.Dataset of(Dataset dataset, boolean rows, Edition edition) {
    return new View.Dataset(
        dataset.id(),
        dataset.source().title(edition.language()),
        columns(dataset.columns(), edition.language()),
        rows ? Figures.shown(dataset.columns(), rows(dataset), edition.texts()) : List.of(),
        dataset.rows(),
        source(dataset, edition));
  }

  private static List<List<String>> rows(Dataset dataset) {
    List<List<String>> rows = new ArrayList<>(dataset.rows());
    for (int row = 0; row < dataset.rows(); row++) {
      List<String> cells = new ArrayList<>(dataset.columns().size());
      for (int column = 0; column < dataset.columns().size(); column++) {
        cells.add(dataset.cell(row, column));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<View.TableColumn> columns(List<Column> columns, String language) {
    return columns.stream()
        .map(c -> new View.TableColumn(c.name(), c.title(language), c.unit(), c.numeric()))
        .toList();
  }

  private View.Source source(Dataset dataset, Edition edition) {
    DataSource source = dataset.source();
    // Rows about single persons are never published, so there is nothing to download either.
    String file = source.individuals() ? "" : urls.of("data/" + dataset.id());
    return new View.Source(
        source.publisher(),
        source.url(),
        source.retrieved().map(edition.texts()::day),
        source.license(),
        source.kind().name().toLowerCase(Locale.ROOT),
        source.checked(),
        source.note().getOrDefault(edition.language(), ""),
        file.isEmpty() ? "" : file + ".csv",
        file.isEmpty() ? "" : file + ".json");
  }
}
