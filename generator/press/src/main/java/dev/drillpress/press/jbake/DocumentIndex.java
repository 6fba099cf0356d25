package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.source.Hash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;

/**
 * All documents, put in order once; every question that JBake asks its database is a look-up here.
 *
 * <p>Lists have the newest document first. Of equal dates the one read later comes first: that is
 * the order of JBake's database on a machine with one core; with more cores it changes.
 */
final class DocumentIndex {
  private final List<String> types;
  private final String dataType;
  private final List<SourceDocument> inOrder;
  private final List<SourceDocument> newestFirst;
  private final Map<String, List<SourceDocument>> byType = new HashMap<>();
  private final Map<String, SourceDocument> bySourceUri = new HashMap<>();
  private final Map<String, Map<String, List<SourceDocument>>> byTag = new HashMap<>();
  private final Map<DocumentModel, Neighbours> neighbours = new IdentityHashMap<>();
  private final Map<DocumentModel, Integer> ranks = new IdentityHashMap<>();
  private final Set<String> postTags = new HashSet<>();
  private final Set<String> tags = new HashSet<>();
  private final Input tagInput;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  /**
   * Documents that a question is answered with.
   *
   * @param documents in order
   * @param input question and answer, for an artifact's list of inputs
   */
  record Answer(List<SourceDocument> documents, Input input) {}

  /**
   * What a document's page leads on to.
   *
   * @param next the next newer published document of the type
   * @param previous the next older one
   */
  record Neighbours(Optional<SourceDocument> next, Optional<SourceDocument> previous) {}

  /**
   * Indexes a project.
   *
   * @param documents in the order of their reading
   * @param data the data files
   * @param types all document types in JBake's order
   */
  DocumentIndex(
      List<SourceDocument> documents,
      List<SourceDocument> data,
      List<String> types,
      String dataType) {
    this.types = types;
    this.dataType = dataType;
    this.inOrder = new ArrayList<>(documents);
    inOrder.addAll(data);
    inOrder.forEach(document -> bySourceUri.put(document.model().getSourceuri(), document));
    List<SourceDocument> sorted = sorted(inOrder);
    sorted.forEach(this::add);
    Set<SourceDocument> dataFiles = Collections.newSetFromMap(new IdentityHashMap<>());
    dataFiles.addAll(data);
    this.newestFirst = sorted.stream().filter(d -> !dataFiles.contains(d)).toList();
    for (int i = 0; i < newestFirst.size(); i++) {
      ranks.put(newestFirst.get(i).model(), i);
    }
    byType.values().forEach(this::link);
    addTags("post", postTags);
    types.forEach(type -> addTags(type, tags));
    this.tagInput =
        new Input(
            Input.Kind.QUERY, "tags", Hash.of(new TreeSet<>(tags) + " " + new TreeSet<>(postTags)));
  }

  private static List<SourceDocument> sorted(List<SourceDocument> inOrder) {
    List<SourceDocument> sorted = new ArrayList<>(inOrder);
    Collections.reverse(sorted);
    sorted.sort(
        Comparator.comparing(
                (SourceDocument document) ->
                    document.date().map(Date::getTime).orElse(Long.MIN_VALUE))
            .reversed());
    return sorted;
  }

  private void add(SourceDocument document) {
    byType.computeIfAbsent(document.type(), type -> new ArrayList<>()).add(document);
    if (document.published()) {
      for (String tag : new LinkedHashSet<>(document.tags())) {
        byTag
            .computeIfAbsent(tag, t -> new HashMap<>())
            .computeIfAbsent(document.type(), type -> new ArrayList<>())
            .add(document);
      }
    }
  }

  /** Finds the neighbours of all documents of a type in two walks. */
  private void link(List<SourceDocument> list) {
    List<Optional<SourceDocument>> newer = new ArrayList<>();
    Optional<SourceDocument> last = Optional.empty();
    for (SourceDocument document : list) {
      newer.add(last);
      last = document.published() ? Optional.of(document) : last;
    }
    last = Optional.empty();
    for (int i = list.size() - 1; i >= 0; i--) {
      neighbours.put(list.get(i).model(), new Neighbours(newer.get(i), last));
      last = list.get(i).published() ? Optional.of(list.get(i)) : last;
    }
  }

  List<String> types() {
    return types;
  }

  /** All content documents, the newest first. */
  List<SourceDocument> newestFirst() {
    return newestFirst;
  }

  /** Where a document stands among all, the newest first; data files stand behind them. */
  int rank(SourceDocument document) {
    return ranks.getOrDefault(document.model(), Integer.MAX_VALUE);
  }

  Neighbours neighbours(SourceDocument document) {
    return neighbours.getOrDefault(
        document.model(), new Neighbours(Optional.empty(), Optional.empty()));
  }

  Answer all(String type) {
    return answer("all " + type, () -> byType.getOrDefault(type, List.of()));
  }

  Answer published(String type) {
    return answer(
        "published " + type,
        () -> all(type).documents().stream().filter(SourceDocument::published).toList());
  }

  /** All documents, type by type. */
  Answer allContent() {
    return answer(
        "all",
        () ->
            types.stream()
                .filter(type -> !type.equals(dataType))
                .flatMap(type -> byType.getOrDefault(type, List.of()).stream())
                .toList());
  }

  /** All published documents, type by type. */
  Answer publishedContent() {
    return answer(
        "published",
        () ->
            types.stream()
                .flatMap(type -> byType.getOrDefault(type, List.of()).stream())
                .filter(SourceDocument::published)
                .toList());
  }

  Answer taggedPosts(String tag) {
    return answer("posts tagged " + tag, () -> tagged(tag, "post"));
  }

  /** All published documents with a tag, type by type. */
  Answer tagged(String tag) {
    return answer(
        "tagged " + tag, () -> types.stream().flatMap(type -> tagged(tag, type).stream()).toList());
  }

  private List<SourceDocument> tagged(String tag, String type) {
    return byTag.getOrDefault(tag, Map.of()).getOrDefault(type, List.of());
  }

  Answer bySourceUri(String uri) {
    return answer("at " + uri, () -> Optional.ofNullable(bySourceUri.get(uri)).stream().toList());
  }

  /** The addresses of the data files. */
  List<String> dataUris() {
    return all(dataType).documents().stream().map(d -> d.model().getSourceuri()).toList();
  }

  /** The tags of all published posts, in the order of JBake's hash set; not to be changed. */
  Set<String> postTags() {
    return postTags;
  }

  /** The tags of all published documents, in the order of JBake's hash set; not to be changed. */
  Set<String> tags() {
    return tags;
  }

  /** The question for all tags, with its answer. */
  Input tagInput() {
    return tagInput;
  }

  private void addTags(String type, Set<String> all) {
    for (SourceDocument document : inOrder) {
      if (document.published() && document.type().equals(type)) {
        all.addAll(document.tags());
      }
    }
  }

  /** Questions with the same name have the same answer, which is hashed once. */
  private Answer answer(String question, Supplier<List<SourceDocument>> documents) {
    Answer known = answers.get(question);
    if (known == null) {
      List<SourceDocument> found = List.copyOf(documents.get());
      known = new Answer(found, input(question, found));
      answers.put(question, known);
    }
    return known;
  }

  private static Input input(String question, List<SourceDocument> documents) {
    StringBuilder all = new StringBuilder();
    for (SourceDocument document : documents) {
      all.append(document.model().getSourceuri()).append(' ').append(document.source().hash());
      all.append(' ').append(document.state()).append('\n');
    }
    return new Input(Input.Kind.QUERY, question, Hash.of(all.toString()));
  }
}
