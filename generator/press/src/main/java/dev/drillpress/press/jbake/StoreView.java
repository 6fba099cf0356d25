package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Input;
import java.io.File;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * JBake's content store as templates and plugins know it, answered from memory.
 *
 * <p>Each page has a view of its own, which notes the questions asked and keeps the page range that
 * JBake's store keeps for everybody. Documents are handed out as copies: whoever changes one
 * changes nothing for others, as with a database.
 */
final class StoreView extends ContentStore {
  private final DocumentIndex index;
  private QueryLog log;
  private Moment moment;

  /**
   * A view.
   *
   * @param log notes what was asked
   * @param moment how far JBake would have come
   */
  StoreView(QueryLog log, Moment moment) {
    super("memory", "documents");
    this.index = moment.index();
    this.log = log;
    this.moment = moment;
  }

  /** Shows what another view shows, and notes in its log: plugins keep one view for all pages. */
  void become(StoreView page) {
    log = page.log;
    moment = page.moment;
    setStart((int) page.getStart());
    setLimit((int) page.getLimit());
  }

  Moment moment() {
    return moment;
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
      status.setRendered(moment.rendered(document));
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
    return copies(moment.unrendered());
  }

  @Override
  public Set<String> getTags() {
    return tags(index.tagInput(), index.postTags());
  }

  @Override
  public Set<String> getAllTags() {
    return tags(index.tagInput(), index.tags());
  }

  private Set<String> tags(Input question, Set<String> all) {
    log.note(question);
    return new HashSet<>(all);
  }

  /** The part of a list that the page range lets through. */
  List<SourceDocument> range(List<SourceDocument> all) {
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
      copy.computeIfPresent(ModelAttributes.RENDERED, (key, value) -> moment.rendered(document));
      list.add(copy);
    }
    return list;
  }

  /** One by one, as JBake copies: templates may list the keys in the order of the hash table. */
  static DocumentModel copy(DocumentModel model) {
    DocumentModel copy = new DocumentModel();
    model.forEach((key, value) -> copy.put(key, copy(value)));
    return copy;
  }

  private static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof Date date) {
      return date.clone();
    }
    if (value instanceof String[] texts) {
      return texts.clone();
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(copy(item)));
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> members =
          value.getClass().equals(HashMap.class) ? new HashMap<>() : new LinkedHashMap<>();
      map.forEach((key, member) -> members.put(key, copy(member)));
      return members;
    }
    return value;
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
