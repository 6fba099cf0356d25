package dev.drillpress.search.query;

/** Evaluation cannot go on without files that are not here yet. */
final class Wanted extends Exception {
  private static final long serialVersionUID = 1L;

  Wanted() {
    super("files are wanted", null, false, false);
  }
}
