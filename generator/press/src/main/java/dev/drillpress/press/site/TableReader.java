package dev.drillpress.press.site;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.markdown.Fragment.Block;
import dev.drillpress.press.source.SourceFile;

/** Makes the table that a fence asks for. */
@FunctionalInterface
public interface TableReader {
  /**
   * The table, its caption in a language.
   *
   * @param file the Markdown file that the fence stands in
   */
  Checked<PageTable> read(SourceFile file, Block fence, String language);
}
