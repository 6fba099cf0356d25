package dev.drillpress.press.render;

import dev.drillpress.press.data.Dataset;
import java.util.List;

/** How datasets become files for readers' own tools. */
public interface DataFiles {
  /** The rows with a first row of column names (RFC 4180). */
  byte[] csv(Dataset dataset);

  /** The dataset as JSON. */
  byte[] json(Dataset dataset);

  /** The list of all published datasets as JSON. */
  byte[] index(List<Listed> datasets);

  /**
   * A dataset in the list.
   *
   * @param dataset the dataset
   * @param pages the URLs of the pages that show it, from the host's root
   */
  record Listed(Dataset dataset, List<String> pages) {
    /** Copies the list. */
    public Listed {
      pages = List.copyOf(pages);
    }
  }
}
