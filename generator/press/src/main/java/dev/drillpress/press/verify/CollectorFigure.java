package dev.drillpress.press.verify;

import dev.drillpress.model.heap.Collection;
import dev.drillpress.model.heap.CollectionLog;
import dev.drillpress.model.heap.GoTrace;
import dev.drillpress.model.heap.JvmLog;
import dev.drillpress.press.chart.ChartSpec;
import dev.drillpress.press.chart.ChartTable;
import dev.drillpress.press.chart.Charts;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Numerals;
import dev.drillpress.press.data.Wording;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.site.Measurement;
import dev.drillpress.press.transcript.Run;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Draws a collector's log: the heap at each collection, and what stood still for how long. */
final class CollectorFigure {
  private static final int DECIMALS = 3;

  private final boolean go;
  private final boolean chinese;
  private final String language;
  private final Location at;

  CollectorFigure(boolean go, String language, Location at) {
    this.go = go;
    this.language = language;
    this.chinese = language.equals("zh") || language.startsWith("zh-");
    this.at = at;
  }

  /** The drawing of a run's log; none when no collection can be read in it. */
  Optional<Measurement> of(Run run, String idPrefix) {
    CollectionLog log = go ? GoTrace.parse(run.measured()) : JvmLog.parse(run.measured());
    if (log.collections().isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = columns();
    List<List<String>> rows = log.collections().stream().map(this::row).toList();
    String caption = caption(log);
    ChartTable table = new ChartTable(columns.stream().map(c -> c.in(language)).toList(), rows);
    return Charts.draw(spec(caption), table, language, idPrefix, Numerals::shown)
        .value()
        .map(html -> new Measurement(caption, html, "css/chart.css", columns, rows));
  }

  private ChartSpec spec(String caption) {
    return new ChartSpec(
        ChartSpec.Type.LINE,
        at,
        name("log"),
        caption,
        Map.of(ChartSpec.Role.X, name("collection")),
        List.of(name("before"), name("after"), name("goal")),
        Optional.of(0));
  }

  private ChartSpec.Name name(String text) {
    return new ChartSpec.Name(text, at);
  }

  private List<String> row(Collection collection) {
    String share =
        collection.cpuShare().isPresent()
            ? number(collection.cpuShare().getAsDouble() * 100, 1)
            : "";
    return List.of(
        Long.toString(collection.number()),
        number(collection.pauseMillis(), DECIMALS),
        number(collection.before().megabytes(), 1),
        number(collection.after().megabytes(), 1),
        number(collection.goal().megabytes(), 1),
        share);
  }

  private static String number(double value, int decimals) {
    return BigDecimal.valueOf(value)
        .setScale(decimals, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private List<Column> columns() {
    return List.of(
        column("collection", "Collection", "回收序号", Column.Type.INTEGER, ""),
        column("pause", "Pause", "停顿", Column.Type.DECIMAL, "ms"),
        column("before", "Heap before", "回收前堆", Column.Type.DECIMAL, "MB"),
        column(
            "after",
            go ? "Live after" : "Heap after",
            go ? "回收后存活" : "回收后堆",
            Column.Type.DECIMAL,
            "MB"),
        column("goal", go ? "Goal" : "Committed", go ? "目标" : "已提交", Column.Type.DECIMAL, "MB"),
        column("cpu", "CPU since the start", "启动以来 CPU 占比", Column.Type.PERCENT, ""));
  }

  private static Column column(
      String name, String english, String chinese, Column.Type type, String unit) {
    return new Column(
        name,
        type,
        Map.of(Column.ANY_LANGUAGE, english, "zh", chinese),
        unit.isEmpty() ? Optional.empty() : Optional.of(unit),
        false,
        name.equals("collection"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        name.equals("pause") ? OptionalInt.of(DECIMALS) : OptionalInt.empty(),
        Wording.NONE);
  }

  private String caption(CollectionLog log) {
    String longest = number(log.longestPauseMillis(), DECIMALS);
    String total = number(log.totalPauseMillis(), DECIMALS);
    int count = log.collections().size();
    return chinese
        ? "每次回收时的堆：" + count + " 次回收，最长停顿 " + longest + " ms，停顿合计 " + total + " ms"
        : "The heap at each collection: "
            + count
            + (count == 1 ? " collection" : " collections")
            + ", longest pause "
            + longest
            + " ms, pauses in all "
            + total
            + " ms";
  }
}
