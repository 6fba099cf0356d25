package dev.drillpress.model.heap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Reads the pause lines that a JVM prints with {@code -Xlog:gc} (JEP 158, JEP 271):
 *
 * <pre>
 * [0.123s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 24M-&gt;3M(256M) 2.345ms
 * </pre>
 *
 * Concurrent phases have no pause and are passed over; sizes may be in K, M or G.
 */
public final class JvmLog {
  private static final String MARK = "] GC(";

  private JvmLog() {}

  /** The pauses of a log; a pause line that cannot be read is named. */
  public static CollectionLog parse(List<String> lines) {
    List<Collection> collections = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.contains(MARK) && line.contains(" Pause ") && line.contains("->")) {
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
   * The pause of one line.
   *
   * @throws IllegalArgumentException when the line has another form
   */
  public static Collection parse(String line) {
    Cursor head = new Cursor(line);
    long number = (long) head.skipPast(MARK).number();
    head.expect(") Pause ");
    // The sizes are the last but one word; the words before it differ by collector.
    int last = line.lastIndexOf(' ');
    int sizes = line.lastIndexOf(' ', last - 1);
    Cursor cursor = new Cursor(line.substring(sizes + 1));
    Collection.Heap before = heap(cursor);
    Collection.Heap after = heap(cursor.expect("->"));
    Collection.Heap goal = heap(cursor.expect("("));
    double millis = cursor.expect(") ").number();
    cursor.expect("ms");
    return new Collection(number, millis, before, after, goal, OptionalDouble.empty());
  }

  private static Collection.Heap heap(Cursor cursor) {
    double size = cursor.number();
    return switch (cursor.letter()) {
      case 'K' -> new Collection.Heap(size / 1024);
      case 'M' -> new Collection.Heap(size);
      case 'G' -> new Collection.Heap(size * 1024);
      default -> throw new IllegalArgumentException("heap size without K, M or G: " + size);
    };
  }
}
