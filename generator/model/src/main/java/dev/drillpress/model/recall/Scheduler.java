package dev.drillpress.model.recall;

import dev.drillpress.model.number.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides from a card, a time and a grade when the card is due again (FSRS-6). Immutable and
 * without a clock.
 */
public final class Scheduler {
  private static final long MINUTE = 60_000L;
  private static final long DAY = 86_400_000L;

  private final Settings settings;
  private final Fuzz fuzz;

  /** A scheduler whose intervals are as computed. */
  public Scheduler(Settings settings) {
    this(settings, new Fuzz.Off());
  }

  private Scheduler(Settings settings, Fuzz fuzz) {
    this.settings = settings;
    this.fuzz = fuzz;
  }

  /**
   * The same scheduler with intervals of three days and more spread by a seed; the same seed, the
   * same intervals.
   */
  public Scheduler withFuzz(long seed) {
    return new Scheduler(settings, new Fuzz.Seeded(seed));
  }

  /**
   * The card after a review. In long-term mode every grade gives whole days, in ascending order by
   * grade. In short-term mode a new card takes steps of 1 and 10 minutes (hard: 6, their mean
   * rounded up), a forgotten one a step of 10 minutes (hard: 15), before it is asked in days.
   * Elapsed time counts in UTC calendar days, as in the reference implementation.
   *
   * @param at milliseconds since 1970-01-01T00:00Z, not before the card's last review
   * @throws IllegalArgumentException for a time before the last review
   */
  public Card review(Card card, long at, Grade grade) {
    return preview(card, at).get(grade.number() - 1);
  }

  /**
   * The four cards that the four grades would give, in the order again, hard, good, easy.
   *
   * @throws IllegalArgumentException as {@link #review}
   */
  public List<Card> preview(Card card, long at) {
    Require.within("review time", at, card.schedule().reviewedAt(), Long.MAX_VALUE - 36_501 * DAY);
    double elapsed = Math.floorDiv(at, DAY) - Math.floorDiv(card.schedule().reviewedAt(), DAY);
    List<Memory> memories = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      memories.add(after(card, elapsed, grade));
    }
    List<Integer> days = intervals(card.phase(), memories);
    List<Card> cards = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      Memory memory = memories.get(grade.number() - 1);
      cards.add(next(new Review(card, at, grade), memory, days.get(grade.number() - 1)));
    }
    return cards;
  }

  private record Review(Card card, long at, Grade grade) {}

  private Memory after(Card card, double elapsed, Grade grade) {
    Weights weights = settings.weights();
    return card.memory()
        .map(memory -> weights.next(memory, elapsed, grade, settings.shortTerm()))
        .orElseGet(() -> weights.first(grade));
  }

  /**
   * Days by grade; where grades compete, each is at least a day more than the grade below it,
   * within the most.
   */
  private List<Integer> intervals(Phase phase, List<Memory> memories) {
    int again = interval(memories.get(0));
    int hard = interval(memories.get(1));
    int good = interval(memories.get(2));
    int easy = interval(memories.get(3));
    if (settings.shortTerm() && phase != Phase.REVIEW) {
      return List.of(again, hard, good, easy);
    }
    if (settings.shortTerm()) {
      hard = Math.min(hard, good);
    } else {
      again = Math.min(again, hard);
      hard = Math.max(hard, again + 1);
    }
    good = Math.max(good, hard + 1);
    easy = Math.max(easy, good + 1);
    return List.of(again, atMost(hard), atMost(good), atMost(easy));
  }

  private int atMost(int days) {
    return Math.min(days, settings.mostDays());
  }

  private int interval(Memory memory) {
    double modifier = settings.weights().intervalModifier(settings.retention());
    double days = Math.floor(memory.stabilityDays() * modifier + 0.5);
    int within = (int) Math.max(1, Math.min(days, settings.mostDays()));
    return fuzz.apply(within, settings.mostDays());
  }

  private Card next(Review review, Memory memory, int days) {
    Card card = review.card();
    boolean lapse =
        card.phase() != Phase.NEW && review.grade() == Grade.AGAIN && counts(card.phase());
    Card.History history =
        new Card.History(card.history().reviews() + 1, card.history().lapses() + (lapse ? 1 : 0));
    Optional<Step> step = settings.shortTerm() ? step(card, review.grade()) : Optional.empty();
    if (step.isPresent()) {
      long due = review.at() + step.get().minutes() * MINUTE;
      Card.Schedule soon = new Card.Schedule(review.at(), 0, due);
      return new Card(
          stepPhase(card.phase()), Optional.of(memory), step.get().index(), soon, history);
    }
    Card.Schedule later = new Card.Schedule(review.at(), days, review.at() + days * DAY);
    return new Card(Phase.REVIEW, Optional.of(memory), 0, later, history);
  }

  private boolean counts(Phase phase) {
    return !settings.shortTerm() || phase == Phase.REVIEW;
  }

  private record Step(int minutes, int index) {}

  private static Phase stepPhase(Phase phase) {
    return phase == Phase.NEW || phase == Phase.LEARNING ? Phase.LEARNING : Phase.RELEARNING;
  }

  /** The short step a grade leads to, if it leads to one. */
  private Optional<Step> step(Card card, Grade grade) {
    List<Integer> minutes = settings.stepsMinutes(card.phase());
    int index = card.step();
    if (grade == Grade.AGAIN) {
      return Optional.of(new Step(minutes.get(0), 0));
    }
    if (card.phase() == Phase.REVIEW || grade == Grade.EASY || index >= minutes.size()) {
      return Optional.empty();
    }
    if (grade == Grade.HARD) {
      return Optional.of(new Step(hardMinutes(minutes), index));
    }
    int next = index + 1;
    return next < minutes.size()
        ? Optional.of(new Step(minutes.get(next), next))
        : Optional.empty();
  }

  private static int hardMinutes(List<Integer> steps) {
    // One step: one and a half times it; two: their mean; halves upwards.
    return steps.size() == 1 ? (steps.get(0) * 3 + 1) / 2 : (steps.get(0) + steps.get(1) + 1) / 2;
  }
}
