package dev.drillpress.model.heap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Reads the lines that Go prints with {@code GODEBUG=gctrace=1}:
 *
 * <pre>
 * gc 1 @0.012s 2%: 0.026+0.38+0.004 ms clock, 0.10+0.29/0.33/0.034+0.018 ms cpu, 4-&gt;5-&gt;1 MB, 4 MB goal, ... 8 P
 * </pre>
 *
 * Source: the documentation of Go's package runtime, "Environment Variables", gctrace. The pause is
 * the first and the third clock time (sweep termination and mark termination, when the world is
 * stopped); the second is concurrent. The heap is given at start, at end, and live; {@code after}
 * is the live heap.
 */
public final class GoTrace {
  private GoTrace() {}

  /**
   * The collections of a log; a line that begins with {@code gc} and a number but cannot be read is
   * named.
   */
  public static CollectionLog parse(List<String> lines) {
    List<Collection> collections = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("gc ")) {
        try {
          collections.add(parse(line));
        } catch (IllegalArgumentException unreadable) {
          unread.add(i + 1);
        }
      }
    }
    return new CollectionLog(collections, unread);
  }

  /**
   * The collection of one line.
   *
   * @throws IllegalArgumentException when the line has another form
   */
  public static Collection parse(String line) {
    Cursor cursor = new Cursor(line);
    long number = (long) cursor.expect("gc ").number();
    cursor.expect(" @").number();
    double percent = cursor.expect("s ").number();
    double sweep = cursor.expect("%: ").number();
    cursor.expect("+").number();
    double mark = cursor.expect("+").number();
    double start = cursor.expect(" ms clock, ").skipPast(" ms cpu, ").number();
    cursor.expect("->").number();
    double live = cursor.expect("->").number();
    double goal = cursor.expect(" MB, ").number();
    cursor.expect(" MB goal");
    return new Collection(
        number,
        sweep + mark,
        new Collection.Heap(start),
        new Collection.Heap(live),
        new Collection.Heap(goal),
        OptionalDouble.of(percent / 100));
  }
}
