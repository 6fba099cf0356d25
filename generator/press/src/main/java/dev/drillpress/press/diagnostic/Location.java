package dev.drillpress.press.diagnostic;

import java.util.Comparator;

/**
 * A place in a file of the project.
 *
 * @param path from the project's root, with {@code /}
 * @param line counted from 1; 0 means the file as a whole
 * @param column counted from 1 in UTF-16 units; 0 means the line as a whole
 * @param length in UTF-16 units on that line; 0 when unknown
 */
public record Location(String path, int line, int column, int length)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::length);

  /** Refuses places that cannot be. */
  public Location {
    if (line < 0 || column < 0 || length < 0 || (line == 0 && column > 0)) {
      throw new IllegalArgumentException("no such place: " + path + ":" + line + ":" + column);
    }
  }

  /** The file as a whole. */
  public static Location of(String path) {
    return new Location(path, 0, 0, 0);
  }

  /** A point in a file. */
  public static Location of(String path, int line, int column) {
    return new Location(path, line, column, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, without what is not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return path;
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
