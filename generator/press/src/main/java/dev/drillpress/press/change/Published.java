package dev.drillpress.press.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table as the list of tables describes it.
 *
 * @param titles by language
 * @param rows how many it has
 * @param sources ids of the datasets that it rests on
 * @param persons whether one of them has rows about single persons
 * @param question SQL or formula; absent for what was read from a file
 * @param kind how far it can be trusted
 * @param pages URLs of the pages that show it
 */
record Published(
    String id,
    Map<String, String> titles,
    List<Field> columns,
    int rows,
    List<String> sources,
    boolean persons,
    Optional<String> question,
    String kind,
    String hash,
    List<String> pages) {

  Published {
    titles = java.util.Collections.unmodifiableMap(new TreeMap<>(titles));
    columns = List.copyOf(columns);
    sources = List.copyOf(sources);
    pages = List.copyOf(pages);
  }

  boolean computed() {
    return question.isPresent();
  }
}
