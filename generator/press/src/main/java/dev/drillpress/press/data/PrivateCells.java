package dev.drillpress.press.data;

import java.util.Set;

/**
 * Cells of a data file that no output may hold.
 *
 * @param path the file, from the project's root
 * @param texts of its private columns and, where rows are about single persons, of free text
 */
public record PrivateCells(String path, Set<String> texts) {
  /** Copies the set. */
  public PrivateCells {
    texts = Set.copyOf(texts);
  }
}
