package dev.drillpress.model;

import static dev.drillpress.model.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drillpress.model.recall.Card;
import dev.drillpress.model.recall.Grade;
import dev.drillpress.model.recall.Memory;
import dev.drillpress.model.recall.Phase;
import dev.drillpress.model.recall.Scheduler;
import dev.drillpress.model.recall.Settings;
import dev.drillpress.model.recall.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RecallTest {
  private static final long MINUTE = 60_000;
  private static final long DAY = 1440 * MINUTE;
  private static final Scheduler SHORT = new Scheduler(Settings.usual(Settings.Mode.SHORT_TERM));
  private static final Scheduler LONG = new Scheduler(Settings.usual(Settings.Mode.LONG_TERM));

  private static Card reviewed(double stability, int days) {
    return new Card(
        Phase.REVIEW,
        Optional.of(new Memory(stability, 5)),
        0,
        new Card.Schedule(0, days, days * DAY),
        new Card.History(3, 1));
  }

  @Test
  void recallIsCertainAtOnceAndNineTenthsAtStability() {
    Weights weights = Weights.published();
    assertThat(weights.retrievability(0, new Memory(5, 5))).isEqualTo(1);
    assertThat(weights.retrievability(5, new Memory(5, 5))).isCloseTo(0.9, within(1e-8));
    assertThat(weights.retrievability(100, new Memory(5, 5))).isBetween(0.5, 0.75);
    refuses("-1.0", () -> weights.retrievability(-1, new Memory(5, 5)));
  }

  @Test
  void everyReviewKeepsTheRangesAndTheOrderOfGrades() {
    long seed = 6;
    SplittableRandom random = new SplittableRandom(seed);
    for (Scheduler scheduler : List.of(SHORT, LONG, LONG.withFuzz(3))) {
      for (int i = 0; i < 60; i++) {
        Card card = Card.unseen(0);
        long at = 0;
        for (int review = 0; review < 25; review++) {
          List<Card> four = scheduler.preview(card, at);
          for (int g = 1; g < 4; g++) {
            assertThat(four.get(g).schedule().dueAt())
                .as("seed %s", seed)
                .isGreaterThanOrEqualTo(four.get(g - 1).schedule().dueAt());
          }
          Grade grade = Grade.of(random.nextInt(1, 5));
          Card next = scheduler.review(card, at, grade);
          assertThat(next).as("seed %s", seed).isEqualTo(four.get(grade.number() - 1));
          assertThat(next.history().reviews()).isEqualTo(review + 1);
          card = next;
          at = card.schedule().dueAt() + random.nextLong(0, 3 * DAY);
        }
      }
    }
  }

  @Test
  void shortStepsLeadIntoDays() {
    List<Card> first = SHORT.preview(Card.unseen(0), 0);
    assertThat(first)
        .extracting(c -> c.schedule().dueAt() / MINUTE)
        .containsExactly(1L, 6L, 10L, 8 * 1440L);
    assertThat(first).extracting(Card::step).containsExactly(0, 0, 1, 0);
    assertThat(first)
        .extracting(Card::phase)
        .containsExactly(Phase.LEARNING, Phase.LEARNING, Phase.LEARNING, Phase.REVIEW);
    List<Card> second = SHORT.preview(first.get(2), 10 * MINUTE);
    assertThat(second).extracting(Card::step).containsExactly(0, 1, 0, 0);
    assertThat(second.get(2).phase()).isEqualTo(Phase.REVIEW);
    assertThat(second).allMatch(card -> card.history().lapses() == 0);
  }

  @Test
  void aLapseIsCountedOnceAndRelearned() {
    List<Card> four = SHORT.preview(reviewed(20, 20), 20 * DAY);
    assertThat(four.get(0).phase()).isEqualTo(Phase.RELEARNING);
    assertThat(four.get(0).schedule())
        .isEqualTo(new Card.Schedule(20 * DAY, 0, 20 * DAY + 10 * MINUTE));
    assertThat(four).extracting(c -> c.history().lapses()).containsExactly(2, 1, 1, 1);
    List<Card> relearned = SHORT.preview(four.get(0), 20 * DAY + 10 * MINUTE);
    assertThat(relearned.get(0).history().lapses()).isEqualTo(2);
    assertThat(relearned.get(0).phase()).isEqualTo(Phase.RELEARNING);
    assertThat(relearned.get(1).schedule().dueAt() - 20 * DAY).isEqualTo(25 * MINUTE);
    assertThat(relearned.get(1).phase()).isEqualTo(Phase.RELEARNING);
    assertThat(relearned.get(2).phase()).isEqualTo(Phase.REVIEW);
    List<Card> longTerm = LONG.preview(reviewed(20, 20), 20 * DAY);
    assertThat(longTerm).extracting(c -> c.history().lapses()).containsExactly(2, 1, 1, 1);
    assertThat(longTerm).allMatch(c -> c.phase() == Phase.REVIEW);
    assertThat(LONG.preview(Card.unseen(0), 0)).allMatch(c -> c.history().lapses() == 0);
  }

  @Test
  void aLapseNeverLengthensTheMemory() {
    Card weak = reviewed(0.1, 1);
    double days = LONG.review(weak, 100 * DAY, Grade.AGAIN).memory().orElseThrow().stabilityDays();
    assertThat(days).isEqualTo(0.1);
    double steps =
        SHORT.review(weak, 100 * DAY, Grade.AGAIN).memory().orElseThrow().stabilityDays();
    // 0.1 / e^(0.5425 x 0.0912)
    assertThat(steps).isCloseTo(0.0951728, within(2e-8));
  }

  @Test
  void aStepThatNoLongerExistsLeadsIntoDays() {
    Card.Schedule schedule = new Card.Schedule(0, 0, 0);
    Optional<Memory> memory = Optional.of(new Memory(3, 5));
    Card card = new Card(Phase.LEARNING, memory, 2, schedule, new Card.History(1, 0));
    assertThat(SHORT.review(card, 0, Grade.HARD).phase()).isEqualTo(Phase.REVIEW);
  }

  @Test
  void intervalsStayWithinTheLongest() {
    Settings ten = new Settings(Weights.published(), 0.9, 10, Settings.Mode.LONG_TERM);
    assertThat(new Scheduler(ten).preview(reviewed(500, 10), 10 * DAY))
        .extracting(c -> c.schedule().days())
        .allMatch(days -> days <= 10)
        .endsWith(10);
    Settings easier = new Settings(Weights.published(), 0.8, 36_500, Settings.Mode.LONG_TERM);
    Card wide = new Scheduler(easier).review(reviewed(50, 50), 50 * DAY, Grade.GOOD);
    Card usual = LONG.review(reviewed(50, 50), 50 * DAY, Grade.GOOD);
    assertThat(wide.schedule().days()).isGreaterThan(2 * usual.schedule().days());
    assertThat(wide.memory()).isEqualTo(usual.memory());
  }

  @Test
  void elapsedTimeCountsUtcCalendarDays() {
    Card card = SHORT.review(Card.unseen(0), DAY - MINUTE, Grade.GOOD);
    Memory sameDay = SHORT.review(card, DAY - 1, Grade.GOOD).memory().orElseThrow();
    Memory nextDay = SHORT.review(card, DAY, Grade.GOOD).memory().orElseThrow();
    assertThat(sameDay.stabilityDays()).isEqualTo(2.3065);
    assertThat(nextDay.stabilityDays()).isGreaterThan(sameDay.stabilityDays());
  }

  @Test
  void fuzzMovesLongIntervalsAndTheSameSeedMovesThemEqually() {
    int plain = LONG.review(reviewed(60, 60), 60 * DAY, Grade.GOOD).schedule().days();
    List<Integer> days = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      int fuzzed =
          LONG.withFuzz(seed).review(reviewed(60, 60), 60 * DAY, Grade.GOOD).schedule().days();
      assertThat(
              LONG.withFuzz(seed).review(reviewed(60, 60), 60 * DAY, Grade.GOOD).schedule().days())
          .isEqualTo(fuzzed);
      days.add(fuzzed);
    }
    // 1 + 0.15 x 4.5 + 0.1 x 13 + 0.05 x (plain - 20), to the nearest day.
    double width = 2.975 + 0.05 * (plain - 20);
    assertThat(Collections.max(days)).isEqualTo((int) Math.rint(plain + width));
    assertThat(Collections.min(days)).isEqualTo((int) Math.rint(plain - width));
    assertThat(LONG.withFuzz(1).review(Card.unseen(0), 0, Grade.AGAIN).schedule().days())
        .isEqualTo(1);
  }

  @Test
  void aChangedAnswerShakesTheMemoryAndKeepsTheHistory() {
    Card card = reviewed(20, 20);
    Card changed = card.answerChanged(3 * DAY);
    assertThat(changed.memory()).contains(new Memory(1, 5));
    assertThat(changed.schedule()).isEqualTo(new Card.Schedule(0, 20, 3 * DAY));
    assertThat(changed.history()).isEqualTo(card.history());
    assertThat(card.answerChanged(30 * DAY).schedule()).isEqualTo(card.schedule());
    assertThat(reviewed(0.5, 1).answerChanged(0).memory()).contains(new Memory(0.5, 5));
    assertThat(Card.unseen(5).answerChanged(7)).isEqualTo(Card.unseen(5));
    refuses("time of the change", () -> Card.unseen(5).answerChanged(4));
  }

  @Test
  void leechesAreDrillsForgottenTooOften() {
    assertThat(reviewed(1, 1).isLeech(1)).isTrue();
    assertThat(reviewed(1, 1).isLeech(2)).isFalse();
    refuses("threshold", () -> reviewed(1, 1).isLeech(0));
  }

  @Test
  void recallRefusesWhatHasNoMeaning() {
    refuses("review time", () -> LONG.review(Card.unseen(5), 4, Grade.GOOD));
    refuses("5", () -> Grade.of(5));
    refuses("0", () -> Grade.of(0));
    refuses("4", () -> Phase.of(4));
    assertThat(Phase.of(3)).isEqualTo(Phase.RELEARNING);
    refuses("0.0", () -> new Memory(0, 5));
    refuses("36501.0", () -> new Memory(36_501, 5));
    refuses("NaN", () -> new Memory(Double.NaN, 5));
    refuses("0.5", () -> new Memory(1, 0.5));
    refuses("10.5", () -> new Memory(1, 10.5));
    new Memory(0.001, 1);
    new Memory(36_500, 10);
    refuses(
        "retention must be between 0 and 1, not 1.0",
        () -> new Settings(Weights.published(), 1, 1, Settings.Mode.LONG_TERM));
    refuses("0.0", () -> new Settings(Weights.published(), 0, 1, Settings.Mode.LONG_TERM));
    refuses("36501", () -> new Settings(Weights.published(), 0.9, 36_501, Settings.Mode.LONG_TERM));
    refuses("not 1", () -> new Weights(List.of(1.0)));
    for (int index : new int[] {0, 3, 20}) {
      List<Double> values = new ArrayList<>(Weights.published().values());
      values.set(index, 0.0);
      refuses("weight " + index, () -> new Weights(values));
    }
    List<Double> free = new ArrayList<>(Weights.published().values());
    free.set(4, 0.0);
    free.set(19, -1.0);
    new Weights(free);
    free.set(10, Double.NaN);
    refuses("weight 10", () -> new Weights(free));
    Card.Schedule now = new Card.Schedule(0, 0, 0);
    Card.History none = new Card.History(0, 0);
    refuses("REVIEW", () -> new Card(Phase.REVIEW, Optional.empty(), 0, now, none));
    refuses("NEW", () -> new Card(Phase.NEW, Optional.of(new Memory(1, 1)), 0, now, none));
    refuses("step", () -> new Card(Phase.NEW, Optional.empty(), -1, now, none));
    refuses("due", () -> new Card.Schedule(1, 0, 0));
    refuses("days", () -> new Card.Schedule(1, -1, 1));
    refuses("lapses", () -> new Card.History(1, 2));
    refuses("reviews", () -> new Card.History(-1, 0));
  }
}
