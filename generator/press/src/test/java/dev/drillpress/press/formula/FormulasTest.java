package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.model.vesting.VestingPlan;
import dev.drillpress.press.data.CellRule;
import dev.drillpress.press.data.Column;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all formulas have in common. */
class FormulasTest {
  private static final List<String> LANGUAGES = List.of("en", "zh");

  @Test
  void names_are_unique_and_find_their_formula() {
    List<String> names = Formulas.all().stream().map(Formula::name).toList();
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    assertThat(names)
        .allMatch(name -> Formulas.named(name).filter(f -> f.name().equals(name)).isPresent());
    assertThat(Formulas.named("nothing")).isEmpty();
  }

  @Test
  void columns_of_a_formula_have_names_of_their_own() {
    for (Formula formula : Formulas.all()) {
      assertThat(columns(formula).map(Column::name))
          .as(formula.name())
          .doesNotHaveDuplicates()
          .allMatch(name -> name.matches("[a-z]+(_[a-z0-9]+)*"));
    }
  }

  @Test
  void readers_of_both_languages_find_titles_notes_units_and_choices() {
    for (Formula formula : Formulas.all()) {
      inBothLanguages(formula.name(), formula.title());
      inBothLanguages(formula.name(), formula.note());
      for (Column column : columns(formula).toList()) {
        inBothLanguages(formula.name() + " " + column.name(), column.title());
        assertThat(column.numeric()).as(column.name()).isEqualTo(column.unit().isPresent());
        for (String value : column.values()) {
          inBothLanguages(
              value, Map.of("en", column.label(value, "en"), "zh", column.label(value, "zh")));
        }
      }
    }
  }

  private static void inBothLanguages(String what, Map<String, String> texts) {
    assertThat(texts.keySet()).as(what).containsExactlyInAnyOrderElementsOf(LANGUAGES);
    assertThat(texts.values()).as(what).noneMatch(String::isBlank);
  }

  @Test
  void chinese_units_are_chinese_where_the_english_ones_are_words() {
    List<String> international = List.of("%", "1", "s", "ms", "MiB");
    for (Formula formula : Formulas.all()) {
      for (Column column : columns(formula).filter(Column::numeric).toList()) {
        String unit = column.unit("en").orElseThrow();
        assertThat(column.unit("zh").orElseThrow().equals(unit))
            .as("%s of %s", unit, column.name())
            .isEqualTo(international.contains(unit));
      }
    }
  }

  @Test
  void the_formula_is_one_line_that_says_how_it_rounds_and_where_it_is_from() {
    for (Formula formula : Formulas.all()) {
      assertThat(formula.text())
          .as(formula.name())
          .doesNotContain("\n")
          .contains("; source: ")
          .matches(".*(half-even|floor).*");
    }
  }

  @Test
  void presets_are_allowed_values() {
    for (Formula formula : Formulas.all()) {
      for (Formula.Parameter parameter : formula.parameters()) {
        parameter
            .preset()
            .ifPresent(
                preset ->
                    assertThat(CellRule.wrong(parameter.column(), preset))
                        .as("%s %s", formula.name(), parameter.column().name())
                        .isEmpty());
      }
    }
  }

  @Test
  void percentages_have_ranges() {
    for (Formula formula : Formulas.all()) {
      assertThat(columns(formula).filter(c -> c.type() == Column.Type.PERCENT))
          .as(formula.name())
          .allMatch(c -> c.minimum().isPresent() && c.maximum().isPresent());
    }
  }

  @Test
  void the_plans_are_those_of_the_model() {
    List<String> plans = UnitsVested.plan().column().values();
    assertThat(plans).hasSize(4).allMatch(plan -> VestingPlan.named(plan).name().equals(plan));
  }

  @Test
  void no_rows_have_no_answers() {
    for (Formula formula : Formulas.all()) {
      assertThat(formula.apply(List.of())).isEqualTo(new Formula.Outcome(List.of(), List.of()));
    }
  }

  private static Stream<Column> columns(Formula formula) {
    return Stream.concat(
        formula.parameters().stream().map(Formula.Parameter::column), formula.results().stream());
  }
}
