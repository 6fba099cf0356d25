package dev.drillpress.press.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.chart.ChartSpec.Name;
import dev.drillpress.press.chart.ChartSpec.Role;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartReaderTest {
  private static final String BARS = "type: bars\ndata: pay\ncaption: Pay\n";

  private static Checked<ChartSpec> read(String body, String language) {
    String page = "# Title\n\n```chart\n" + body + "```\n";
    int start = page.indexOf("```chart\n") + "```chart\n".length();
    return ChartReader.read(SourceFile.of("a.md", page), start, start + body.length(), language);
  }

  private static ChartSpec good(String body) {
    Checked<ChartSpec> read = read(body, "zh");
    assertThat(read.diagnostics()).isEmpty();
    return read.value().orElseThrow();
  }

  private static List<String> problems(String body) {
    Checked<ChartSpec> read = read(body, "en");
    assertThat(read.value()).isEmpty();
    return read.diagnostics().stream()
        .sorted()
        .map(d -> d.at() + " " + d.code().id() + " " + d.message() + " " + d.hint())
        .toList();
  }

  @Test
  void everythingHasItsPlace() {
    ChartSpec spec =
        good(
            "type: line\ndata: heap\ncaption: {en: Heap, zh: 堆}\nx: month\n"
                + "values: [inuse, idle]\nfacet: host\ndecimals: 2\n");
    assertThat(spec.type()).isEqualTo(ChartSpec.Type.LINE);
    assertThat(spec.at()).isEqualTo(new Location("a.md", 4, 7, 4));
    assertThat(spec.data()).isEqualTo(new Name("heap", new Location("a.md", 5, 7, 4)));
    assertThat(spec.caption()).isEqualTo("堆");
    assertThat(spec.column(Role.X)).contains(new Name("month", new Location("a.md", 7, 4, 5)));
    assertThat(spec.column(Role.FACET)).contains(new Name("host", new Location("a.md", 9, 8, 4)));
    assertThat(spec.column(Role.SERIES)).isEmpty();
    assertThat(spec.values())
        .containsExactly(
            new Name("inuse", new Location("a.md", 8, 10, 5)),
            new Name("idle", new Location("a.md", 8, 17, 4)));
    assertThat(spec.decimals()).contains(2);
    assertThat(spec.names())
        .extracting(Name::text)
        .containsExactly("month", "host", "inuse", "idle");
  }

  @Test
  void aCaptionMayServeAllLanguages() {
    assertThat(good(BARS + "category: a\nvalue: b\n").caption()).isEqualTo("Pay");
  }

  @Test
  void anUnknownTypeIsComparedWithTheKnownOnes() {
    assertThat(problems("type: bar\ndata: pay\ncaption: P\n"))
        .containsExactly(
            "a.md:4:7 chart/bad-chart There is no chart of type `bar`. Did you mean `bars`?");
    assertThat(problems("type: pie\ndata: pay\ncaption: P\n").get(0))
        .endsWith(
            "The types are `heatmap`, `bars`, `grouped-bars`, `stacked-bars`, `line`, `area`,"
                + " `range`.");
  }

  @Test
  void allMissingKeysAreNamedAtOnce() {
    assertThat(problems("{}\n"))
        .hasSize(3)
        .allMatch(p -> p.startsWith("a.md:4:1 chart/bad-chart The key "));
    assertThat(problems(BARS))
        .containsExactly(
            "a.md:4:1 chart/bad-chart The key `category` is missing. Add a line `category: …` with"
                + " the name of a column.",
            "a.md:4:1 chart/bad-chart The key `value` is missing. Add a line `value: …` with the"
                + " name of a column.");
    assertThat(problems("type: range\ndata: d\ncaption: c\ncategory: a\nlow: b\nhigh: c\n"))
        .singleElement()
        .asString()
        .contains("`mid` is missing");
  }

  @Test
  void aKeyWithoutValueIsMissing() {
    assertThat(problems(BARS + "category:\nvalue: b\n"))
        .singleElement()
        .asString()
        .contains("`category` is missing");
  }

  @Test
  void aKeyOfAnotherTypeIsUnknownHere() {
    assertThat(problems(BARS + "category: a\nvalue: b\nx: c\n"))
        .containsExactly(
            "a.md:9:1 chart/bad-chart A chart of type `bars` has no key `x`. Its keys are `type`,"
                + " `data`, `caption`, `category`, `value`, `facet`, `decimals`.");
    assertThat(problems(BARS + "categry: a\ncategory: a\nvalue: b\n"))
        .singleElement()
        .asString()
        .endsWith("Did you mean `category`?");
  }

  @Test
  void aCaptionWithoutThePagesLanguageIsAMistake() {
    assertThat(problems("type: bars\ndata: pay\ncaption: {zh: 薪资}\ncategory: a\nvalue: b\n"))
        .containsExactly(
            "a.md:6:10 chart/bad-chart `caption` has no text in the page's language `en`. Add"
                + " `en:`, or write one text for all languages.");
  }

  @Test
  void decimalsAreAFewAtMost() {
    for (String wrong : List.of("7", "-1", "1.5", "two")) {
      assertThat(problems(BARS + "category: a\nvalue: b\ndecimals: " + wrong + "\n"))
          .singleElement()
          .asString()
          .startsWith("a.md:9:11 chart/bad-chart `" + wrong + "` is not a number of decimals.");
    }
  }

  @Test
  void aListIsNoNameAndANameIsNoList() {
    assertThat(problems(BARS + "category: [a, b]\nvalue: b\n"))
        .singleElement()
        .asString()
        .startsWith("a.md:7:11 chart/bad-chart `category` must be a text, but this is a list.");
    String line = "type: line\ndata: d\ncaption: c\nx: a\n";
    assertThat(problems(line + "values: b\n"))
        .singleElement()
        .asString()
        .startsWith("a.md:8:9 chart/bad-chart `values` must be a list of columns.");
    assertThat(problems(line + "values: []\n")).hasSize(1);
    assertThat(problems(line + "values: [{b: c}]\n"))
        .singleElement()
        .asString()
        .startsWith("a.md:8:10 chart/bad-chart An item of `values` must be a text.");
  }

  @Test
  void longAndWideFormExcludeEachOther() {
    String line = "type: line\ndata: d\ncaption: c\nx: a\nvalues: [b, c]\n";
    assertThat(problems(line + "series: s\n"))
        .containsExactly(
            "a.md:9:1 chart/bad-chart `series` and `values` exclude each other. Keep `values` for"
                + " several columns, or `value` and `series` for one.");
    assertThat(problems(line + "value: v\n")).singleElement().asString().contains("`value` and");
    assertThat(problems("type: line\ndata: d\ncaption: c\nx: a\nvalues: [b, c, b]\n"))
        .singleElement()
        .asString()
        .startsWith("a.md:8:16 chart/bad-chart The column `b` is named twice.");
  }

  @Test
  void groupsNeedSeriesInLongForm() {
    String groups = "type: grouped-bars\ndata: d\ncaption: c\ncategory: a\n";
    assertThat(problems(groups + "value: v\n"))
        .singleElement()
        .asString()
        .contains("The key `series` is missing.");
    assertThat(problems(groups))
        .singleElement()
        .asString()
        .contains("or `values: [one, two]` with several columns");
    assertThat(good(groups + "values: [b]\n").values()).hasSize(1);
  }

  @Test
  void aRangeHasThreeDifferentColumns() {
    assertThat(problems("type: range\ndata: d\ncaption: c\ncategory: a\nlow: b\nmid: b\nhigh: c\n"))
        .singleElement()
        .asString()
        .startsWith("a.md:9:6 chart/bad-chart The column `b` is named twice.");
  }

  @Test
  void whatIsNoYamlIsReportedWhereItBreaks() {
    assertThat(problems("type: bars\ndata: [\n"))
        .singleElement()
        .asString()
        .contains("yaml/syntax");
    assertThat(problems("just words\n")).singleElement().asString().contains("yaml/not-a-mapping");
  }

  @Test
  void everyBeginningOfAFenceIsReadWithoutAnException() {
    for (ChartSamples.Sample sample : ChartSamples.all().values()) {
      String fence = sample.fence();
      for (int end = 0; end <= fence.length(); end++) {
        Checked<ChartSpec> read = ChartReader.read(SourceFile.of("a.md", fence), 0, end, "en");
        assertThat(read.value().isPresent() || !read.diagnostics().isEmpty()).isTrue();
      }
    }
  }
}
