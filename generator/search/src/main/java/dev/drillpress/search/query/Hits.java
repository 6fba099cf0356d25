package dev.drillpress.search.query;

import dev.drillpress.search.format.Field;
import dev.drillpress.search.format.PageMap;
import java.util.Arrays;
import java.util.List;

/**
 * Where an expression was found.
 *
 * @param positions ascending, each once
 * @param qualities how exact each is, in percent
 * @param pages the pages, ascending, each once
 * @param from for each page the index of its first position; one more at the end
 */
@SuppressWarnings("ArrayRecordComponent")
record Hits(int[] positions, int[] qualities, int[] pages, int[] from) {
  /**
   * Places of one quality.
   *
   * @param places where
   * @param quality how exact, in percent
   */
  record Graded(Places places, int quality) {}

  static Hits of(List<Graded> all, PageMap map) {
    int[] positions = new int[0];
    int[] qualities = new int[0];
    for (Graded graded : all) {
      int[] added = positions(graded.places(), map);
      int[] merged = new int[positions.length + added.length];
      int[] grades = new int[merged.length];
      int count = 0;
      int k = 0;
      for (int i = 0; i < positions.length || k < added.length; ) {
        boolean old = i < positions.length && (k == added.length || positions[i] <= added[k]);
        int position = old ? positions[i] : added[k];
        int quality = old ? qualities[i] : graded.quality();
        boolean both = old && k < added.length && positions[i] == added[k];
        merged[count] = position;
        grades[count++] = both ? Math.max(quality, graded.quality()) : quality;
        i += old ? 1 : 0;
        k += !old || both ? 1 : 0;
      }
      positions = Arrays.copyOf(merged, count);
      qualities = Arrays.copyOf(grades, count);
    }
    return byPages(positions, qualities, map);
  }

  private static int[] positions(Places places, PageMap map) {
    int[] standIns = new int[places.units().length];
    for (int i = 0; i < standIns.length; i++) {
      standIns[i] = standIn(places.units()[i], map);
    }
    return Places.merged(List.of(places.positions(), standIns));
  }

  private static Hits byPages(int[] positions, int[] qualities, PageMap map) {
    int[] pages = new int[positions.length];
    int[] from = new int[positions.length + 1];
    int count = 0;
    int segment = 0;
    for (int i = 0; i < positions.length; i++) {
      segment = map.segmentAt(positions[i], segment);
      int page = map.pageOf(map.unit(segment));
      if (count == 0 || pages[count - 1] != page) {
        pages[count] = page;
        from[count++] = i;
      }
    }
    from[count] = positions.length;
    return new Hits(
        positions, qualities, Arrays.copyOf(pages, count), Arrays.copyOf(from, count + 1));
  }

  /** A position for a section of which no position is known: the beginning of its text. */
  private static int standIn(int unit, PageMap map) {
    int first = map.segmentOf(unit);
    for (int i = first; i < map.segments() && map.unit(i) == unit; i++) {
      if (map.field(i) == Field.BODY) {
        return map.start(i);
      }
    }
    return map.start(first);
  }

  /** The index of a page among the pages, or less than 0. */
  int indexOf(int page) {
    return Arrays.binarySearch(pages, page);
  }
}
