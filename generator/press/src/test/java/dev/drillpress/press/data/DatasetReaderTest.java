package dev.drillpress.press.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.source.SourceFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetReaderTest {
  private static final String HEAD =
      "title: {en: Pay, zh: 薪资}\npublisher: Nobody\nkind: illustrative\nchecked: false\n"
          + "individuals: false\ncolumns:\n";
  private static final String SOURCE =
      HEAD
          + "  city: {type: text, key: true, values: [Beijing, Shanghai]}\n"
          + "  base: {type: money, unit: CNY/year, min: 0}\n"
          + "  share: {type: percent, required: false}\n"
          + "  on: {type: date}\n";
  private static final String CSV =
      "city,base,share,on\nBeijing,100.50,,2026-01-31\n\"Shanghai\",7,12.5,2026-02-28\n";

  @TempDir Path root;

  private void write(String path, String text) {
    try {
      Path file = root.resolve("site-data").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> problems() {
    return DatasetReader.read(root).diagnostics().stream()
        .sorted()
        .map(d -> d.at().toString().replace("site-data/", "") + " " + d.code().id())
        .toList();
  }

  private List<String> problems(String csv, String source) {
    write("a.csv", csv);
    write("a.source.yaml", source);
    return problems();
  }

  @Test
  void aDatasetIsReadWithItsSource() {
    assertThat(problems(CSV, SOURCE)).isEmpty();
    Dataset data = DatasetReader.read(root).value().orElseThrow().get(0);
    assertThat(data.id()).isEqualTo("a");
    assertThat(data.rows()).isEqualTo(2);
    assertThat(data.cell(1, 0)).isEqualTo("Shanghai");
    assertThat(data.cell(0, 1)).isEqualTo("100.50");
    assertThat(data.source().title("zh")).isEqualTo("薪资");
    assertThat(data.hash()).hasSize(64);
  }

  @Test
  void jsonAndYamlGiveTheSameCellsAsCsv() {
    problems(CSV, SOURCE);
    write(
        "b/j.json",
        "[{\"city\":\"Beijing\",\"base\":100.50,\"share\":null,\"on\":\"2026-01-31\"},\n"
            + " {\"city\":\"Shanghai\",\"base\":\"7\",\"share\":12.5,\"on\":\"2026-02-28\"}]\n");
    write("b/j.source.yaml", SOURCE);
    write(
        "b/y.yaml",
        "- {city: Beijing, base: 100.50, share: , on: 2026-01-31}\n"
            + "- {city: Shanghai, base: 7, share: 12.5, on: 2026-02-28}\n");
    write("b/y.source.yaml", SOURCE);
    assertThat(problems()).isEmpty();
    List<Dataset> all = DatasetReader.read(root).value().orElseThrow();
    assertThat(all).extracting(Dataset::id).containsExactly("a", "b/j", "b/y");
    assertThat(all.get(1).cells()).isEqualTo(all.get(0).cells());
    assertThat(all.get(2).cells()).isEqualTo(all.get(0).cells());
  }

  @Test
  void wrongCellsAreReportedWhereTheyStand() {
    String csv =
        CSV
            + "Bejing,1e5,120,2026-02-30\n\"Shanghai\",-1,x,yesterday\n"
            + "Beijing,\"1,000\",,\nBeijing\n";
    assertThat(problems(csv.replace("\nBeijing\n", "\n"), SOURCE))
        .containsExactly(
            "a.csv:4:1 data/not-allowed",
            "a.csv:4:8 data/wrong-type",
            "a.csv:4:12 data/out-of-range",
            "a.csv:4:16 data/bad-date",
            "a.csv:5:1 data/duplicate-key-row",
            "a.csv:5:12 data/out-of-range",
            "a.csv:5:15 data/wrong-type",
            "a.csv:5:17 data/wrong-type",
            "a.csv:6:1 data/duplicate-key-row",
            "a.csv:6:9 data/wrong-type",
            "a.csv:6:18 data/empty-cell");
    assertThat(problems(csv, SOURCE)).containsExactly("a.csv:7:1 data/ragged-row");
  }

  @Test
  void wrongFilesAndColumnsAreReported() {
    assertThat(problems("city,base,shar,on,on\n", SOURCE))
        .containsExactly(
            "a.csv:1:11 data/undeclared-column",
            "a.csv:1:19 data/duplicate-column",
            "a.source.yaml:9:3 data/missing-column");
    assertThat(problems("city,base,share,on\n", SOURCE)).containsExactly("a.csv data/empty");
    assertThat(problems("city,\"base\n", SOURCE)).containsExactly("a.csv:1:6 data/csv-syntax");
    assertThat(problems("ci\"ty\n", SOURCE)).containsExactly("a.csv:1:3 data/csv-syntax");
    assertThat(problems("\"a\"b\n", SOURCE)).containsExactly("a.csv:1:4 data/csv-syntax");
    problems(CSV, SOURCE);
    write("a.json", "[]");
    write("n.csv", CSV);
    write("o.source.yaml", SOURCE);
    write(".hidden.csv", "x");
    write("schema/x.json", "{}");
    write("resume.json", "{}");
    assertThat(problems())
        .containsExactly(
            "a.json data/duplicate-id", "n.csv data/no-source", "o.source.yaml data/orphan-source");
  }

  @Test
  void wrongSourcesAreReported() {
    String wrong =
        "titel: x\nurl: example.org\nkind: guess\nchecked: yes\nexpires: 2026-02-30\n"
            + "columns:\n  base: {type: money}\n  x: {typ: text}\n";
    assertThat(problems(CSV, wrong))
        .containsExactly(
            "a.source.yaml:1:1 data/missing-key",
            "a.source.yaml:1:1 data/missing-key",
            "a.source.yaml:1:1 data/missing-key",
            "a.source.yaml:1:1 data/unknown-key",
            "a.source.yaml:2:1 data/url-without-date",
            "a.source.yaml:2:6 data/bad-value",
            "a.source.yaml:3:7 data/bad-value",
            "a.source.yaml:4:10 data/bad-value",
            "a.source.yaml:5:10 data/bad-value",
            "a.source.yaml:7:3 data/no-unit",
            "a.source.yaml:8:3 data/missing-key",
            "a.source.yaml:8:7 data/unknown-key");
  }

  @Test
  void wrongJsonIsReported() {
    write("j.source.yaml", SOURCE);
    for (String bad :
        List.of("{}", "[1]", "[{\"a\":[1]}]", "[{\"a\":1,\"a\":2}]", "[{", "[] []", "nul")) {
      write("j.json", bad);
      assertThat(problems()).as(bad).isNotEmpty();
    }
  }

  @Test
  void manyMistakesOfOneKindAreCounted() {
    String csv = "city,base,share,on\n" + "Beijing,x,,2026-01-01\n".repeat(3411);
    List<String> found = problems(csv, SOURCE.replace("key: true, ", ""));
    assertThat(found).hasSize(21);
    assertThat(DatasetReader.read(root).diagnostics())
        .anyMatch(d -> d.message().equals("The column `base` has 3,391 more such cells."));
  }

  @Test
  void everyPrefixGivesDatasetsOrDiagnostics() {
    String json = "[{\"city\":\"Beijing\",\"base\":1,\"share\":null,\"on\":\"2026-01-31\"}]";
    for (int i = 0; i <= Math.max(SOURCE.length(), CSV.length()); i++) {
      Checked<Grid> csv =
          CsvReader.read(SourceFile.of("a.csv", CSV.substring(0, Math.min(i, CSV.length()))));
      Checked<Declaration> source =
          Declaration.read(
              SourceFile.of("s.yaml", SOURCE.substring(0, Math.min(i, SOURCE.length()))));
      Checked<Grid> objects =
          ObjectsReader.json(
              SourceFile.of("a.json", json.substring(0, Math.min(i, json.length()))));
      for (Checked<?> each : List.of(csv, source, objects)) {
        assertThat(each.value().isPresent() || !each.diagnostics().isEmpty()).isTrue();
      }
    }
  }

  @Test
  void whatIsPrintedAsCsvIsReadAgain() {
    long seed = 20261123L;
    SplittableRandom random = new SplittableRandom(seed);
    String[] parts = {"a", ",", "\"", "\n", "薪", " ", "=", "😀", ""};
    for (int round = 0; round < 500; round++) {
      int width = 1 + random.nextInt(4);
      List<List<String>> rows = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int r = 0; r <= random.nextInt(1, 6); r++) {
        List<String> row = new ArrayList<>();
        for (int c = 0; c < width; c++) {
          StringBuilder cell = new StringBuilder();
          for (int i = random.nextInt(5); i > 0; i--) {
            cell.append(parts[random.nextInt(parts.length)]);
          }
          row.add(cell.toString());
          text.append(c == 0 ? "" : ",").append('"').append(row.get(c).replace("\"", "\"\""));
          text.append('"');
        }
        rows.add(row);
        text.append('\n');
      }
      Grid grid = CsvReader.read(SourceFile.of("a.csv", text.toString())).value().orElseThrow();
      assertThat(grid.names()).as("seed %d round %d", seed, round).isEqualTo(rows.get(0));
      for (int r = 1; r < rows.size(); r++) {
        for (int c = 0; c < width; c++) {
          assertThat(grid.cells().get(c).get(r - 1))
              .as("seed %d round %d", seed, round)
              .isEqualTo(rows.get(r).get(c));
        }
      }
    }
  }

  @Test
  void theTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(problems(CSV, SOURCE.replace("type: money", "type: integer")))
          .containsExactly("a.csv:2:9 data/wrong-type");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aHundredThousandRowsAreRead() throws IOException {
    large(100_000);
    assertThat(DatasetReader.read(root).diagnostics()).isEmpty();
    assertThat(DatasetReader.read(root).value().orElseThrow().get(0).rows()).isEqualTo(100_000);
  }

  @Tag("long")
  @Test
  void aMillionRowsAreRead() throws IOException {
    large(1_000_000);
    long start = System.nanoTime();
    Checked<List<Dataset>> read = DatasetReader.read(root);
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().orElseThrow().get(0).rows()).isEqualTo(1_000_000);
    System.out.println("1,000,000 rows of 6 columns were read and checked in " + millis + " ms");
  }

  private void large(int rows) throws IOException {
    write(
        "big.source.yaml",
        HEAD
            + "  id: {type: integer, unit: \"1\", key: true}\n  city: {type: text}\n"
            + "  level: {type: text, values: [junior, senior]}\n"
            + "  base: {type: money, unit: CNY/year}\n"
            + "  share: {type: percent}\n  on: {type: date}\n");
    SplittableRandom random = new SplittableRandom(7);
    try (BufferedWriter out = Files.newBufferedWriter(root.resolve("site-data/big.csv"))) {
      out.write("id,city,level,base,share,on\n");
      for (int i = 0; i < rows; i++) {
        out.write(i + ",city" + random.nextInt(50) + (i % 2 == 0 ? ",junior," : ",senior,"));
        out.write(random.nextInt(1, 900_000) + ".50," + random.nextInt(100) + ",2026-0");
        out.write((1 + i % 9) + "-15\n");
      }
    }
  }
}
