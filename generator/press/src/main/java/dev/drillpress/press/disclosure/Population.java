package dev.drillpress.press.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many persons there are of each sort.
 *
 * @param sorts each a code for every column by which persons may be grouped; all different
 * @param counts how many persons are of each sort, at least one
 */
public record Population(List<List<Integer>> sorts, List<Long> counts) {
  /** Copies the lists. */
  public Population {
    sorts = List.copyOf(sorts);
    counts = List.copyOf(counts);
    if (sorts.size() != counts.size()) {
      throw new IllegalArgumentException(sorts.size() + " sorts with " + counts.size() + " counts");
    }
  }

  /** Counts persons, each given by the codes of the sort that they are of. */
  public static Population of(Iterable<List<Integer>> persons) {
    Map<List<Integer>, Long> counted = new LinkedHashMap<>();
    persons.forEach(person -> counted.merge(person, 1L, Long::sum));
    return new Population(new ArrayList<>(counted.keySet()), new ArrayList<>(counted.values()));
  }

  /** All of them. */
  public long size() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
