package dev.drillpress.search.query;

import dev.drillpress.search.format.Field;
import dev.drillpress.search.format.PageMap;
import dev.drillpress.search.query.ClauseFinder.Found;
import dev.drillpress.search.rank.Scores;
import java.util.Arrays;
import java.util.List;

/** Scores pages for the expressions they have, and finds the section that has the most of them. */
final class Ranker {
  private static final int[] WEIGHTS = weights();
  private static final int MOST_SCORE = 1 << 20;

  private final PageMap map;
  private final List<Found> wanted;
  private final int[] means;
  private final int[] rarities;

  /**
   * A page with its score.
   *
   * @param page its number
   * @param unit its best section
   * @param matched how many expressions it has
   * @param score how well
   */
  record Ranked(int page, int unit, int matched, int score) {}

  Ranker(PageMap map, List<Found> wanted) {
    this.map = map;
    this.wanted = wanted;
    this.means = map.meanLengths();
    this.rarities = new int[wanted.size()];
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = Scores.rarity(wanted.get(i).hits().pages().length, map.pages());
    }
  }

  private static int[] weights() {
    int[] weights = new int[Field.values().length];
    weights[Field.TITLE.ordinal()] = 10;
    weights[Field.TAGS.ordinal()] = 5;
    weights[Field.HEADING.ordinal()] = 6;
    weights[Field.BODY.ordinal()] = 2;
    weights[Field.CODE.ordinal()] = 1;
    return weights;
  }

  Ranked rank(int page) {
    int first = map.firstUnit(page);
    int[][] units = new int[map.firstUnit(page + 1) - first][wanted.size()];
    int[] sums = new int[wanted.size()];
    int matched = 0;
    for (int i = 0; i < wanted.size(); i++) {
      matched += sum(page, i, units, sums) ? 1 : 0;
    }
    int score = value(sums);
    if (matched > 1) {
      score += score / 256 * Scores.closeness(slack(page));
    }
    // Bounded so that the boost, at most tenfold, stays below 2^31.
    score = Math.min(score, MOST_SCORE * 100) / 100 * map.page(page).boost();
    return new Ranked(page, first + best(first, units), matched, score);
  }

  /** The section that has most; if the expressions are in the title only, the first with a text. */
  private int best(int first, int[][] units) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < units.length; i++) {
      int value = value(units[i]);
      if (value > most) {
        most = value;
        best = i;
      }
    }
    for (int i = 0; best < 0 && i < units.length; i++) {
      best = map.hasText(first + i) ? i : best;
    }
    return Math.max(0, best);
  }

  /** Adds up an expression's occurrences in a page; false if there are none. */
  private boolean sum(int page, int clause, int[][] units, int[] sums) {
    Hits hits = wanted.get(clause).hits();
    int index = hits.indexOf(page);
    if (index < 0) {
      return false;
    }
    int segment = map.segmentOf(map.firstUnit(page));
    for (int i = hits.from()[index]; i < hits.from()[index + 1]; i++) {
      segment = map.segmentAt(hits.positions()[i], segment);
      Field field = map.field(segment);
      int weight =
          Scores.occurrence(
              WEIGHTS[field.ordinal()],
              hits.qualities()[i],
              map.length(segment),
              means[field.ordinal()]);
      sums[clause] = Scores.add(sums[clause], weight);
      if (field != Field.TITLE && field != Field.TAGS) {
        int unit = map.unit(segment) - map.firstUnit(page);
        units[unit][clause] = Scores.add(units[unit][clause], weight);
      }
    }
    return true;
  }

  private int value(int[] sums) {
    int value = 0;
    for (int i = 0; i < sums.length; i++) {
      value += rarities[i] * Scores.saturated(sums[i]);
    }
    return value;
  }

  /** How many positions lie between the expressions where all stand closest in one text, or -1. */
  private int slack(int page) {
    int[] next = new int[wanted.size()];
    int[] ends = new int[wanted.size()];
    for (int i = 0; i < next.length; i++) {
      Hits hits = wanted.get(i).hits();
      int index = hits.indexOf(page);
      if (index < 0) {
        return -1;
      }
      next[i] = hits.from()[index];
      ends[i] = hits.from()[index + 1];
    }
    int best = Integer.MAX_VALUE;
    int first = map.segmentOf(map.firstUnit(page));
    while (true) {
      int lowest = 0;
      int highest = 0;
      for (int i = 1; i < next.length; i++) {
        lowest = at(i, next) < at(lowest, next) ? i : lowest;
        highest = at(i, next) > at(highest, next) ? i : highest;
      }
      int span = at(highest, next) - at(lowest, next);
      boolean together =
          map.segmentAt(at(lowest, next), first) == map.segmentAt(at(highest, next), first);
      if (together) {
        best = Math.min(best, Math.max(0, span - next.length + 1));
      }
      if (++next[lowest] == ends[lowest]) {
        return best == Integer.MAX_VALUE ? -1 : best;
      }
    }
  }

  private int at(int clause, int[] next) {
    return wanted.get(clause).hits().positions()[next[clause]];
  }

  /** The best first: more expressions before fewer, then the score, then the order of the site. */
  static void sort(Ranked[] pages) {
    Arrays.sort(
        pages,
        (a, b) -> {
          if (a.matched() != b.matched()) {
            return Integer.compare(b.matched(), a.matched());
          }
          return a.score() != b.score()
              ? Integer.compare(b.score(), a.score())
              : Integer.compare(a.page(), b.page());
        });
  }
}
