package dev.drillpress.model.heap;

import dev.drillpress.model.number.Require;
import dev.drillpress.model.number.Statistics;
import java.util.List;

/**
 * Where the heap is going.
 *
 * @param bytesPerHour the Theil-Sen slope of heap in use
 * @param livePerHour how fast allocated objects outrun freed ones: the Theil-Sen slope of mallocs -
 *     frees
 * @param leak whether objects outrun frees and the slope of the heap is above the named rate
 */
public record HeapTrend(double bytesPerHour, double livePerHour, boolean leak) {
  /** The article's rate of 12 MB an hour, taken as 12 x 2^20 bytes. */
  public static final double ARTICLE_BYTES_PER_HOUR = 12.0 * 1024 * 1024;

  /**
   * The trend of samples in ascending time.
   *
   * @param leakAbove the slope in bytes an hour above which, with a growing number of live objects,
   *     a leak is flagged
   * @throws IllegalArgumentException for fewer than three samples, times that do not ascend, or a
   *     negative rate
   */
  public static HeapTrend of(List<HeapSample> samples, double leakAbove) {
    Require.within("heap samples", samples.size(), 3, 5_000);
    Require.notNegative("leak rate", leakAbove);
    int count = samples.size();
    double[] hours = new double[count];
    double[] bytes = new double[count];
    double[] live = new double[count];
    for (int i = 0; i < count; i++) {
      HeapSample sample = samples.get(i);
      hours[i] = sample.hours();
      bytes[i] = sample.heapInUseBytes();
      live[i] = sample.mallocs() - sample.frees();
      Require.that(
          i == 0 || hours[i] > hours[i - 1],
          "samples must ascend in time, not at hour " + hours[i]);
    }
    double bytesPerHour = Statistics.theilSenSlope(hours, bytes);
    double livePerHour = Statistics.theilSenSlope(hours, live);
    return new HeapTrend(bytesPerHour, livePerHour, livePerHour > 0 && bytesPerHour > leakAbove);
  }
}
