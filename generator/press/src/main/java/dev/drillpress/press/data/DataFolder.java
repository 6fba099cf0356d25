package dev.drillpress.press.data;

import java.util.List;

/**
 * What {@code site-data/} holds.
 *
 * @param datasets those that are right, sorted by path, without private columns
 * @param hidden what was left out of them
 */
public record DataFolder(List<Dataset> datasets, List<PrivateCells> hidden) {
  /** Copies the lists. */
  public DataFolder {
    datasets = List.copyOf(datasets);
    hidden = List.copyOf(hidden);
  }
}
