package dev.drillpress.browser;

import dev.drillpress.model.number.Require;
import dev.drillpress.model.recall.Card;
import dev.drillpress.model.recall.Grade;
import dev.drillpress.model.recall.Memory;
import dev.drillpress.model.recall.Phase;
import dev.drillpress.model.recall.Scheduler;
import dev.drillpress.model.recall.Settings;
import java.util.List;
import java.util.Optional;

/** Reads a review card from its plain object, and writes it back. */
final class CardReading {
  private CardReading() {}

  static Scheduler scheduler(boolean shortTerm) {
    Settings.Mode mode = shortTerm ? Settings.Mode.SHORT_TERM : Settings.Mode.LONG_TERM;
    return new Scheduler(Settings.usual(mode));
  }

  static Grade grade(double grade) {
    return Grade.of(Crossing.whole("grade", grade, 1, 4));
  }

  static Card card(CardState state) {
    Phase phase = Phase.of(Crossing.whole("state", state.getState(), 0, 3));
    Optional<Memory> memory =
        phase == Phase.NEW
            ? Optional.empty()
            : Optional.of(new Memory(state.getStability(), state.getDifficulty()));
    int days = Crossing.whole("scheduledDays", state.getScheduledDays(), 0, 36_500);
    Card.Schedule schedule =
        new Card.Schedule(millis(state.getReviewedAt()), days, millis(state.getDue()));
    int reps = Crossing.whole("reps", state.getReps(), 0, 1_000_000);
    Card.History history =
        new Card.History(reps, Crossing.whole("lapses", state.getLapses(), 0, 1_000_000));
    return new Card(
        phase, memory, Crossing.whole("step", state.getStep(), 0, 100), schedule, history);
  }

  static CardState state(Card card) {
    return Crossing.cardState(
        card.phase().number(),
        card.memory().map(Memory::stabilityDays).orElse(0.0),
        card.memory().map(Memory::difficulty).orElse(0.0),
        card.step(),
        card.schedule().reviewedAt(),
        card.schedule().days(),
        card.schedule().dueAt(),
        card.history().reviews(),
        card.history().lapses());
  }

  static long millis(double value) {
    Require.finite("time in milliseconds", value);
    Require.that(
        value == Math.floor(value) && Math.abs(value) <= 8.64e15,
        "time must be whole milliseconds: " + value);
    return (long) value;
  }

  static CardState[] states(List<Card> cards) {
    CardState[] states = new CardState[cards.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = state(cards.get(i));
    }
    return states;
  }
}
