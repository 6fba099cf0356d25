package dev.drillpress.press.chart;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables and fences like those of real pages, for tests. */
final class ChartSamples {
  private ChartSamples() {}

  /** A fence with its table, in a language. */
  record Sample(String fence, ChartTable table, String language) {
    String html(String id) {
      Checked<String> drawn = drawn(id);
      if (!drawn.diagnostics().isEmpty()) {
        throw new AssertionError(fence + drawn.diagnostics());
      }
      return drawn.value().orElseThrow();
    }

    Checked<String> drawn(String id) {
      return ChartReader.read(SourceFile.of("a.md", fence), 0, fence.length(), language)
          .then(spec -> Charts.draw(spec, table, language, id, ChartSamples::shown));
    }
  }

  static Column column(String name, Type type, String title, String unit) {
    return new Column(
        name,
        type,
        title.isEmpty() ? Map.of() : Map.of(Column.ANY_LANGUAGE, title),
        unit.isEmpty() ? Optional.empty() : Optional.of(unit),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** A table of rows whose cells are parted by bars. */
  static ChartTable table(List<Column> columns, String... rows) {
    return new ChartTable(
        columns, Arrays.stream(rows).map(r -> List.of(r.split("\\|", -1))).toList());
  }

  /** Commas between thousands, a true minus, and percent signs. */
  static String shown(Column column, String raw) {
    String sign = raw.startsWith("-") ? "\u2212" : "";
    String digits = raw.startsWith("-") ? raw.substring(1) : raw;
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      boolean comma = i > 0 && (whole.length() - i) % 3 == 0 && whole.length() > 4;
      grouped.append(comma ? "," : "").append(whole.charAt(i));
    }
    String rest = point < 0 ? "" : digits.substring(point);
    return sign + grouped + rest + (column.type() == Type.PERCENT ? "%" : "");
  }

  static Map<String, Sample> all() {
    Map<String, Sample> all = new LinkedHashMap<>();
    for (String language : List.of("en", "zh")) {
      boolean zh = language.equals("zh");
      all.put("heat-" + language, heat(zh));
      all.put("heat-facet-" + language, heatFacet(zh));
      all.put("heat-diverging-" + language, diverging(zh));
      all.put("bars-" + language, bars(zh));
      all.put("bars-negative-" + language, negative(zh));
      all.put("grouped-" + language, grouped(zh));
      all.put("grouped-facet-" + language, groupedFacet(zh));
      all.put("stacked-" + language, stacked(zh));
      all.put("line-" + language, lines(zh));
      all.put("line-long-" + language, longLine(zh));
      all.put("line-legend-" + language, legendLines(zh));
      all.put("line-facet-" + language, facetLines(zh));
      all.put("line-number-" + language, numberLine(zh));
      all.put("area-" + language, area(zh));
      all.put("area-stacked-" + language, stackedArea(zh));
      all.put("range-" + language, range(zh));
      all.put("range-pay-" + language, rangePay(zh));
    }
    return all;
  }

  private static Sample sample(boolean zh, String fence, ChartTable table) {
    return new Sample(fence, table, zh ? "zh" : "en");
  }

  private static ChartTable pay(boolean zh) {
    List<String> rows = new ArrayList<>();
    String[] cities =
        zh
            ? new String[] {"上海", "深圳", "北京", "杭州"}
            : new String[] {"Shanghai", "Shenzhen", "Beijing", "Hangzhou"};
    String[] tracks =
        zh
            ? new String[] {"信创", "AI 基础设施", "金融云"}
            : new String[] {"Xinchuang", "AI infrastructure", "Financial cloud"};
    String[] levels = {"IC", "TL", "Staff"};
    double[] base = {42, 48, 51, 44};
    double[] bonus = {1.25, 1.38, 1.32};
    double[] factor = {1, 1.45, 2.1};
    for (int c = 0; c < 4; c++) {
      for (int t = 0; t < 3; t++) {
        for (int l = 0; l < 3; l++) {
          boolean gap = c == 3 && t == 2 && l == 2;
          long tenths = Math.round(base[c] * bonus[t] * factor[l] * 10);
          rows.add(
              cities[c]
                  + "|"
                  + tracks[t]
                  + "|"
                  + levels[l]
                  + "|"
                  + (gap ? "" : tenths / 10 + "." + tenths % 10));
        }
      }
    }
    return table(
        List.of(
            column("city", Type.TEXT, zh ? "城市" : "City", ""),
            column("track", Type.TEXT, zh ? "赛道" : "Track", ""),
            column("level", Type.TEXT, zh ? "职级" : "Level", ""),
            column("pay", Type.MONEY, zh ? "年薪" : "Pay", zh ? "万元/年" : "10,000 CNY/year")),
        rows.toArray(String[]::new));
  }

  private static ChartTable only(ChartTable table, int column, String value) {
    return new ChartTable(
        table.columns(), table.rows().stream().filter(r -> r.get(column).equals(value)).toList());
  }

  private static String caption(boolean zh, String en, String han) {
    return "caption: " + (zh ? han : en) + "\n";
  }

  private static Sample heat(boolean zh) {
    return sample(
        zh,
        "type: heatmap\ndata: pay\nx: track\ny: city\nvalue: pay\n"
            + caption(zh, "Pay of technical leads", "技术负责人年薪"),
        only(pay(zh), 2, "TL"));
  }

  private static Sample heatFacet(boolean zh) {
    return sample(
        zh,
        "type: heatmap\ndata: pay\nx: level\ny: city\nvalue: pay\nfacet: track\n"
            + caption(zh, "Pay by city, track and level", "按城市、赛道、职级的年薪"),
        pay(zh));
  }

  private static Sample diverging(boolean zh) {
    String[] rows = {
      "1.21|pprof|-12",
      "1.21|json|3",
      "1.21|http|-1",
      "1.22|pprof|-30",
      "1.22|json|8",
      "1.22|http|",
      "1.23|pprof|0",
      "1.23|json|18",
      "1.23|http|6"
    };
    return sample(
        zh,
        "type: heatmap\ndata: change\nx: version\ny: benchmark\nvalue: change\n"
            + caption(zh, "Change of run time", "耗时变化"),
        table(
            List.of(
                column("version", Type.TEXT, zh ? "Go 版本" : "Go version", ""),
                column("benchmark", Type.TEXT, zh ? "基准测试" : "Benchmark", ""),
                column("change", Type.PERCENT, zh ? "变化" : "Change", "")),
            rows));
  }

  private static Sample bars(boolean zh) {
    String[] rows =
        zh
            ? new String[] {
              "实时风控引擎|1025000",
              "七层网关|1150000",
              "服务网格数据面|1275000",
              "可观测性平台与日志采集管道的长期维护|880000",
              "分布式存储|"
            }
            : new String[] {
              "Real-time risk engine|1025000",
              "L7 gateway|1150000",
              "Service-mesh data plane|1275000",
              "Long-term care of the observability platform and its log pipelines|880000",
              "Distributed storage|"
            };
    return sample(
        zh,
        "type: bars\ndata: s\ncategory: scenario\nvalue: midpoint\n"
            + caption(zh, "Midpoints", "薪资中位"),
        table(
            List.of(
                column("scenario", Type.TEXT, "", ""),
                column(
                    "midpoint",
                    Type.MONEY,
                    zh ? "薪资区间中点" : "Midpoint of the pay range",
                    zh ? "元/年" : "CNY/year")),
            rows));
  }

  private static Sample negative(boolean zh) {
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

  private static Sample grouped(boolean zh) {
    return sample(
        zh,
        "type: grouped-bars\ndata: pay\ncategory: city\nseries: level\nvalue: pay\n"
            + caption(zh, "Pay", "年薪"),
        only(pay(zh), 1, zh ? "金融云" : "Financial cloud"));
  }

  private static Sample groupedFacet(boolean zh) {
    return sample(
        zh,
        "type: grouped-bars\ndata: pay\ncategory: city\nseries: level\nvalue: pay\nfacet: track\n"
            + caption(zh, "Pay", "年薪"),
        pay(zh));
  }

  private static Sample stacked(boolean zh) {
    String[] rows =
        zh
            ? new String[] {
              "信创|420|52|30|8", "AI 基础设施|460|90|140|22", "金融云|480|110||12", "出海电商|300|40|20|6"
            }
            : new String[] {
              "Xinchuang|420|52|30|8",
              "AI infrastructure|460|90|140|22",
              "Financial cloud|480|110||12",
              "Cross-border commerce|300|40|20|6"
            };
    return sample(
        zh,
        "type: stacked-bars\ndata: s\ncategory: track\nvalues: [base, bonus, equity, allowance]\n"
            + caption(zh, "Parts of pay", "薪酬构成"),
        table(
            List.of(
                column("track", Type.TEXT, "", ""),
                column(
                    "base",
                    Type.MONEY,
                    zh ? "基本工资" : "Base salary",
                    zh ? "千元/年" : "1,000 CNY/year"),
                column("bonus", Type.MONEY, zh ? "奖金" : "Bonus", zh ? "千元/年" : "1,000 CNY/year"),
                column("equity", Type.MONEY, zh ? "股权" : "Equity", zh ? "千元/年" : "1,000 CNY/year"),
                column(
                    "allowance",
                    Type.MONEY,
                    zh ? "补贴" : "Allowances",
                    zh ? "千元/年" : "1,000 CNY/year")),
            rows));
  }

  private static Sample lines(boolean zh) {
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

  private static Sample longLine(boolean zh) {
    List<String> rows = new ArrayList<>();
    for (int day = 1; day <= 90; day++) {
      java.time.LocalDate date = java.time.LocalDate.of(2025, 11, 20).plusDays(day);
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

  private static Sample legendLines(boolean zh) {
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

  private static Sample facetLines(boolean zh) {
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

  private static Sample numberLine(boolean zh) {
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

  private static Sample area(boolean zh) {
    Sample lines = lines(zh);
    return sample(
        zh,
        "type: area\ndata: heap\nx: month\nvalue: idle\n" + caption(zh, "Idle heap", "空闲堆内存"),
        lines.table());
  }

  private static Sample stackedArea(boolean zh) {
    Sample lines = lines(zh);
    return sample(
        zh,
        "type: area\ndata: heap\nx: month\nvalues: [inuse, idle, stacks]\n"
            + caption(zh, "Heap", "堆内存"),
        lines.table());
  }

  private static Sample range(boolean zh) {
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

  private static Sample rangePay(boolean zh) {
    return sample(
        zh,
        "type: range\ndata: pay\ncategory: s\nlow: a\nmid: b\nhigh: c\n" + caption(zh, "Pay", "薪资"),
        table(
            List.of(
                column("s", Type.TEXT, "", ""),
                column("a", Type.MONEY, "P10", zh ? "元/年" : "CNY/year"),
                column("b", Type.MONEY, "P50", zh ? "元/年" : "CNY/year"),
                column("c", Type.MONEY, "P90", zh ? "元/年" : "CNY/year")),
            (zh ? "实时风控引擎" : "Real-time risk engine") + "|950000|1025000|1100000",
            (zh ? "七层网关" : "L7 gateway") + "|960000|1050000|1250000"));
  }
}
