package dev.drillpress.press.jbake;

import java.util.List;

/**
 * How far JBake would have come when it makes a page. Templates can see it, in {@code rendered} and
 * in the list of what is not rendered yet; here pages are made side by side, so it is computed.
 *
 * @param index all documents
 * @param done how many of them, the newest first, have their page already
 */
record Moment(DocumentIndex index, int done) {

  /** Nothing is rendered: so it is for the archive, which JBake makes first. */
  static Moment none(DocumentIndex index) {
    return new Moment(index, 0);
  }

  /** Every document is rendered. */
  static Moment all(DocumentIndex index) {
    return new Moment(index, index.newestFirst().size());
  }

  List<SourceDocument> unrendered() {
    return index.newestFirst().subList(done, index.newestFirst().size());
  }

  /** Whether a document has its page; a data file never waits for one. */
  boolean rendered(SourceDocument document) {
    return document.model().getRendered() || index.rank(document) < done;
  }
}
