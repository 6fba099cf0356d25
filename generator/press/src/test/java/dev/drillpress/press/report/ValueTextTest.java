package dev.drillpress.press.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTextTest {
  private static List<String> keys(String between) {
    return ValueText.of("t[" + between + "].n | expect: 1..2").orElseThrow().keys();
  }

  @Test
  void keysAreNamedAsTheyStand() {
    assertThat(keys("a")).containsExactly("a");
    assertThat(keys(" a b , 5\" disk ")).containsExactly("a b", "5\" disk");
    assertThat(keys("")).containsExactly("");
    assertThat(keys("a,,")).containsExactly("a", "", "");
    assertThat(ValueText.of("t.n").orElseThrow().keys()).isEmpty();
  }

  @Test
  void quotesKeepCommasAndBracketsInOneKey() {
    assertThat(keys("\"a, b\", c")).containsExactly("a, b", "c");
    assertThat(keys("c,\"[x]\" ,\" y \"")).containsExactly("c", "[x]", " y ");
    assertThat(keys("\"\"")).containsExactly("");
    assertThat(keys("\"say \"\"yes, please\"\"\"")).containsExactly("say \"yes, please\"");
    assertThat(keys("\"带逗号,的键\"")).containsExactly("带逗号,的键");
    assertThat(ValueText.of("t[\"a, b\"].n | round 2").orElseThrow().formats())
        .extracting(ValueText.Part::text)
        .containsExactly("round 2");
  }

  @Test
  void aQuoteThatDoesNotEndIsNoKey() {
    assertThat(ValueText.of("t[\"a, b].n")).isEmpty();
    assertThat(ValueText.of("t[\"a\" b].n")).isEmpty();
    assertThat(ValueText.of("t[" + "\"\",".repeat(20_000) + "].n")).isPresent();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    for (List<String> keys :
        List.of(
            List.of("a", "b c"),
            List.of("a, b", "c"),
            List.of("x]", "", " y"),
            List.of("\"q\"", "5\" disk"))) {
      assertThat(keys(ValueText.written(keys))).isEqualTo(keys);
    }
    assertThat(ValueText.written(List.of("a, b", "c d"))).isEqualTo("\"a, b\", c d");
  }
}
