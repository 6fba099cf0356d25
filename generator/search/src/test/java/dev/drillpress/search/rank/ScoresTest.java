package dev.drillpress.search.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Scores stay within their bounds and grow with what they should grow with. */
class ScoresTest {
  @Test
  void the_logarithm_is_exact_for_powers_and_close_between() {
    for (int number = 1; number > 0 && number < 1 << 26; number = number * 3 / 2 + 1) {
      double exact = Math.log(number) / Math.log(2) * 256;
      assertThat((double) Scores.log2(number)).isBetween(exact - 24, exact + 1);
    }
    assertThat(Scores.log2(1024)).isEqualTo(2560);
  }

  @Test
  void rarer_tells_more_and_nothing_tells_nothing() {
    int last = Integer.MAX_VALUE;
    for (int some = 0; some <= 10_000; some += 7) {
      int rarity = Scores.rarity(some, 10_000);
      assertThat(rarity).isBetween(32, last);
      last = rarity;
    }
  }

  @Test
  void occurrences_weigh_less_in_longer_texts() {
    int last = Integer.MAX_VALUE;
    for (int length = 0; length < 100_000; length += 50) {
      int weight = Scores.occurrence(2, Scores.EXACT, length, 120);
      assertThat(weight).isPositive().isLessThanOrEqualTo(last);
      last = weight;
    }
  }

  @Test
  void sums_saturate_and_do_not_overflow() {
    int sum = 0;
    int last = 0;
    for (int i = 0; i < 1_000_000; i++) {
      sum = Scores.add(sum, Scores.occurrence(10, Scores.EXACT, 1, 1_000));
      assertThat(Scores.saturated(sum)).isBetween(last, 1023);
      last = Scores.saturated(sum);
    }
  }

  @Test
  void closeness_falls_to_nothing() {
    assertThat(Scores.closeness(0)).isEqualTo(96);
    assertThat(Scores.closeness(8)).isEqualTo(32);
    assertThat(Scores.closeness(-1)).isZero();
    assertThat(Scores.closeness(100_000)).isZero();
  }
}
