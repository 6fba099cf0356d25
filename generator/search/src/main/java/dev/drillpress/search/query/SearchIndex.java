package dev.drillpress.search.query;

/**
 * An index as its reader knows it: begins with the name of its root file and keeps every file that
 * came, so that a further query needs few.
 */
public final class SearchIndex {
  private final Store store;

  /** An index of which nothing is here yet. */
  public SearchIndex(String rootName) {
    this.store = new Store(rootName);
  }

  /** Begins a request. Requests may be begun before others are done. */
  public Lookup lookup(Request request) {
    return new Lookup(store, request);
  }
}
