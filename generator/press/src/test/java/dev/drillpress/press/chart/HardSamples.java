package dev.drillpress.press.chart;

import static dev.drillpress.press.chart.ChartSamples.column;

import dev.drillpress.press.chart.ChartSamples.Sample;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Charts at their limits, where labels would meet first. */
final class HardSamples {
  private static final String HEAD = "data: d\ncaption: Hard\n";

  private HardSamples() {}

  static Map<String, Sample> all() {
    Map<String, Sample> all = new LinkedHashMap<>();
    for (String language : List.of("en", "zh")) {
      boolean zh = language.equals("zh");
      all.put("twelve-lines-" + language, twelveLines(zh));
      all.put("sixty-bars-" + language, sixtyBars(zh));
      all.put("twelve-parts-" + language, twelveParts(zh));
      all.put("signs-" + language, signs(zh));
      all.put("decades-" + language, decades(zh));
      all.put("two-days-" + language, days(zh, 2));
      all.put("ten-days-" + language, days(zh, 10));
      all.put("two-months-" + language, months(zh, 2));
      all.put("seven-years-" + language, months(zh, 84));
      all.put("large-range-" + language, largeRange(zh));
      all.put("facets-" + language, facets(zh));
      all.put("facet-ranges-" + language, facetRanges(zh));
      all.put("facet-bars-" + language, facetBars(zh));
      all.put("heat-" + language, heat(zh));
    }
    return all;
  }

  private static Sample sample(boolean zh, String fence, List<Column> columns, List<String> rows) {
    ChartTable table = ChartSamples.table(columns, rows.toArray(String[]::new));
    return new Sample(HEAD + fence, table, zh ? "zh" : "en");
  }

  private static List<String> rows(int count, IntFunction<String> row) {
    return IntStream.range(0, count).mapToObj(row).toList();
  }

  private static Column text(String name) {
    return column(name, Type.TEXT, "", "");
  }

  private static Column number(String name) {
    return column(name, Type.DECIMAL, "", "ms");
  }

  private static Sample twelveLines(boolean zh) {
    List<String> rows = new ArrayList<>();
    for (int series = 0; series < 12; series++) {
      for (int month = 1; month <= 9; month++) {
        String name = (zh ? "系列" : "Series ") + (series + 1);
        rows.add("2026-0" + month + "|" + name + "|" + (100 + series * (9 - month)));
      }
    }
    return sample(
        zh,
        "type: line\nx: m\nseries: s\nvalue: v\n",
        List.of(column("m", Type.MONTH, "", ""), text("s"), number("v")),
        rows);
  }

  private static Sample sixtyBars(boolean zh) {
    String name = zh ? "名称很长的类别" : "A category with quite a long name ";
    return sample(
        zh,
        "type: bars\ncategory: c\nvalue: v\n",
        List.of(text("c"), number("v")),
        rows(60, i -> name + i + "|" + (i * 1234567)));
  }

  private static Sample twelveParts(boolean zh) {
    List<String> rows = new ArrayList<>();
    for (int bar = 0; bar < 5; bar++) {
      for (int part = 0; part < 12; part++) {
        String names = (zh ? "类别" : "Bar ") + bar + "|" + (zh ? "部分" : "Part ") + part;
        rows.add(names + "|" + (part == bar * 2 ? "" : 1000 * (part + 1) % 7777));
      }
    }
    return sample(
        zh,
        "type: stacked-bars\ncategory: c\nseries: s\nvalue: v\n",
        List.of(text("c"), text("s"), number("v")),
        rows);
  }

  private static Sample signs(boolean zh) {
    return sample(
        zh,
        "type: bars\ncategory: c\nvalue: v\n",
        List.of(text("c"), number("v")),
        List.of("a|-1234567.89", "b|1234567.89", "c|", "d|-1", "e|0"));
  }

  private static Sample decades(boolean zh) {
    return sample(
        zh,
        "type: area\nx: d\nvalue: v\n",
        List.of(column("d", Type.DATE, "", ""), number("v")),
        rows(40, i -> LocalDate.of(1985, 3, 7).plusMonths(i * 12L) + "|" + (i * i * 1000)));
  }

  private static Sample days(boolean zh, int count) {
    return sample(
        zh,
        "type: line\nx: d\nvalue: v\n",
        List.of(column("d", Type.DATE, "", ""), number("v")),
        rows(count, i -> LocalDate.of(2025, 12, 27).plusDays(i) + "|" + (7 + i % 3)));
  }

  private static Sample months(boolean zh, int count) {
    return sample(
        zh,
        "type: line\nx: m\nvalue: v\n",
        List.of(column("m", Type.MONTH, "", ""), number("v")),
        rows(count, i -> YearMonth.of(2019, 11).plusMonths(i) + "|" + (900000000 + i * 17)));
  }

  private static Sample largeRange(boolean zh) {
    String name = zh ? "名称很长的类别" : "A category with quite a long name ";
    return sample(
        zh,
        "type: range\ncategory: c\nlow: a\nmid: b\nhigh: h\n",
        List.of(text("c"), number("a"), number("b"), number("h")),
        rows(4, i -> name + i + "|-123456789|" + (i * 1000) + "|1234567890"));
  }

  private static Sample facets(boolean zh) {
    List<String> rows = new ArrayList<>();
    for (int panel = 0; panel < 5; panel++) {
      for (int i = 0; i < 30; i++) {
        rows.add((zh ? "城市" : "City ") + panel + "|" + i * 250 + "|" + i * panel * 12345 + "|" + i);
      }
    }
    return sample(
        zh,
        "type: line\nx: x\nvalues: [v, w]\nfacet: f\n",
        List.of(text("f"), column("x", Type.INTEGER, "", "1"), number("v"), number("w")),
        rows);
  }

  /** Names and numbers of two panels that differ in width. */
  private static Sample facetRanges(boolean zh) {
    List<String> rows = new ArrayList<>();
    for (int i = 1; i < 6; i++) {
      rows.add("a|" + name(zh, 1) + i + "|" + i + "|" + 2 * i + "|" + 3 * i);
      rows.add("b|" + name(zh, 4) + i + "|" + i * 1000.5 + "|" + i * 2000.5 + "|" + i * 3000.5);
    }
    return sample(
        zh,
        "type: range\ncategory: x\nlow: u\nmid: v\nhigh: w\nfacet: f\n",
        List.of(text("f"), text("x"), number("u"), number("v"), number("w")),
        rows);
  }

  private static Sample facetBars(boolean zh) {
    List<String> rows = new ArrayList<>();
    for (int i = 1; i < 6; i++) {
      rows.add("a|" + name(zh, 1) + i + "|" + i);
      rows.add("b|" + name(zh, 2) + i + "|" + i * 1000.5);
    }
    return sample(
        zh,
        "type: bars\ncategory: x\nvalue: v\nfacet: f\n",
        List.of(text("f"), text("x"), number("v")),
        rows);
  }

  private static String name(boolean zh, int words) {
    return (zh ? "名字" : "name ").repeat(words);
  }

  private static Sample heat(boolean zh) {
    List<String> rows = new ArrayList<>();
    for (int x = 0; x < 20; x++) {
      for (int y = 0; y < 8; y++) {
        rows.add(
            (zh ? "列" : "Column ") + x + "|" + (zh ? "行" : "Row ") + y + "|" + (x - 6) * y * 10000);
      }
    }
    return sample(
        zh,
        "type: heatmap\nx: x\ny: y\nvalue: v\n",
        List.of(text("x"), text("y"), number("v")),
        rows);
  }
}
