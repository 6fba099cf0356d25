package dev.drillpress.press.data;

import dev.drillpress.press.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A data file's cells as texts, before they are checked.
 *
 * @param names the columns, in the file's order
 * @param nameAt where each is named
 * @param cells one list a column
 * @param places finds a cell; called only for mistakes, so it may be slow
 */
record Grid(List<String> names, List<Location> nameAt, List<List<String>> cells, Places places) {

  /** Where a cell stands. */
  interface Places {
    Location at(int row, int column);
  }

  int rows() {
    return cells.isEmpty() ? 0 : cells.get(0).size();
  }

  /** A growing column; repeated texts are kept once, as long as there are not too many. */
  static final class Cells {
    private static final int MAX_DISTINCT = 4096;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();

    void add(String text) {
      String same = known.get(text);
      if (same == null) {
        same = text;
        if (known.size() < MAX_DISTINCT) {
          known.put(text, text);
        }
      }
      texts.add(same);
    }

    List<String> texts() {
      return texts;
    }
  }
}
