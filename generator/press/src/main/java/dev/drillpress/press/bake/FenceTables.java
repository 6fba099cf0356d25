package dev.drillpress.press.bake;

import dev.drillpress.press.data.DataTable;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.TableView;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.markdown.Fragment.Block;
import dev.drillpress.press.site.PageTable;
import dev.drillpress.press.site.TableReader;
import dev.drillpress.press.source.SourceFile;
import java.util.Map;

/** Joins the tables that fences ask for to the project's datasets. */
final class FenceTables implements TableReader {
  private final DataTable tables;

  FenceTables(Map<String, Dataset> datasets) {
    this.tables = new DataTable(datasets);
  }

  @Override
  public Checked<PageTable> read(SourceFile file, Block fence, String language) {
    int start = fence.bodyOffset();
    return tables
        .table(file, start, start + fence.body().length(), language)
        .then(view -> Checked.of(pageTable(view)));
  }

  private static PageTable pageTable(TableView view) {
    return new PageTable(
        view.caption(), view.dataset(), view.columns(), view.rows(), view.totalRows());
  }
}
