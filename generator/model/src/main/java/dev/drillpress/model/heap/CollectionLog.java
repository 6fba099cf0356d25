package dev.drillpress.model.heap;

import java.util.List;

/**
 * The collections of a log, and the numbers (from 1) of lines that begin like a collection but
 * could not be read; other lines are not the log's and are passed over.
 */
public record CollectionLog(List<Collection> collections, List<Integer> unreadLines) {
  /** Copies the lists. */
  public CollectionLog {
    collections = List.copyOf(collections);
    unreadLines = List.copyOf(unreadLines);
  }

  /** The longest pause in milliseconds, 0 without collections. */
  public double longestPauseMillis() {
    double longest = 0;
    for (Collection collection : collections) {
      longest = Math.max(longest, collection.pauseMillis());
    }
    return longest;
  }

  /** All pauses in milliseconds. */
  public double totalPauseMillis() {
    double total = 0;
    for (Collection collection : collections) {
      total += collection.pauseMillis();
    }
    return total;
  }
}
