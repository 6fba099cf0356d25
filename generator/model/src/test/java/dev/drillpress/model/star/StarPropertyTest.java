package dev.drillpress.model.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds for every text. */
class StarPropertyTest {
  private static final int TEXTS = 1000;

  /** Printed with every failure. */
  private static final long SEED = 20_261_125L;

  private final List<StarLint> lints =
      List.of(new StarLint(Language.ENGLISH), new StarLint(Language.CHINESE));

  @Test
  void anyTextGivesTheSameReportTwiceWithPlacesInsideOfIt() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Bullets.Bullet> bullets = Bullets.all();
    for (int i = 0; i < TEXTS; i++) {
      String text = i % 2 == 0 ? noise(random) : joined(random, bullets);
      for (StarLint lint : lints) {
        check(lint.lint(text), text, "seed " + SEED + ", text " + i);
        assertThat(lint.lint(text)).as("seed %d, text %d", SEED, i).isEqualTo(lint.lint(text));
      }
    }
  }

  @Test
  void everyPrefixOfEveryBulletGivesAReport() {
    for (Bullets.Bullet bullet : Bullets.all()) {
      StarLint lint = lints.get(bullet.language().ordinal());
      for (int end = 0; end <= bullet.text().length(); end++) {
        String text = bullet.text().substring(0, end);
        check(lint.lint(text), text, bullet.id() + " up to " + end);
      }
    }
  }

  @Test
  void longTextsAreReadInTimeProportionalToThem() {
    List<String> pieces =
        List.of(
            "7",
            "we ",
            "was ",
            "responsible for ",
            "负责",
            "被",
            "得到",
            "Java, ",
            "from 1 to ",
            "\n",
            "\n ",
            "%",
            " ",
            "1 % 为",
            "the team. ",
            "reduced 3 % and ",
            "a",
            "，",
            "\ud83d");
    for (StarLint lint : lints) {
      for (String piece : pieces) {
        String text = piece.repeat((piece.equals("7") ? 1_000_000 : 200_000) / piece.length());
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> check(lint.lint(text), text, piece));
      }
    }
  }

  private static void check(StarReport report, String text, String name) {
    int last = 0;
    for (StarFinding finding : report.findings()) {
      assertThat(finding.start()).as(name).isBetween(last, text.length());
      assertThat(finding.end()).as(name).isBetween(finding.start() + 1, text.length());
      last = finding.start();
    }
    assertThat(report.scores()).as(name).hasSize(StarPart.values().length);
  }

  private static String noise(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
    }
    return text.toString();
  }

  private static String joined(SplittableRandom random, List<Bullets.Bullet> bullets) {
    String one = bullets.get(random.nextInt(bullets.size())).text();
    String other = bullets.get(random.nextInt(bullets.size())).text();
    return one.substring(random.nextInt(one.length()))
        + other.substring(random.nextInt(other.length()));
  }
}
