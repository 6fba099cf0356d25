package dev.drillpress.model.star;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a rule did on labelled bullets.
 *
 * @param hits bullets that break the rule and are found
 * @param falseAlarms found, but not labelled
 * @param misses labelled, but not found
 */
record Quality(int hits, int falseAlarms, int misses) {
  static Quality of(String rule, Language language, List<Bullets.Bullet> bullets) {
    StarLint lint = new StarLint(language);
    int hits = 0;
    int falseAlarms = 0;
    int misses = 0;
    for (Bullets.Bullet bullet : bullets) {
      if (bullet.language() == language) {
        boolean found = rules(lint.lint(bullet.text())).contains(rule);
        boolean labelled = bullet.rules().contains(rule);
        hits += found && labelled ? 1 : 0;
        falseAlarms += found && !labelled ? 1 : 0;
        misses += !found && labelled ? 1 : 0;
      }
    }
    return new Quality(hits, falseAlarms, misses);
  }

  static Set<String> rules(StarReport report) {
    return report.findings().stream().map(f -> f.rule().id()).collect(Collectors.toSet());
  }

  Quality plus(Quality other) {
    return new Quality(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
  }

  /** Hits, false alarms, misses, precision, recall as cells of a table. */
  String cells() {
    return hits
        + " | "
        + falseAlarms
        + " | "
        + misses
        + " | "
        + share(hits, hits + falseAlarms)
        + " | "
        + share(hits, hits + misses);
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.2f", (double) part / whole);
  }
}
