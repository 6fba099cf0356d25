package dev.drillpress.press.formula;

import dev.drillpress.model.heap.Collection;
import dev.drillpress.model.heap.CollectionLog;
import dev.drillpress.model.heap.GoTrace;
import dev.drillpress.model.heap.JvmLog;
import java.util.List;

/** The pauses that lines of a collector's log tell of. */
final class CollectorTrace {
  private static final String GO = "go";
  private static final String JVM = "jvm";

  private CollectorTrace() {}

  static Formula formula() {
    return Draft.of("gc-trace", "Pauses in a collector’s log", "GC 日志中的停顿")
        .takes(
            Term.text("line", "Line of the log", "日志行"),
            Term.choice(
                    "log",
                    "Kind of log",
                    "日志类型",
                    new Term.Option(GO, "Go gctrace", "Go gctrace"),
                    new Term.Option(JVM, "JVM -Xlog:gc", "JVM -Xlog:gc"))
                .preset(GO))
        .gives(
            Term.whole("collection", "1", "Number in the log", "GC 序号"),
            Term.decimal("pause", "ms", "Pause", "停顿时间"),
            Term.decimal("heap_before", "MiB", "Heap before", "回收前堆大小"),
            Term.decimal("heap_after", "MiB", "Heap after", "回收后堆大小"),
            Term.decimal("heap_goal", "MiB", "Heap aimed at", "堆目标大小"),
            Term.percent("cpu_share", "CPU spent collecting", "GC 占用 CPU 比例").mayBeEmpty())
        .text(
            "Go: pause = sweep termination + mark termination (first and third clock time), heap after"
                + " = live heap, goal = heap goal; JVM: the pause of the line, goal = committed heap;"
                + " sizes as the log counts them, 2^20 bytes; rounded half-even to 3 decimals, shares to 2; source: Go,"
                + " package runtime, GODEBUG gctrace; JEP 158 and 271")
        .note(
            "Lines that are none of the collector’s have no answer; a line that begins like one but"
                + " cannot be read is refused. Go’s CPU share is since the start of the program, not"
                + " of one collection; JVM lines do not say one. Left out: concurrent phases, assist"
                + " time, and pauses for other reasons than collecting.",
            "与 GC 无关的行不产生结果；看似 GC 却无法解析的行会报错。Go 的 CPU 占比是程序启动以来的累计值，不是单次 GC 的；"
                + "JVM 日志行不含此项。不含并发阶段、mutator assist 时间，以及 GC 以外原因造成的停顿。")
        .eachRowMany(CollectorTrace::results);
  }

  private static List<List<String>> results(Row row) {
    List<String> lines = List.of(row.text("line"));
    CollectionLog log = row.is("log", JVM) ? JvmLog.parse(lines) : GoTrace.parse(lines);
    if (!log.unreadLines().isEmpty()) {
      throw row.refused("line", "must be a whole line of the collector’s log");
    }
    return log.collections().stream().map(CollectorTrace::result).toList();
  }

  private static List<String> result(Collection one) {
    return List.of(
        String.valueOf(one.number()),
        Digits.decimal(one.pauseMillis(), 3),
        Digits.decimal(one.before().megabytes(), 3),
        Digits.decimal(one.after().megabytes(), 3),
        Digits.decimal(one.goal().megabytes(), 3),
        one.cpuShare().isPresent() ? Digits.percent(one.cpuShare().getAsDouble()) : "");
  }
}
