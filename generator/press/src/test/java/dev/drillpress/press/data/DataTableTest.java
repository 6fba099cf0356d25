package dev.drillpress.press.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataTableTest {
  private static Dataset pay(boolean individuals) {
    DataSource source =
        new DataSource(
            Map.of("en", "Pay"),
            Map.of("", "Nobody"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DataSource.Kind.ILLUSTRATIVE,
            false,
            individuals,
            Optional.empty(),
            Map.of());
    return new Dataset(
        "pay",
        "site-data/pay.csv",
        List.of(
            column("city", Column.Type.TEXT),
            column("base", Column.Type.MONEY),
            column("n", Column.Type.INTEGER)),
        List.of(
            List.of("b", "=SUM(1)", "a,\"x\"", "c"),
            List.of("9.5", "-10", "100", ""),
            List.of("1", "2", "3", "4")),
        source,
        "h");
  }

  private static Column column(String name, Column.Type type) {
    return new Column(
        name,
        type,
        Map.of(),
        Optional.of("1"),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Checked<TableView> table(String body, boolean individuals) {
    return new DataTable(Map.of("pay", pay(individuals)))
        .table(SourceFile.of("a.md", body), 0, body.length(), "zh");
  }

  private static List<String> problems(String body) {
    return table(body, false).diagnostics().stream()
        .sorted()
        .map(d -> d.at() + " " + d.code().id() + " " + d.hint())
        .toList();
  }

  @Test
  void rowsAreSortedAsNumbersWithEmptyCellsLast() {
    TableView view =
        table("data: pay\ncaption: {en: Pay, zh: 薪资}\ncolumns: [base]\nsort: -base\n", false)
            .value()
            .orElseThrow();
    assertThat(view.rows())
        .containsExactly(List.of("100"), List.of("9.5"), List.of("-10"), List.of(""));
    assertThat(view.caption()).isEqualTo("薪资");
    assertThat(table("data: pay\ncaption: P\nsort: base\nlimit: 1\n", false).value().orElseThrow())
        .satisfies(v -> assertThat(v.rows()).containsExactly(List.of("=SUM(1)", "-10", "2")))
        .satisfies(v -> assertThat(v.totalRows()).isEqualTo(4));
  }

  @Test
  void mistakesAreReported() {
    assertThat(problems("data: pya\ncaption: P\n"))
        .containsExactly("a.md:1:7 data/unknown-dataset Did you mean `pay`?");
    assertThat(problems("data: pay\ncaption: P\ncolumns: [bsae]\nsort: -cty\n"))
        .containsExactly(
            "a.md:3:11 data/unknown-column Did you mean `base`?",
            "a.md:4:7 data/unknown-column Did you mean `city`?");
    assertThat(problems("data: pay\ncapton: P\nlimit: 0\n")).hasSize(3);
    assertThat(problems("data: pay\ncaption: {en: P}\n")).hasSize(1);
  }

  @Test
  void rowsAboutPersonsAreNeverShownOrExported() {
    assertThat(table("data: pay\ncaption: P\n", true).diagnostics().get(0).code())
        .isEqualTo(DataCode.INDIVIDUALS);
    assertThat(DataExport.csv(pay(true))).isEmpty();
  }

  @Test
  void exportsAreSafeAndExact() {
    assertThat(DataExport.csv(pay(false)))
        .hasValue("city,base,n\r\nb,9.5,1\r\n'=SUM(1),-10,2\r\n\"a,\"\"x\"\"\",100,3\r\nc,,4\r\n");
  }
}
