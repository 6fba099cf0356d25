package dev.drillpress.model.heap;

import java.util.OptionalDouble;

/**
 * One garbage collection of a log.
 *
 * @param number its number in the log
 * @param pauseMillis how long the program stood still
 * @param before heap at its start, in MB as the log counts them
 * @param after heap at its end
 * @param goal the heap it aims at (Go: the goal; JVM: the committed heap)
 * @param cpuShare of CPU time spent collecting since the start, 0 to 1; absent where the log does
 *     not say
 */
public record Collection(
    long number, double pauseMillis, Heap before, Heap after, Heap goal, OptionalDouble cpuShare) {
  /** A size in MB (2^20 bytes). */
  public record Heap(double megabytes) {}
}
