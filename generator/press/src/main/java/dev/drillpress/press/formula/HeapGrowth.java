package dev.drillpress.press.formula;

import dev.drillpress.model.heap.HeapSample;
import dev.drillpress.model.heap.HeapTrend;
import java.util.ArrayList;
import java.util.List;

/** Whether a heap leaks, from samples. */
final class HeapGrowth {
  /** All pairs are held in memory at once, so that fewer are taken than the model would. */
  private static final int MOST_SAMPLES = 2000;

  private static final double BYTES_A_MEBIBYTE = 1024.0 * 1024;

  private HeapGrowth() {}

  static Formula formula() {
    return Draft.of("heap-trend", "Trend of a heap", "堆内存趋势")
        .takes(
            Term.decimal("hours", "h", "Time since the first sample", "距首个样本的时间").atLeast("0"),
            Term.whole("mallocs", "objects", "Objects allocated since the start", "累计分配对象数")
                .atLeast("0"),
            Term.whole("frees", "objects", "Objects freed since the start", "累计释放对象数").atLeast("0"),
            Term.whole("heap_in_use", "bytes", "Heap in use", "使用中的堆内存").atLeast("0"),
            Term.decimal("leak_above", "MiB/h", "Leak above", "泄漏判定速率").atLeast("0").preset("12"),
            Term.text("series", "Whose samples these are", "所属进程").optional())
        .gives(
            Term.whole("samples", "1", "Samples", "样本数"),
            Term.decimal("slope", "MiB/h", "Growth of the heap", "堆增长速率"),
            Term.decimal("live_slope", "objects/h", "Growth of live objects", "存活对象增长速率"),
            Term.flag("leak", "Leak", "疑似泄漏"))
        .text(
            "slope = median of (heap_j − heap_i) / (t_j − t_i) over all pairs (Theil-Sen), live_slope"
                + " likewise of mallocs − frees; leak = live_slope > 0 and slope > leak_above; rounded half-even to 3 decimals; source: Sen 1968; Go, package"
                + " runtime, MemStats")
        .note(
            "The table as a whole, by series: 3 to 2,000 samples in ascending time. The slope is"
                + " robust against single peaks, but a cache that is still filling looks like a leak;"
                + " watch for longer than a warm-up. The preset of 12 is the article’s claim of 12 MB/h,"
                + " read as 12 × 2^20 bytes. Left out: goroutine leaks, memory outside the heap.",
            "按整张表、分系列计算：每个系列 3 到 2,000 个样本，时间递增。斜率不受个别尖峰影响，但尚在填充的缓存看上去也像泄漏，"
                + "观察时间应长于预热。预设的 12 是原文 12 MB/h 的说法，按 12 × 2^20 字节理解。不含 goroutine 泄漏和堆外内存。")
        .eachGroup(
            row -> List.of(row.text("series")),
            rows -> List.of(new Formula.Answer(rows.get(0).index(), results(rows))));
  }

  private static List<String> results(List<Row> rows) {
    Row first = rows.get(0);
    List<HeapSample> samples = samples(rows);
    double leakAbove = first.number("leak_above") * BYTES_A_MEBIBYTE;
    first.tried("leak_above", "must not be negative", () -> new HeapSample(leakAbove, 0, 0, 0));
    HeapTrend trend =
        first.tried(
            "hours",
            "must begin a series of 3 to 2000 samples",
            () -> HeapTrend.of(samples, leakAbove));
    return List.of(
        String.valueOf(samples.size()),
        Digits.decimal(trend.bytesPerHour() / BYTES_A_MEBIBYTE, 3),
        Digits.decimal(trend.livePerHour(), 3),
        String.valueOf(trend.leak()));
  }

  private static List<HeapSample> samples(List<Row> rows) {
    if (rows.size() > MOST_SAMPLES) {
      throw rows.get(MOST_SAMPLES)
          .refused("hours", "must be among the first 2000 samples of its series");
    }
    List<HeapSample> samples = new ArrayList<>();
    double before = -1;
    for (Row row : rows) {
      HeapSample sample = sample(row);
      if (sample.hours() <= before) {
        throw row.refused("hours", "must be later than in the row before");
      }
      if (!row.is("leak_above", rows.get(0).text("leak_above"))) {
        throw row.refused("leak_above", "must be the same in all rows of a series");
      }
      before = sample.hours();
      samples.add(sample);
    }
    return samples;
  }

  private static HeapSample sample(Row row) {
    double hours = row.number("hours");
    double mallocs = row.number("mallocs");
    double frees = row.number("frees");
    double bytes = row.number("heap_in_use");
    row.tried("hours", "must not be negative", () -> new HeapSample(hours, 0, 0, 0));
    row.tried("mallocs", "must not be negative", () -> new HeapSample(0, mallocs, 0, 0));
    row.tried("frees", "must be from 0 to `mallocs`", () -> new HeapSample(0, mallocs, frees, 0));
    return row.tried(
        "heap_in_use", "must not be negative", () -> new HeapSample(hours, mallocs, frees, bytes));
  }
}
