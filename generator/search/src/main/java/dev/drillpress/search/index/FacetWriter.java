package dev.drillpress.search.index;

import dev.drillpress.search.codec.BitCoder;
import dev.drillpress.search.format.Facets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the values by which pages can be filtered. */
final class FacetWriter {
  private final List<String> names;
  private final List<Map<String, List<String>>> pages = new ArrayList<>();

  FacetWriter(List<String> names) {
    this.names = names;
  }

  void add(Map<String, List<String>> values) {
    pages.add(values);
  }

  void write(BitCoder coder) {
    List<Facets.Filter> filters = names.stream().map(this::filter).toList();
    Facets.code(coder, names.size(), pages.size(), new Facets(filters));
  }

  private Facets.Filter filter(String name) {
    TreeMap<String, Integer> places = new TreeMap<>();
    for (Map<String, List<String>> page : pages) {
      for (String value : page.getOrDefault(name, List.of())) {
        places.put(value, 0);
      }
    }
    List<String> values = List.copyOf(places.keySet());
    for (int i = 0; i < values.size(); i++) {
      places.put(values.get(i), i);
    }
    List<int[]> indexes = new ArrayList<>();
    for (Map<String, List<String>> page : pages) {
      TreeSet<String> own = new TreeSet<>(page.getOrDefault(name, List.of()));
      indexes.add(own.stream().mapToInt(places::get).toArray());
    }
    return new Facets.Filter(values, indexes);
  }
}
