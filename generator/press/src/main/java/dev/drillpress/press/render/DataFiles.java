package dev.drillpress.press.render;

import dev.drillpress.press.data.Sheet;
import java.util.List;

/** How sheets become files for readers' own tools. */
public interface DataFiles {
  /** The rows with a first row of column names (RFC 4180). */
  byte[] csv(Sheet sheet);

  /** The sheet as JSON. */
  byte[] json(Sheet sheet);

  /** The list of all published sheets as JSON. */
  byte[] index(List<Listed> sheets);

  /**
   * A sheet in the list.
   *
   * @param sheet the dataset, or a table computed from some
   * @param pages the URLs of the pages that show it, from the host's root
   */
  record Listed(Sheet sheet, List<String> pages) {
    /** Copies the list. */
    public Listed {
      pages = List.copyOf(pages);
    }
  }
}
