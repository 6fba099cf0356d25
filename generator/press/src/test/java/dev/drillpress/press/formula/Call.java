package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.data.CellRule;
import dev.drillpress.press.data.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls a formula as reports do: by name, with presets filled in and each value checked. */
final class Call {
  private final Formula formula;
  private final List<List<String>> rows = new ArrayList<>();

  private Call(Formula formula) {
    this.formula = formula;
  }

  static Call of(String name) {
    return new Call(Formulas.named(name).orElseThrow());
  }

  /** Adds a row of names and values in turn. */
  Call row(String... namesAndValues) {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      given.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    List<String> row = new ArrayList<>();
    for (Formula.Parameter parameter : formula.parameters()) {
      String name = parameter.column().name();
      String value =
          given.containsKey(name) ? given.remove(name) : parameter.preset().orElseThrow();
      assertThat(CellRule.wrong(parameter.column(), value)).as("%s = %s", name, value).isEmpty();
      row.add(value);
    }
    assertThat(given).as("unknown parameters").isEmpty();
    rows.add(row);
    return this;
  }

  /** The answers by the names of the results; each is checked against its column. */
  List<Map<String, String>> answers() {
    Formula.Outcome outcome = formula.apply(rows);
    assertThat(outcome.refusals()).isEmpty();
    List<Map<String, String>> answers = new ArrayList<>();
    for (Formula.Answer answer : outcome.answers()) {
      assertThat(answer.results()).hasSameSizeAs(formula.results());
      assertThat(answer.row()).isBetween(0, rows.size() - 1);
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < answer.results().size(); i++) {
        Column column = formula.results().get(i);
        String text = answer.results().get(i);
        assertThat(CellRule.wrong(column, text)).as("%s = %s", column.name(), text).isEmpty();
        named.put(column.name(), text);
      }
      answers.add(named);
    }
    return answers;
  }

  /** The rows of arguments that the answers belong to. */
  List<Integer> answeredRows() {
    return formula.apply(rows).answers().stream().map(Formula.Answer::row).toList();
  }

  /** The only answer. */
  Map<String, String> answer() {
    assertThat(answers()).hasSize(1);
    return answers().get(0);
  }

  /** The refusals, as row, parameter and reason in one text each; there are no answers then. */
  List<String> refusals() {
    Formula.Outcome outcome = formula.apply(rows);
    assertThat(outcome.answers()).isEmpty();
    return outcome.refusals().stream()
        .map(r -> r.row() + " " + r.parameter() + ": " + r.reason())
        .toList();
  }
}
