package dev.drillpress.model.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Places, arguments, scores and stories. */
class StarLintTest {
  private final StarLint english = new StarLint(Language.ENGLISH);
  private final StarLint chinese = new StarLint(Language.CHINESE);

  /** The findings as "rule=words". */
  private static List<String> found(StarLint lint, String text) {
    return lint.lint(text).findings().stream()
        .map(f -> f.rule().id() + "=" + text.substring(f.start(), f.end()))
        .toList();
  }

  private static List<Integer> points(StarReport report) {
    return report.scores().stream().map(StarScore::points).toList();
  }

  @Test
  void placesAreThoseOfTheTextWhateverItsForms() {
    assertThat(found(english, "\t Ｒeduced  the load time by ４０ %. "))
        .containsExactly("number-without-baseline=４０ %");
    assertThat(found(chinese, "  响应时间　缩短 ４０％。")).containsExactly("number-without-baseline=４０％");
  }

  @Test
  void aFindingNamesItsKeyAndItsWords() {
    StarFinding finding = english.lint("Cut latency by 40 %.").findings().get(0);
    assertThat(finding.key()).isEqualTo("star.number-without-baseline");
    assertThat(finding.arguments()).containsExactly("40 %");
  }

  @Test
  void anArgumentIsShortenedBetweenCharacters() {
    String text = "x".repeat(StarFinding.LONGEST_ARGUMENT - 1) + "\ud83d\ude00" + "x";
    assertThat(english.lint(text).findings().get(0).arguments())
        .containsExactly("x".repeat(StarFinding.LONGEST_ARGUMENT - 1));
  }

  @Test
  void whatGoesBeyondTheLengthIsMarkedWithBothFigures() {
    String text = "Wrote " + "a ".repeat(50) + "b";
    StarFinding finding =
        english.lint(text).findings().stream()
            .filter(f -> f.rule() == StarRule.TOO_LONG)
            .findFirst()
            .orElseThrow();
    assertThat(text.substring(finding.start(), finding.end())).isEqualTo("a b");
    assertThat(finding.arguments()).containsExactly("52", "50");
    assertThat(found(english, "Wrote " + "a ".repeat(49))).noneMatch(f -> f.startsWith("too-long"));
  }

  @Test
  void yearsVersionsAndPortsAreNoResults() {
    assertThat(found(english, "Upgraded to Java 21 on port 8443 in 2024."))
        .containsExactly("no-result=Upgraded to Java 21 on port 8443 in 2024.");
    assertThat(found(chinese, "2024 年升级到 Java 21，端口 8443。"))
        .containsExactly("no-result=2024 年升级到 Java 21，端口 8443。");
  }

  @Test
  void aValueThatLooksLikeAYearIsOneNumberOfAPair() {
    assertThat(found(english, "Raised QPS from 2000 to 5000.")).isEmpty();
    assertThat(found(chinese, "QPS 由 2000 提升到 5000。")).isEmpty();
  }

  @Test
  void aPassiveIsFineInAClauseOnSomethingElse() {
    assertThat(
            found(
                english, "Found the pods that were moved twice; restarts fell from 9 to 1 a day."))
        .isEmpty();
    assertThat(found(english, "The pods were moved; restarts fell from 9 to 1 a day."))
        .containsExactly("passive-voice=were moved");
    assertThat(found(chinese, "接管被重构的结算服务，P99 由 90 ms 降到 30 ms。")).isEmpty();
    assertThat(found(chinese, "结算服务被重构，P99 由 90 ms 降到 30 ms。"))
        .containsExactly("passive-voice=被重构");
  }

  @Test
  void anEmptyVerbIsMadeGoodByALaterActOnly() {
    assertThat(found(english, "Helped with the gateway and wrote its pool: P99 from 9 to 3 ms."))
        .isEmpty();
    assertThat(found(english, "Wrote nothing, helped with the gateway: P99 from 9 to 3 ms."))
        .containsExactly("empty-verb=helped with");
    assertThat(found(chinese, "负责网关，重写连接池，P99 由 9 ms 降到 3 ms。")).isEmpty();
    assertThat(found(chinese, "项目负责人，重写连接池，P99 由 9 ms 降到 3 ms。")).isEmpty();
  }

  @Test
  void scoresNameTheRuleThatTookEachPoint() {
    StarReport good =
        english.lint("Cut P99 from 48 to 17 ms (goal 20 ms) by batching reads; wrote the pool.");
    assertThat(points(good)).containsExactly(10, 10, 10, 10);
    StarReport poor = english.lint("Responsible for the module (Java, Spring Boot, Redis).");
    assertThat(points(poor)).containsExactly(0, 2, 0, 0);
    assertThat(poor.score(StarPart.TASK).deductions())
        .containsExactly(
            new StarScore.Deduction(StarRule.PART_UNSAID, 5),
            new StarScore.Deduction(StarRule.EMPTY_VERB, 3));
    assertThat(poor.score(StarPart.RESULT).deductions())
        .containsExactly(new StarScore.Deduction(StarRule.NO_RESULT, 10));
    assertThat(points(english.lint("Cut P99 by 31 ms."))).containsExactly(5, 5, 10, 7);
  }

  @Test
  void aBlankTextBreaksNoRuleAndHasNoPart() {
    for (StarLint lint : List.of(english, chinese)) {
      assertThat(lint.lint(" \n").findings()).isEmpty();
      assertThat(points(lint.lint(" \n"))).containsExactly(0, 0, 0, 0);
    }
  }

  @Test
  void aStoryIsReadPartByPart() {
    StarStory story =
        new StarStory(
            "P99 was 48 ms.",
            "I had to bring it under 20 ms.",
            "We moved the codec; the pool was rewritten.",
            "P99 fell to 17 ms.");
    StoryReport report = english.story(story);
    for (StarPart part : StarPart.values()) {
      assertThat(report.of(part).findings()).as(part.id()).isEmpty();
      assertThat(report.of(part).score().points()).as(part.id()).isEqualTo(10);
    }
    StoryReport poor = english.story(new StarStory("", "Ship it.", story.action(), story.result()));
    assertThat(poor.of(StarPart.SITUATION).findings())
        .containsExactly(new StarFinding(StarRule.PART_UNSAID, 0, 0, List.of()));
    assertThat(poor.of(StarPart.SITUATION).score().points()).isZero();
    assertThat(poor.of(StarPart.ACTION).findings())
        .extracting(StarFinding::rule)
        .containsExactly(StarRule.WE_WITHOUT_OWN_PART, StarRule.PASSIVE_VOICE);
    assertThat(poor.of(StarPart.ACTION).score().points()).isEqualTo(3);
    assertThat(poor.of(StarPart.RESULT).findings())
        .extracting(StarFinding::rule)
        .containsExactly(StarRule.NUMBER_WITHOUT_BASELINE);
    assertThat(poor.of(StarPart.RESULT).score().points()).isEqualTo(7);
  }

  @Test
  void otherLanguagesAreRefused() {
    assertThat(Language.of("zh")).isEqualTo(Language.CHINESE);
    assertThatThrownBy(() -> Language.of("de")).hasMessageContaining("de");
  }
}
