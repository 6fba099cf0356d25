package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.data.CellRule;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.formula.Formula.Answer;
import dev.drillpress.press.formula.Formula.Outcome;
import dev.drillpress.press.formula.Formula.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every formula says of itself, and that it keeps to it. */
class SignaturesTest {
  private static Stream<Column> columns(Formula formula) {
    return Stream.concat(
        formula.parameters().stream().map(Parameter::column), formula.results().stream());
  }

  @Test
  void namesAreUniqueAndDisjoint() {
    assertThat(Formulas.all().stream().map(Formula::name))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"))
        .containsExactly(
            "region-track-pay",
            "annual-tax",
            "bonus-tax",
            "vested-units",
            "vested-units-linear",
            "black-scholes",
            "premium",
            "implied-baseline",
            "health-score",
            "heap-trend",
            "market-signal");
    for (Formula formula : Formulas.all()) {
      assertThat(columns(formula).map(Column::name))
          .as(formula.name())
          .doesNotHaveDuplicates()
          .allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
    }
  }

  @Test
  void everythingIsSaidInBothLanguages() {
    for (Formula formula : Formulas.all()) {
      bilingual(formula.title());
      bilingual(formula.note());
      assertThat(formula.text()).doesNotContain("\n").contains("source:");
      columns(formula)
          .forEach(
              column -> {
                bilingual(column.title());
                column.wording().labels().values().forEach(SignaturesTest::bilingual);
                assertThat(column.wording().labels()).containsOnlyKeys(column.values());
              });
    }
  }

  private static void bilingual(Map<String, String> texts) {
    assertThat(texts).containsOnlyKeys("en", "zh");
    assertThat(texts.get("en")).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    assertThat(texts.get("zh")).containsPattern("\\p{IsHan}");
  }

  @Test
  void numbersHaveUnits() {
    for (Formula formula : Formulas.all()) {
      columns(formula)
          .forEach(
              column -> {
                String what = formula.name() + " " + column.name();
                assertThat(column.unit().isPresent()).as(what).isEqualTo(column.numeric());
                assertThat(column.wording().units().isEmpty())
                    .as(what)
                    .isNotEqualTo(column.numeric());
              });
    }
  }

  @Test
  void presetsAreAllowed() {
    for (Formula formula : Formulas.all()) {
      for (Parameter parameter : formula.parameters()) {
        parameter
            .preset()
            .ifPresent(preset -> assertThat(CellRule.wrong(parameter.column(), preset)).isEmpty());
      }
    }
  }

  /** Whatever stands at the ends of the ranges is answered as declared or refused by name. */
  @Test
  void endsOfTheRangesAreAnsweredAsDeclaredOrRefused() {
    for (Formula formula : Formulas.all()) {
      List<List<String>> rows = List.of(List.of());
      for (Parameter parameter : formula.parameters()) {
        rows = extended(rows, samples(parameter));
      }
      rows.forEach(row -> keepsItsWord(formula, List.of(row)));
      keepsItsWord(formula, rows);
      keepsItsWord(formula, List.of());
    }
  }

  private static List<List<String>> extended(List<List<String>> rows, List<String> cells) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> row : rows) {
      for (String cell : cells) {
        List<String> more = new ArrayList<>(row);
        more.add(cell);
        longer.add(more);
      }
    }
    return longer;
  }

  private static List<String> samples(Parameter parameter) {
    Column column = parameter.column();
    return switch (column.type()) {
      case TEXT -> column.values().isEmpty() ? List.of("a") : column.values();
      case MONTH -> List.of("2024-01", "2025-01");
      case INTEGER, DECIMAL, PERCENT, MONEY ->
          Stream.concat(
                  Stream.of(column.minimum().orElseThrow(), column.maximum().orElseThrow()),
                  parameter.preset().stream())
              .distinct()
              .toList();
      case DATE, BOOLEAN -> List.of();
    };
  }

  private static void keepsItsWord(Formula formula, List<List<String>> rows) {
    Outcome outcome = formula.apply(rows);
    List<String> names = formula.parameters().stream().map(p -> p.column().name()).toList();
    for (Formula.Refusal refusal : outcome.refusals()) {
      assertThat(names).contains(refusal.parameter());
      assertThat(refusal.reason()).contains("`" + refusal.parameter() + "`").endsWith(".");
    }
    assertThat(outcome.answers().isEmpty() || outcome.refusals().isEmpty()).isTrue();
    for (Answer answer : outcome.answers()) {
      assertThat(answer.results()).hasSameSizeAs(formula.results());
      for (int i = 0; i < answer.results().size(); i++) {
        String cell = answer.results().get(i);
        assertThat(CellRule.wrong(formula.results().get(i), cell))
            .as("%s of %s for %s", cell, formula.name(), rows)
            .isEmpty();
      }
    }
  }

  @Test
  void thePageSaysWhatTheCodeSays() throws IOException {
    String page = Files.readString(Path.of("../../docs/formulas.md"));
    for (Formula formula : Formulas.all()) {
      int start = page.indexOf("## `" + formula.name() + "`");
      assertThat(start).as(formula.name()).isNotNegative();
      int end = page.indexOf("\n## ", start);
      String section = end < 0 ? page.substring(start) : page.substring(start, end);
      assertThat(section).contains(formula.text()).contains(formula.note().get("en"));
      assertThat(section).contains(formula.title().get("en"), formula.title().get("zh"));
      formula
          .parameters()
          .forEach(p -> assertThat(section).contains(row(p.column(), preset(p)) + "\n"));
      formula.results().forEach(c -> assertThat(section).contains(row(c, "result") + "\n"));
    }
  }

  private static String preset(Parameter parameter) {
    return parameter.preset().map(text -> "preset `" + text + "`").orElse("must be given");
  }

  private static String row(Column column, String role) {
    String range =
        column.minimum().map(least -> least + " to ").orElse("")
            + (column.minimum().isPresent() ? column.maximum().orElse("any") : "");
    String allowed =
        column.values().isEmpty() ? range : "`" + String.join("`, `", column.values()) + "`";
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s | %s | %s | %s / %s |",
        column.name(),
        column.type().name().toLowerCase(Locale.ROOT),
        column.unit().orElse(""),
        allowed,
        role,
        column.title().get("en"),
        column.title().get("zh"));
  }
}
