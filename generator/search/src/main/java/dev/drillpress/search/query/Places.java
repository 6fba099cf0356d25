package dev.drillpress.search.query;

import dev.drillpress.search.format.PageMap;
import dev.drillpress.search.format.Shard;
import java.util.Arrays;
import java.util.List;

/**
 * Where something stands: positions, and sections of which only the texts tell the positions.
 *
 * @param positions ascending
 * @param units ascending
 */
@SuppressWarnings("ArrayRecordComponent")
record Places(int[] positions, int[] units) {
  static final Places NONE = new Places(new int[0], new int[0]);

  static Places of(Shard.Places places) {
    return places.exact()
        ? new Places(places.numbers(), new int[0])
        : new Places(new int[0], places.numbers());
  }

  static Places union(List<Places> all) {
    if (all.size() == 1) {
      return all.get(0);
    }
    return new Places(
        merged(all.stream().map(Places::positions).toList()),
        merged(all.stream().map(Places::units).toList()));
  }

  boolean isEmpty() {
    return positions.length == 0 && units.length == 0;
  }

  /** All numbers of some ascending lists, each once. */
  static int[] merged(List<int[]> lists) {
    int size = 0;
    for (int[] list : lists) {
      size += list.length;
    }
    int[] all = new int[size];
    int end = 0;
    for (int[] list : lists) {
      System.arraycopy(list, 0, all, end, list.length);
      end += list.length;
    }
    Arrays.sort(all);
    return distinct(all);
  }

  static int[] distinct(int[] sorted) {
    int kept = 0;
    for (int number : sorted) {
      if (kept == 0 || sorted[kept - 1] != number) {
        sorted[kept++] = number;
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** The sections of positions. */
  static int[] unitsOf(int[] positions, PageMap map) {
    int[] units = new int[positions.length];
    int segment = 0;
    for (int i = 0; i < positions.length; i++) {
      segment = map.segmentAt(positions[i], segment);
      units[i] = map.unit(segment);
    }
    Arrays.sort(units);
    return distinct(units);
  }

  /** Numbers of one ascending list that are in another when a distance is added. */
  static int[] both(int[] first, int[] second, int distance) {
    int[] both = new int[Math.min(first.length, second.length)];
    int count = 0;
    int k = 0;
    for (int number : first) {
      while (k < second.length && second[k] < number + distance) {
        k++;
      }
      if (k < second.length && second[k] == number + distance) {
        both[count++] = number;
      }
    }
    return Arrays.copyOf(both, count);
  }

  /** An ascending list with a distance taken from each number; what falls below 0 is dropped. */
  static int[] shifted(int[] numbers, int distance) {
    int[] shifted = new int[numbers.length];
    int count = 0;
    for (int number : numbers) {
      if (number >= distance) {
        shifted[count++] = number - distance;
      }
    }
    return Arrays.copyOf(shifted, count);
  }
}
