package dev.drillpress.press.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table with a name, typed columns and a source: read from a file, or computed from such. */
public sealed interface Sheet permits Dataset, ComputedTable {
  /** Its name, unique in the site; also its place under {@code data/}. */
  String id();

  /** The title by language tag, {@link Column#ANY_LANGUAGE} for a text without one. */
  Map<String, String> titles();

  /** In order. */
  List<Column> columns();

  /** How many rows there are. */
  int rows();

  /** The raw text of a cell, empty where it has none. */
  String cell(int row, int column);

  /** SHA-256 of what it was made from. */
  String hash();

  /** The datasets that it rests on, in order of id; a dataset rests on itself. */
  List<Dataset> sources();

  /** How it was computed; absent for what was read. */
  Optional<Computation> computation();

  /** The title in a language, or in any; the id when there is none. */
  default String title(String language) {
    Map<String, String> all = titles();
    return all.getOrDefault(
        language,
        all.getOrDefault(
            Column.ANY_LANGUAGE, all.values().stream().sorted().findFirst().orElse(id())));
  }

  /** How far its figures can be trusted: as far as the weakest of its sources. */
  default DataSource.Kind kind() {
    return sources().stream()
        .map(dataset -> dataset.source().kind())
        .max(DataSource.Kind::compareTo)
        .orElse(DataSource.Kind.ILLUSTRATIVE);
  }

  /** Whether its rows may be published: rows about single persons never are. */
  default boolean published() {
    return true;
  }
}
