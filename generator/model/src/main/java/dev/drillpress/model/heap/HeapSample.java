package dev.drillpress.model.heap;

import dev.drillpress.model.number.Require;

/**
 * One reading of Go's {@code runtime.MemStats} (or alike): hours since the first reading, objects
 * allocated and freed since the start, bytes of heap in use.
 */
public record HeapSample(double hours, double mallocs, double frees, double heapInUseBytes) {
  /**
   * Checks the reading.
   *
   * @throws IllegalArgumentException for a negative number, NaN, infinity, or more frees than
   *     mallocs
   */
  public HeapSample {
    Require.notNegative("hours", hours);
    Require.notNegative("mallocs", mallocs);
    Require.notNegative("frees", frees);
    Require.notNegative("heap in use", heapInUseBytes);
    Require.that(frees <= mallocs, "frees are above mallocs: " + frees + ", " + mallocs);
  }
}
