package dev.drillpress.press.change;

import java.util.List;

/**
 * All that changed between two sites.
 *
 * @param tables datasets first, then what was computed from them, each in order of id
 * @param pages in order of URL
 */
public record Changes(List<TableChange> tables, List<PageChange> pages) {
  /** Copies the lists. */
  public Changes {
    tables = List.copyOf(tables);
    pages = List.copyOf(pages);
  }

  /** Whether nothing changed. */
  public boolean none() {
    return tables.isEmpty() && pages.isEmpty();
  }

  /** How many of the tables were computed, or were not. */
  public long count(boolean computed) {
    return tables.stream().filter(t -> t.computed() == computed).count();
  }

  /** How many sentences say something else. */
  public int sentences() {
    return pages.stream().mapToInt(p -> p.sentences().size()).sum();
  }

  /** The same with at most so many rows of each table. */
  public Changes atMost(int rows) {
    return new Changes(tables.stream().map(t -> t.atMost(rows)).toList(), pages);
  }

  /** The same on the pages of one language only. */
  public Changes on(String language) {
    return new Changes(
        tables, pages.stream().filter(p -> p.language().startsWith(language)).toList());
  }
}
