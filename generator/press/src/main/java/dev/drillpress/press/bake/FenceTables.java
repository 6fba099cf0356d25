package dev.drillpress.press.bake;

import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.markdown.Fragment.Block;
import dev.drillpress.press.site.PageTable;
import dev.drillpress.press.site.TableReader;
import dev.drillpress.press.source.SourceFile;
import java.util.Map;

/** Joins the tables that fences ask for to the project's datasets. */
record FenceTables(Map<String, Dataset> datasets, boolean known) implements TableReader {
  @Override
  public Checked<PageTable> read(SourceFile file, Block fence, String language) {
    throw new UnsupportedOperationException("waits for data");
  }
}
