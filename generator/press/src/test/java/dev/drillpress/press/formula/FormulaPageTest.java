package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.data.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * docs/formulas.md says what the code says. {@code -Dgolden=overwrite} writes it, and fails all the
 * same: somebody must look at it.
 */
class FormulaPageTest {
  private static final Path PAGE = Path.of("../../docs/formulas.md");

  private static final String HEAD =
      """
      # Formulas

      What `model` and `calculator` fences of reports can call: functions of the career model
      ([model.md](model.md)). A formula takes rows of arguments and gives rows of results, all written as
      in datasets: plain decimals without exponents. Amounts of money are exact to the fen; what is computed
      in double precision is rounded half-even to the stated number of decimals. Percentages are in
      percent: 25 is 25 %.

      A parameter with a preset may be left out; an optional one may be empty. Arguments outside what is
      allowed, or that make no sense together, are refused by row and parameter, and then nothing is
      published. `monthly-withholding`, `health-report`, `health-risk`, `market-signal` and `heap-trend` look at
      all rows of a group together; `offer-years` gives four rows for each, `gc-trace` one or none; all others one
      for each.

      Readers see the formula's line and its note beside the results, the note in their language.

      This page is written by `FormulaPageTest` from the code (`mvn -pl generator/press -am test
      -Dtest=FormulaPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=overwrite`); change the code.
      """;

  @Test
  void the_page_and_the_code_agree() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    Formulas.all().forEach(formula -> section(page, formula));
    String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    boolean overwrite = "overwrite".equals(System.getProperty("golden"));
    if (overwrite) {
      Files.writeString(PAGE, page.toString());
    }
    assertThat(page.toString()).isEqualTo(before);
    assertThat(overwrite).as("the page was overwritten; look at it").isFalse();
  }

  private static void section(StringBuilder page, Formula formula) {
    page.append("\n## `").append(formula.name()).append("`: ").append(formula.title().get("en"));
    page.append(" (").append(formula.title().get("zh")).append(")\n\n");
    page.append("| parameter | what | unit | allowed | preset |\n|---|---|---|---|---|\n");
    for (Formula.Parameter parameter : formula.parameters()) {
      line(page, parameter.column());
      page.append(" | ").append(preset(parameter)).append(" |\n");
    }
    page.append("\n| result | what | unit | range |\n|---|---|---|---|\n");
    for (Column result : formula.results()) {
      line(page, result);
      page.append(result.required() ? "" : ", may be empty").append(" |\n");
    }
    page.append("\n").append(formula.text()).append(".\n\n").append(formula.note().get("en"));
    page.append("\n");
  }

  private static void line(StringBuilder page, Column column) {
    page.append("| `").append(column.name()).append("` | ").append(column.title().get("en"));
    page.append(" | ").append(column.unit().orElse("")).append(" | ").append(allowed(column));
  }

  private static String allowed(Column column) {
    if (!column.values().isEmpty()) {
      return "`" + String.join("`, `", column.values()) + "`";
    }
    String type = column.type().name().toLowerCase(Locale.ROOT);
    String from = column.minimum().map(least -> ", from " + least).orElse("");
    return type + from + to(column).map(most -> " to " + most).orElse("");
  }

  /** Greatest values that are there only because percentages need one say nothing to readers. */
  private static Optional<String> to(Column column) {
    return column.maximum().filter(most -> most.length() < 15);
  }

  private static String preset(Formula.Parameter parameter) {
    if (parameter.preset().isEmpty()) {
      return parameter.column().required() ? "must be given" : "must be given, cells may be empty";
    }
    return parameter.preset().filter(p -> !p.isEmpty()).map(p -> "`" + p + "`").orElse("optional");
  }
}
