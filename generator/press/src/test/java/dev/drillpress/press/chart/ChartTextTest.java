package dev.drillpress.press.chart;

import static dev.drillpress.press.chart.ChartSamples.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.chart.ChartSamples.Sample;
import dev.drillpress.press.data.Column.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for the text of every chart. */
class ChartTextTest {
  @Test
  void hostileTextStaysText() {
    String hostile = "</text><script>alert('1')</script>\"&amp;";
    ChartTable table =
        new ChartTable(
            List.of(
                column("name", Type.TEXT, hostile, ""),
                column("group", Type.TEXT, hostile, ""),
                column("n", Type.DECIMAL, hostile, hostile)),
            List.of(List.of(hostile, hostile, "1"), List.of(hostile, "b", "2")));
    for (String type :
        List.of(
            "grouped-bars\ncategory: name\nseries: group",
            "stacked-bars\ncategory: name\nseries: group",
            "heatmap\nx: name\ny: group",
            "bars\ncategory: group\nfacet: name",
            "line\nx: n\nseries: group")) {
      String fence =
          "type: " + type + "\ndata: d\ncaption: '" + hostile.replace("'", "''") + "'\nvalue: n\n";
      String html = new Sample(fence, table, "en").html("c");
      assertThat(html).doesNotContain("<script", "</text><script");
      assertThat(Drawn.of(html).root().getTextContent()).contains(hostile);
    }
  }

  @Test
  void nothingNeedsScriptOrStyleAndIdsAreUnique() {
    Set<String> ids = new HashSet<>();
    for (Map.Entry<String, Sample> sample : ChartSamples.all().entrySet()) {
      String html = sample.getValue().html(sample.getKey());
      Drawn.of(html);
      assertThat(html).doesNotContain(" style=", "<style", "<script", " on", "NaN", "E+", "null");
      Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(html);
      while (id.find()) {
        assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
        assertThat(id.group(1)).startsWith(sample.getKey() + "-");
      }
      Matcher use = Pattern.compile("(?:href=\"|url\\()#([^\")]*)").matcher(html);
      while (use.find()) {
        assertThat(ids).contains(use.group(1));
      }
      Matcher by = Pattern.compile("aria-(?:labelledby|describedby)=\"([^\"]*)\"").matcher(html);
      while (by.find()) {
        assertThat(ids).contains(by.group(1).split(" "));
      }
    }
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      List<String> root = ChartSamples.all().values().stream().map(s -> s.html("c")).toList();
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      List<String> turkish = ChartSamples.all().values().stream().map(s -> s.html("c")).toList();
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      List<String> arabic = ChartSamples.all().values().stream().map(s -> s.html("c")).toList();
      assertThat(turkish).isEqualTo(root);
      assertThat(arabic).isEqualTo(root);
    } finally {
      Locale.setDefault(before);
    }
  }
}
