package dev.drillpress.model.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lint against bullets that were labelled before it was written. */
class StarQualityTest {
  private static final List<StarRule> RULES =
      List.of(StarRule.values()).stream().filter(r -> r != StarRule.PART_UNSAID).toList();

  @Test
  void labelsNameRulesAndWordsThatAreThere() {
    Set<String> ids = new HashSet<>();
    for (Bullets.Bullet bullet : Bullets.all()) {
      assertThat(ids.add(bullet.id())).as(bullet.id()).isTrue();
      assertThat(bullet.split()).isIn("tune", "held");
      assertThat(RULES.stream().map(StarRule::id)).as(bullet.id()).containsAll(bullet.rules());
      for (Bullets.Span span : bullet.spans()) {
        assertThat(bullet.rules()).as(bullet.id()).contains(span.rule());
        assertThat(bullet.text()).contains(span.text());
      }
    }
    for (Language language : Language.values()) {
      assertThat(Bullets.all().stream().filter(b -> b.language() == language).count())
          .isGreaterThanOrEqualTo(100);
      assertThat(Bullets.of("held").stream().filter(b -> b.language() == language).count() * 3)
          .isGreaterThanOrEqualTo(100);
    }
  }

  @Test
  void bulletsForTuningAreJudgedAsTheyAreLabelled() {
    for (Bullets.Bullet bullet : Bullets.of("tune")) {
      StarReport report = new StarLint(bullet.language()).lint(bullet.text());
      assertThat(Quality.rules(report)).as(bullet.id()).isEqualTo(bullet.rules());
      for (Bullets.Span span : bullet.spans()) {
        int start = bullet.text().indexOf(span.text());
        int end = start + span.text().length();
        assertThat(report.findings())
            .as(bullet.id() + " " + span)
            .anyMatch(f -> f.rule().id().equals(span.rule()) && f.start() < end && f.end() > start);
      }
    }
  }

  @Test
  void theTableInTheDocumentationIsWhatWasMeasured() throws IOException {
    String table = String.join("\n", table());
    System.out.println(table);
    assertThat(Files.readString(root().resolve("docs/star.md"))).contains(table);
  }

  private static List<String> table() {
    List<String> lines = new ArrayList<>();
    for (Language language : Language.values()) {
      Quality tune = new Quality(0, 0, 0);
      Quality held = tune;
      for (StarRule rule : RULES) {
        Quality onTune = Quality.of(rule.id(), language, Bullets.of("tune"));
        Quality onHeld = Quality.of(rule.id(), language, Bullets.of("held"));
        tune = tune.plus(onTune);
        held = held.plus(onHeld);
        lines.add(row(language, "`" + rule.id() + "`", onTune, onHeld));
      }
      lines.add(row(language, "all", tune, held));
    }
    return lines;
  }

  private static String row(Language language, String rule, Quality tune, Quality held) {
    return "| "
        + language.code()
        + " | "
        + rule
        + " | "
        + tune.cells()
        + " | "
        + held.cells()
        + " |";
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("ARCHITECTURE.md"))) {
      at = at.getParent();
    }
    return at;
  }
}
