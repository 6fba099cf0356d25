package dev.drillpress.search.query;

import dev.drillpress.search.format.Chunk;
import dev.drillpress.search.format.IndexFault;
import dev.drillpress.search.format.PageMap;
import dev.drillpress.search.query.Answer.Result;
import dev.drillpress.search.query.Answer.Translation;
import dev.drillpress.search.query.ClauseFinder.Found;
import dev.drillpress.search.query.Ranker.Ranked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A request from beginning to end. Begun anew whenever files have come: what is here is read only
 * once, so that the beginning costs little, and no state can be wrong.
 */
final class Evaluation {
  /** More than a query has expressions. */
  private static final int MANY = 1 << 10;

  private final Store store;
  private final Request request;

  Evaluation(Store store, Request request) {
    this.store = store;
    this.request = request;
  }

  Answer run() throws Wanted, IndexFault {
    QueryParser parser = new QueryParser(store.analyzer(), store.root().names().glossary());
    List<Clause> clauses = parser.parse(request.text());
    boolean shortened = request.text().length() > QueryParser.LONGEST;
    if (clauses.stream().allMatch(Clause::excluded)) {
      return new Answer(0, List.of(), List.of(), List.of(), List.of(), shortened);
    }
    askAhead(clauses);
    PageMap map = store.map();
    List<Found> found = new ClauseFinder(store).find(clauses);
    List<Found> wanted = found.stream().filter(f -> !f.clause().excluded()).toList();
    Selection selection = new Selection(store, request);
    List<Integer> matching = matching(map, found, wanted);
    List<Integer> left = matching.stream().filter(selection::leaves).toList();
    Ranker ranker = new Ranker(map, wanted);
    Ranked[] ranked = left.stream().map(ranker::rank).toArray(Ranked[]::new);
    Ranker.sort(ranked);
    List<List<Ranked>> groups = groups(map, ranked);
    List<Answer.Count> counts = request.counts() ? selection.counts(matching) : List.of();
    List<String> corrections = new ArrayList<>();
    wanted.forEach(f -> corrections.addAll(f.corrections()));
    List<Integer> pages = new ArrayList<>();
    groups.forEach(g -> g.forEach(r -> pages.add(r.page())));
    return new Answer(
        groups.size(), pages, results(groups, wanted), counts, corrections, shortened);
  }

  /** Asks for the map, the facets and the terms that are needed whatever the map says. */
  private void askAhead(List<Clause> clauses) throws Wanted, IndexFault {
    store.wantMap();
    boolean other = request.filters().stream().anyMatch(c -> !c.filter().equals(Request.LANGUAGE));
    if (request.counts() || other) {
      store.wantFacets();
    }
    TermFinder terms = new TermFinder(store);
    for (Clause clause : clauses) {
      if (clause.main().atoms().size() == 1) {
        terms.want(clause.main().atoms().get(0));
      }
    }
    store.require();
  }

  /**
   * The pages with all expressions; those with most of them; if there is none at all, with some.
   */
  private static List<Integer> matching(PageMap map, List<Found> found, List<Found> wanted) {
    int[] counts = new int[map.pages()];
    for (Found clause : found) {
      for (int page : clause.hits().pages()) {
        counts[page] += clause.clause().excluded() ? -MANY : 1;
      }
    }
    int most = 0;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    int least = Math.min(wanted.size() / 2 + 1, Math.max(1, most));
    List<Integer> pages = new ArrayList<>();
    for (int page = 0; page < counts.length; page++) {
      if (counts[page] >= least) {
        pages.add(page);
      }
    }
    return pages;
  }

  /** Pages with their translations, each group where its best page is. */
  private static List<List<Ranked>> groups(PageMap map, Ranked[] ranked) {
    Map<Integer, List<Ranked>> byFirst = new HashMap<>();
    List<List<Ranked>> groups = new ArrayList<>();
    for (Ranked page : ranked) {
      int first = page.page();
      while (first > 0 && map.page(first).translation()) {
        first--;
      }
      List<Ranked> group = byFirst.get(first);
      if (group == null) {
        group = new ArrayList<>();
        byFirst.put(first, group);
        groups.add(group);
      }
      group.add(page);
    }
    return groups;
  }

  private List<Result> results(List<List<Ranked>> groups, List<Found> wanted)
      throws Wanted, IndexFault {
    int from = Math.min(Math.max(0, request.offset()), groups.size());
    int count = Math.min(Math.max(0, request.limit()), groups.size() - from);
    List<List<Ranked>> shown = groups.subList(from, from + count);
    for (List<Ranked> group : shown) {
      for (Ranked page : group) {
        store.wantSection(page.unit());
      }
    }
    store.require();
    Excerpts excerpts = new Excerpts(store.analyzer(), wanted);
    List<Result> results = new ArrayList<>();
    for (List<Ranked> group : shown) {
      results.add(result(group, wanted, excerpts));
    }
    return results;
  }

  private Result result(List<Ranked> group, List<Found> wanted, Excerpts excerpts)
      throws Wanted, IndexFault {
    Ranked main = preferred(group);
    Chunk.Section section = store.section(main.unit());
    List<Translation> translations = new ArrayList<>();
    for (Ranked page : group) {
      if (page.page() != main.page()) {
        Chunk.PageText text = store.section(page.unit()).page();
        translations.add(new Translation(language(page), text.url(), text.title()));
      }
    }
    List<String> missing = new ArrayList<>();
    for (Found clause : wanted) {
      if (clause.hits().indexOf(main.page()) < 0) {
        missing.add(clause.clause().main().text());
      }
    }
    String anchor = section.anchor().isEmpty() ? "" : "#" + section.anchor();
    return new Result(
        section.page().url() + anchor,
        language(main),
        excerpts.marked(section.page().title()),
        excerpts.marked(section.heading()),
        excerpts.excerpt(section.body(), section.code()),
        missing,
        translations,
        main.score());
  }

  /** The page in the reader's language, if it has as much of the query as the best. */
  private Ranked preferred(List<Ranked> group) throws Wanted, IndexFault {
    for (Ranked page : group) {
      if (language(page).equals(request.language()) && page.matched() == group.get(0).matched()) {
        return page;
      }
    }
    return group.get(0);
  }

  private String language(Ranked page) throws Wanted, IndexFault {
    List<String> languages = store.root().names().languages();
    int index = store.map().page(page.page()).language();
    return index < languages.size() ? languages.get(index) : "";
  }
}
