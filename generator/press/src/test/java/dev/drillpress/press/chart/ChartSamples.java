package dev.drillpress.press.chart;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;
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
      all.put("heat-" + language, PaySamples.heat(zh));
      all.put("heat-facet-" + language, PaySamples.heatFacet(zh));
      all.put("heat-diverging-" + language, PaySamples.diverging(zh));
      all.put("bars-" + language, PaySamples.bars(zh));
      all.put("bars-negative-" + language, RuntimeSamples.negative(zh));
      all.put("grouped-" + language, PaySamples.grouped(zh));
      all.put("grouped-facet-" + language, PaySamples.groupedFacet(zh));
      all.put("stacked-" + language, PaySamples.stacked(zh));
      all.put("line-" + language, RuntimeSamples.lines(zh));
      all.put("line-long-" + language, RuntimeSamples.longLine(zh));
      all.put("line-legend-" + language, RuntimeSamples.legendLines(zh));
      all.put("line-facet-" + language, RuntimeSamples.facetLines(zh));
      all.put("line-number-" + language, RuntimeSamples.numberLine(zh));
      all.put("area-" + language, RuntimeSamples.area(zh));
      all.put("area-stacked-" + language, RuntimeSamples.stackedArea(zh));
      all.put("range-" + language, RuntimeSamples.range(zh));
      all.put("range-pay-" + language, PaySamples.rangePay(zh));
    }
    return all;
  }

  static Sample sample(boolean zh, String fence, ChartTable table) {
    return new Sample(fence, table, zh ? "zh" : "en");
  }

  static String caption(boolean zh, String en, String han) {
    return "caption: " + (zh ? han : en) + "\n";
  }
}
