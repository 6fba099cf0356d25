package dev.drillpress.press.formula;

import dev.drillpress.model.heap.HeapSample;
import dev.drillpress.model.heap.HeapTrend;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.formula.Formula.Answer;
import dev.drillpress.press.formula.Formula.Outcome;
import dev.drillpress.press.formula.Formula.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a heap is going. */
final class HeapTrendFormula {
  private static final double MEBIBYTE = 1024.0 * 1024;

  // Whole numbers beyond it are not all doubles.
  private static final String MOST_EXACT = "9007199254740992";

  private static final String TEXT =
      "slope = median of the slopes of heap_in_use between all pairs of rows (Theil-Sen);"
          + " live_slope = the same of mallocs − frees; leak = live_slope > 0 and slope >"
          + " leak_above; half-even to 4 decimals, leak before rounding; source: Sen 1968";

  private static final Map<String, String> NOTE =
      Map.of(
          "en",
          "One answer for the whole table: three rows or more in the order of time, with one"
              + " leak_above. The preset is the 12 MB/h of an article on the 2024 Go job market,"
              + " read as 12 × 2^20 bytes. A"
              + " growing cache looks alike, so a flag is a reason to look and no proof. Left"
              + " out: stacks, memory outside the heap, cycles of the day.",
          "zh",
          "整张表只得一个结果：至少三行，按时间先后排列，leak_above 各行相同。"
              + "预设值为 2024 年 Go 就业市场一文的 12 MB/h，按 12 × 2^20 字节理解。"
              + "不断增长的缓存看起来也一样，故标记只是排查的理由，不是证明。"
              + "未计入栈、堆外内存和一天之内的周期波动。");

  private HeapTrendFormula() {}

  static Formula formula() {
    Signature signature =
        new Signature(
            "heap-trend",
            Map.of("en", "Trend of a heap", "zh", "堆内存趋势"),
            parameters(),
            results(),
            TEXT,
            NOTE);
    return ModelFormula.ofTable(signature, HeapTrendFormula::heapTrend);
  }

  private static List<Parameter> parameters() {
    return List.of(
        Field.of("hours", Type.DECIMAL, "Time since the first reading", "距首次读数的时间")
            .in(Unit.HOURS)
            .within("0", "1000000")
            .given(),
        whole("mallocs", Unit.OBJECTS, "Objects allocated so far", "累计分配对象数"),
        whole("frees", Unit.OBJECTS, "Objects freed so far", "累计释放对象数"),
        whole("heap_in_use", Unit.BYTES, "Heap in use", "使用中的堆内存"),
        Field.of("leak_above", Type.DECIMAL, "Leak above a slope of", "判为泄漏的斜率阈值")
            .in(Unit.MEBIBYTES_AN_HOUR)
            .within("0", "1000000000")
            .preset("12"));
  }

  private static List<Column> results() {
    return List.of(
        Field.of("slope", Type.DECIMAL, "Slope of heap in use", "堆内存增长斜率")
            .in(Unit.MEBIBYTES_AN_HOUR)
            .column(),
        Field.of("live_slope", Type.DECIMAL, "Slope of live objects", "存活对象增长斜率")
            .in(Unit.OBJECTS_AN_HOUR)
            .column(),
        Field.of("leak", Type.BOOLEAN, "Looks like a leak", "疑似泄漏").column());
  }

  private static Outcome heapTrend(List<Row> rows) {
    if (rows.isEmpty()) {
      throw new Row(0, List.of(), List.of())
          .refuse("hours", "`hours` has no rows; a trend needs three readings or more.");
    }
    List<HeapSample> samples = samples(rows);
    Row first = rows.get(0);
    HeapTrend trend =
        first.blaming(
            "hours",
            "Give three readings or more, and at most 5,000.",
            () -> HeapTrend.of(samples, first.number("leak_above") * MEBIBYTE));
    List<String> results =
        List.of(
            Plain.decimal(trend.bytesPerHour() / MEBIBYTE, 4),
            Plain.decimal(trend.livePerHour(), 4),
            Boolean.toString(trend.leak()));
    return ModelFormula.answered(List.of(new Answer(0, results)));
  }

  private static List<HeapSample> samples(List<Row> rows) {
    List<HeapSample> samples = new ArrayList<>();
    for (Row row : rows) {
      if (row.index() > 0) {
        follows(rows.get(row.index() - 1), row);
      }
      samples.add(sample(row));
    }
    return samples;
  }

  // The model refuses times out of order as well, but cannot say in which row.
  private static void follows(Row before, Row row) {
    if (row.number("hours") <= before.number("hours")) {
      throw row.refuse(
          "hours",
          "`hours` must ascend, but "
              + row.text("hours")
              + " follows "
              + before.text("hours")
              + ".");
    }
    BigDecimal rate = new BigDecimal(row.text("leak_above"));
    if (rate.compareTo(new BigDecimal(before.text("leak_above"))) != 0) {
      throw row.refuse(
          "leak_above", "`leak_above` must be the same in all rows, since there is one answer.");
    }
  }

  private static HeapSample sample(Row row) {
    return row.blaming(
        "frees",
        "Frees cannot outnumber mallocs; a reading after a restart starts a new table.",
        () ->
            new HeapSample(
                row.number("hours"),
                row.number("mallocs"),
                row.number("frees"),
                row.number("heap_in_use")));
  }

  private static Parameter whole(String name, Unit unit, String english, String chinese) {
    return Field.of(name, Type.INTEGER, english, chinese).in(unit).within("0", MOST_EXACT).given();
  }
}
