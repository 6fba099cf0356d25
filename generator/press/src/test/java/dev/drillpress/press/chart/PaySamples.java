package dev.drillpress.press.chart;

import static dev.drillpress.press.chart.ChartSamples.caption;
import static dev.drillpress.press.chart.ChartSamples.column;
import static dev.drillpress.press.chart.ChartSamples.sample;
import static dev.drillpress.press.chart.ChartSamples.table;

import dev.drillpress.press.chart.ChartSamples.Sample;
import dev.drillpress.press.data.Column.Type;
import java.util.ArrayList;
import java.util.List;

/** Pay by city, track and level, as reports show it. */
final class PaySamples {
  private PaySamples() {}

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

  static Sample heat(boolean zh) {
    return sample(
        zh,
        "type: heatmap\ndata: pay\nx: track\ny: city\nvalue: pay\n"
            + caption(zh, "Pay of technical leads", "技术负责人年薪"),
        only(pay(zh), 2, "TL"));
  }

  static Sample heatFacet(boolean zh) {
    return sample(
        zh,
        "type: heatmap\ndata: pay\nx: level\ny: city\nvalue: pay\nfacet: track\n"
            + caption(zh, "Pay by city, track and level", "按城市、赛道、职级的年薪"),
        pay(zh));
  }

  static Sample diverging(boolean zh) {
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

  static Sample bars(boolean zh) {
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

  static Sample grouped(boolean zh) {
    return sample(
        zh,
        "type: grouped-bars\ndata: pay\ncategory: city\nseries: level\nvalue: pay\n"
            + caption(zh, "Pay", "年薪"),
        only(pay(zh), 1, zh ? "金融云" : "Financial cloud"));
  }

  static Sample groupedFacet(boolean zh) {
    return sample(
        zh,
        "type: grouped-bars\ndata: pay\ncategory: city\nseries: level\nvalue: pay\nfacet: track\n"
            + caption(zh, "Pay", "年薪"),
        pay(zh));
  }

  static Sample stacked(boolean zh) {
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

  static Sample rangePay(boolean zh) {
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
