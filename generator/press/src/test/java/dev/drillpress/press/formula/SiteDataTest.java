package dev.drillpress.press.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.formula.Formula.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The computed datasets of the repository are what the formulas give, column by column. */
class SiteDataTest {
  private static List<List<String>> rows(String file) throws IOException {
    return Files.readAllLines(Path.of("../../site-data", file)).stream()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }

  private static List<List<String>> apply(String formula, List<List<String>> arguments) {
    return Formulas.all().stream()
        .filter(each -> each.name().equals(formula))
        .flatMap(each -> each.apply(arguments).answers().stream())
        .map(Answer::results)
        .toList();
  }

  @Test
  void impliedBaselines() throws IOException {
    List<List<String>> arguments =
        rows("premium/scenarios.csv").stream()
            .map(row -> List.of(row.get(1), row.get(2), "38", "65"))
            .toList();
    // The dataset is rounded on to whole yuan.
    assertThat(apply("implied-baseline", arguments))
        .extracting(results -> results.stream().map(SiteDataTest::wholeYuan).toList())
        .isEqualTo(
            rows("premium/implied-baseline.csv").stream().map(row -> row.subList(1, 4)).toList())
        .isNotEmpty();
  }

  private static String wholeYuan(String amount) {
    return new BigDecimal(amount).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
  }
}
