package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.source.Hash;
import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * JBake's content store as templates and plugins know it, answered from memory.
 *
 * <p>Each page has a view of its own, which notes the questions asked and keeps the page range that
 * JBake's store keeps for everybody. Documents are handed out as copies: whoever changes one
 * changes nothing for others, as with a database.
 */
final class StoreView extends ContentStore {
  private final DocumentIndex index;
  private final QueryLog log;
  private final Progress progress;

  /**
   * A view.
   *
   * @param log notes what was asked
   * @param progress how far JBake would have come
   */
  StoreView(QueryLog log, Progress progress) {
    super("memory", "documents");
    this.index = progress.index();
    this.log = log;
    this.progress = progress;
  }

  Progress progress() {
    return progress;
  }

  @Override
  public void startup() {
    // There is no database to start.
  }

  @Override
  public void close() {
    // There is no database to close.
  }

  @Override
  public void shutdown() {
    // There is no database to shut down.
  }

  @Override
  public void drop() {
    throw readOnly();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public long getDocumentCount(String docType) {
    return log.note(index.all(docType)).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return log.note(index.published(docType)).size();
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    return copies(log.note(index.bySourceUri(uri)));
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    for (SourceDocument document : log.note(index.bySourceUri(uri))) {
      DocumentModel status = new DocumentModel();
      status.setSha1(document.model().getSha1());
      status.setRendered(progress.rendered(document));
      list.add(status);
    }
    return list;
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    List<SourceDocument> all = log.note(index.published("post"));
    return copies(applyPaging ? range(all) : all);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return copies(log.note(index.taggedPosts(String.valueOf(tag))));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return copies(log.note(index.tagged(String.valueOf(tag))));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getPublishedContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return copies(log.note(index.published(docType)));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return getAllContent(docType, false);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    List<SourceDocument> all = log.note(index.all(docType));
    return copies(applyPaging ? range(all) : all);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    log.note(index.allContent());
    return copies(progress.unrendered());
  }

  @Override
  public Set<String> getTags() {
    return tags("tags of posts", index.postTags());
  }

  @Override
  public Set<String> getAllTags() {
    return tags("tags", index.tags());
  }

  private Set<String> tags(String question, Set<String> all) {
    log.note(new Input(Input.Kind.QUERY, question, Hash.of(new TreeSet<>(all).toString())));
    return new HashSet<>(all);
  }

  private List<SourceDocument> range(List<SourceDocument> all) {
    if (getStart() < 0 || getLimit() < 0) {
      return all;
    }
    int from = (int) Math.min(getStart(), all.size());
    return all.subList(from, (int) Math.min(from + getLimit(), all.size()));
  }

  private DocumentList<DocumentModel> copies(List<SourceDocument> documents) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    for (SourceDocument document : documents) {
      DocumentModel copy = copy(document.model());
      copy.computeIfPresent(ModelAttributes.RENDERED, (key, value) -> progress.rendered(document));
      list.add(copy);
    }
    return list;
  }

  /** One by one, as JBake copies: templates may list the keys in the order of the hash table. */
  static DocumentModel copy(DocumentModel model) {
    DocumentModel copy = new DocumentModel();
    model.forEach(copy::put);
    return copy;
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.put(ModelAttributes.RENDERED, true);
  }

  @Override
  public void deleteContent(String uri) {
    throw readOnly();
  }

  @Override
  public void deleteAllByDocType(String docType) {
    throw readOnly();
  }

  @Override
  public void addDocument(DocumentModel document) {
    throw readOnly();
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    // Nothing is kept from one bake to the next.
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("documents cannot be changed while they are rendered");
  }
}
