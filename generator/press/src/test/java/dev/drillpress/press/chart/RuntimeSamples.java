package dev.drillpress.press.chart;

import static dev.drillpress.press.chart.ChartSamples.caption;
import static dev.drillpress.press.chart.ChartSamples.column;
import static dev.drillpress.press.chart.ChartSamples.sample;
import static dev.drillpress.press.chart.ChartSamples.table;

import dev.drillpress.press.chart.ChartSamples.Sample;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Measurements of running programs, and counts over time. */
final class RuntimeSamples {
  private RuntimeSamples() {}

  static Sample negative(boolean zh) {
    return sample(
        zh,
        "type: bars\ndata: s\ncategory: v\nvalue: c\n" + caption(zh, "Change", "变化"),
        table(
            List.of(
                column("v", Type.TEXT, "", ""),
                column("c", Type.PERCENT, zh ? "堆内存变化" : "Change of the heap", "")),
            "GOGC=50|-38.5",
            "GOGC=100|0",
            "GOGC=200|41.2",
            "GOGC=400|97"));
  }

  static Sample lines(boolean zh) {
    List<String> rows = new ArrayList<>();
    int[] inUse = {310, 322, 318, 341, 365, 372, 398, 402, 377, 381, 420, 455, 470, 463};
    int[] idle = {120, 118, 140, 133, 0, 96, 101, 88, 92, 110, 107, 85, 80, 91};
    for (int i = 0; i < inUse.length; i++) {
      int year = 2025 + (i + 8) / 12;
      int month = (i + 8) % 12 + 1;
      rows.add(
          year
              + "-"
              + (month < 10 ? "0" : "")
              + month
              + "|"
              + inUse[i]
              + "|"
              + (i == 4 ? "" : idle[i])
              + "|"
              + (inUse[i] - 25)
              + "|18");
    }
    return sample(
        zh,
        "type: line\ndata: heap\nx: month\nvalues: [inuse, idle, live, stacks]\n"
            + caption(zh, "Heap by month", "各月堆内存"),
        table(
            List.of(
                column("month", Type.MONTH, zh ? "月份" : "Month", ""),
                column("inuse", Type.DECIMAL, zh ? "使用中" : "In use", "MiB"),
                column("idle", Type.DECIMAL, zh ? "空闲" : "Idle", "MiB"),
                column("live", Type.DECIMAL, zh ? "存活对象" : "Live", "MiB"),
                column("stacks", Type.DECIMAL, zh ? "栈" : "Stacks", "MiB")),
            rows.toArray(String[]::new)));
  }

  static Sample longLine(boolean zh) {
    List<String> rows = new ArrayList<>();
    for (int day = 1; day <= 90; day++) {
      LocalDate date = LocalDate.of(2025, 11, 20).plusDays(day);
      long tenths = 9400 + day * 7 + (day * 7919 % 97);
      rows.add(date + "|" + tenths / 10 + "." + tenths % 10);
    }
    return sample(
        zh,
        "type: line\ndata: rss\nx: day\nvalue: rss\n" + caption(zh, "Resident memory", "常驻内存"),
        table(
            List.of(
                column("day", Type.DATE, "", ""),
                column("rss", Type.DECIMAL, zh ? "常驻内存" : "Resident memory", "MiB")),
            rows.toArray(String[]::new)));
  }

  static Sample legendLines(boolean zh) {
    List<String> rows = new ArrayList<>();
    String[] tracks =
        zh
            ? new String[] {"人工智能基础设施与调度平台", "金融云", "信创", "出海", "游戏后端"}
            : new String[] {
              "AI infrastructure and schedulers",
              "Financial cloud",
              "Xinchuang",
              "Cross-border commerce",
              "Game back ends"
            };
    for (int t = 0; t < tracks.length; t++) {
      for (int i = 0; i < 24; i++) {
        rows.add(
            (2024 + i / 12)
                + "-"
                + (i % 12 < 9 ? "0" : "")
                + (i % 12 + 1)
                + "|"
                + tracks[t]
                + "|"
                + (1200 + t * 300 + i * (40 - t * 12) + i * t * 31 % 70));
      }
    }
    return sample(
        zh,
        "type: line\ndata: ads\nx: month\nseries: track\nvalue: ads\n"
            + caption(zh, "Open positions", "在招职位"),
        table(
            List.of(
                column("month", Type.MONTH, "", ""),
                column("track", Type.TEXT, "", ""),
                column("ads", Type.INTEGER, zh ? "在招职位数" : "Open positions", "1")),
            rows.toArray(String[]::new)));
  }

  static Sample facetLines(boolean zh) {
    Sample whole = legendLines(zh);
    List<Column> columns = new ArrayList<>(whole.table().columns());
    columns.add(column("city", Type.TEXT, "", ""));
    List<List<String>> rows = new ArrayList<>();
    for (String city :
        zh
            ? List.of("上海", "北京", "深圳", "杭州")
            : List.of("Shanghai", "Beijing", "Shenzhen", "Hangzhou")) {
      for (List<String> row : whole.table().rows()) {
        int value = Integer.parseInt(row.get(2)) * (city.length() + city.charAt(0) % 5) / 10;
        rows.add(List.of(row.get(0), row.get(1), String.valueOf(value), city));
      }
    }
    return new Sample(
        whole.fence() + "facet: city\n", new ChartTable(columns, rows), whole.language());
  }

  static Sample numberLine(boolean zh) {
    return sample(
        zh,
        "type: line\ndata: n\nx: goroutines\nvalues: [p50, p99]\n" + caption(zh, "Latency", "延迟"),
        table(
            List.of(
                column("goroutines", Type.INTEGER, zh ? "协程数" : "Goroutines", "1"),
                column("p50", Type.DECIMAL, "P50", "ms"),
                column("p99", Type.DECIMAL, "P99", "ms")),
            "1000|0.4|1.2",
            "5000|0.5|1.9",
            "20000|0.8|3.3",
            "50000|1.3|",
            "100000|2.2|12.5"));
  }

  static Sample area(boolean zh) {
    Sample lines = lines(zh);
    return sample(
        zh,
        "type: area\ndata: heap\nx: month\nvalue: idle\n" + caption(zh, "Idle heap", "空闲堆内存"),
        lines.table());
  }

  static Sample stackedArea(boolean zh) {
    Sample lines = lines(zh);
    return sample(
        zh,
        "type: area\ndata: heap\nx: month\nvalues: [inuse, idle, stacks]\n"
            + caption(zh, "Heap", "堆内存"),
        lines.table());
  }

  static Sample range(boolean zh) {
    return sample(
        zh,
        "type: range\ndata: gc\ncategory: gogc\nlow: p10\nmid: p50\nhigh: p90\n"
            + caption(zh, "GC pauses by GOGC", "不同 GOGC 的 GC 停顿"),
        table(
            List.of(
                column("gogc", Type.TEXT, "GOGC", ""),
                column("p10", Type.DECIMAL, "P10", zh ? "微秒" : "µs"),
                column("p50", Type.DECIMAL, zh ? "P50（中位数）" : "P50 (median)", zh ? "微秒" : "µs"),
                column("p90", Type.DECIMAL, "P90", zh ? "微秒" : "µs")),
            "GOGC=25|21|38|160",
            "GOGC=50|24|44|171",
            "GOGC=100|30|62|240",
            "GOGC=200|33|70|310",
            "GOGC=off, GOMEMLIMIT=2GiB|18||122"));
  }
}
