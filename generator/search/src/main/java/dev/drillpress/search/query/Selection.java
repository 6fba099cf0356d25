package dev.drillpress.search.query;

import dev.drillpress.search.format.Facets;
import dev.drillpress.search.format.IndexFault;
import dev.drillpress.search.format.PageMap;
import dev.drillpress.search.query.Request.Choice;
import java.util.ArrayList;
import java.util.List;

/** Which pages the filters leave, and how many each further value would. */
final class Selection {
  private final List<Filter> filters = new ArrayList<>();

  /** A filter with what each page has of it and which values are chosen; all are, if none is. */
  private record Filter(String name, List<String> values, List<int[]> pages, List<Integer> chosen) {
    boolean leaves(int page) {
      if (chosen.isEmpty()) {
        return true;
      }
      for (int value : pages.get(page)) {
        if (chosen.contains(value)) {
          return true;
        }
      }
      return false;
    }
  }

  Selection(Store store, Request request) throws Wanted, IndexFault {
    PageMap map = store.map();
    List<String> languages = store.root().names().languages();
    List<int[]> spoken = new ArrayList<>();
    for (int page = 0; page < map.pages(); page++) {
      spoken.add(new int[] {map.page(page).language()});
    }
    add(Request.LANGUAGE, languages, spoken, request.filters());
    List<String> names = store.root().names().filters();
    boolean more = request.filters().stream().anyMatch(c -> !c.filter().equals(Request.LANGUAGE));
    if (more || request.counts()) {
      Facets facets = store.facets();
      for (int i = 0; i < names.size(); i++) {
        Facets.Filter filter = facets.filters().get(i);
        add(names.get(i), filter.values(), filter.pages(), request.filters());
      }
    }
  }

  private void add(String name, List<String> values, List<int[]> pages, List<Choice> choices) {
    List<Integer> chosen = new ArrayList<>();
    for (Choice choice : choices) {
      if (choice.filter().equals(name)) {
        // A value that no page has is -1, which none is: nothing is left, as it should be.
        chosen.add(values.indexOf(choice.value()));
      }
    }
    filters.add(new Filter(name, values, pages, chosen));
  }

  boolean leaves(int page) {
    return filters.stream().allMatch(f -> f.leaves(page));
  }

  /** For each value the pages among some that the other filters leave. */
  List<Answer.Count> counts(List<Integer> pages) {
    List<Answer.Count> counts = new ArrayList<>();
    for (Filter filter : filters) {
      int[] sums = new int[filter.values().size()];
      for (int page : pages) {
        if (filters.stream().allMatch(f -> f == filter || f.leaves(page))) {
          for (int value : filter.pages().get(page)) {
            sums[value]++;
          }
        }
      }
      for (int i = 0; i < sums.length; i++) {
        if (sums[i] > 0) {
          counts.add(new Answer.Count(filter.name(), filter.values().get(i), sums[i]));
        }
      }
    }
    return counts;
  }
}
