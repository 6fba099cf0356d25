package dev.drillpress.press.change;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a table.
 *
 * @param titles by language
 * @param computed whether it was computed, else read from a file
 * @param kind how far its figures can be trusted, as the data files say it
 * @param because the datasets under it that changed too
 * @param asked whether it is computed in another way than before
 * @param withheld whether nothing more is told, since it is about persons
 * @param before its columns and rows in the old site
 * @param after those in the new one
 * @param key names of the columns that tell rows apart
 * @param rows what changed, in order of the new table, what went at its old place
 * @param omitted how many further changed rows are not listed
 */
public record TableChange(
    String id,
    Map<String, String> titles,
    State state,
    boolean computed,
    String kind,
    List<String> because,
    boolean asked,
    boolean withheld,
    Size before,
    Size after,
    List<String> key,
    List<RowChange> rows,
    int omitted) {

  /** Whether the table was there, and is. */
  public enum State {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** Columns, and how many rows. */
  public record Size(List<Field> columns, int rows) {
    /** A table that is not there. */
    public static final Size NOTHING = new Size(List.of(), 0);

    /** Copies the list. */
    public Size {
      columns = List.copyOf(columns);
    }
  }

  /** Copies the collections. */
  public TableChange {
    titles = Collections.unmodifiableMap(new TreeMap<>(titles));
    because = List.copyOf(because);
    key = List.copyOf(key);
    rows = List.copyOf(rows);
  }

  /** The title in a language, or in any; the id when there is none. */
  public String title(String language) {
    return titles.getOrDefault(language, titles.values().stream().findFirst().orElse(id));
  }

  /** The same without rows that only stand elsewhere. */
  TableChange withoutMoves() {
    return with(rows.stream().filter(row -> !row.onlyMoved()).toList(), omitted);
  }

  /** The same with at most so many rows listed. */
  public TableChange atMost(int most) {
    return rows.size() <= most ? this : with(rows.subList(0, most), omitted + rows.size() - most);
  }

  private TableChange with(List<RowChange> others, int left) {
    return new TableChange(
        id, titles, state, computed, kind, because, asked, withheld, before, after, key, others,
        left);
  }
}
