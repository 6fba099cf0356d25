package dev.drillpress.model.offer;

import java.util.ArrayList;
import java.util.List;

/**
 * Which levels of different companies are held to be equal; data with a source of its own, never
 * code.
 */
public record LevelMap(List<Level> levels) {
  /** A company's level and the common rank it is put at. */
  public record Level(String company, String name, int rank) {}

  /** Copies the levels. */
  public LevelMap {
    levels = List.copyOf(levels);
  }

  /**
   * The levels of other companies at the same rank, in the data's order.
   *
   * @throws IllegalArgumentException for a level that the data does not hold
   */
  public List<Level> equivalents(String company, String name) {
    for (Level level : levels) {
      if (level.company().equals(company) && level.name().equals(name)) {
        List<Level> same = new ArrayList<>();
        for (Level other : levels) {
          if (other.rank() == level.rank() && !other.company().equals(company)) {
            same.add(other);
          }
        }
        return same;
      }
    }
    throw new IllegalArgumentException("no level " + name + " of " + company);
  }
}
