package dev.drillpress.model.posting;

import dev.drillpress.model.posting.Cues.Found;
import dev.drillpress.model.posting.Cues.Kind;
import dev.drillpress.model.posting.Sentences.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The strength at each place of one sentence: that of the sentence, unless a cue reaches it. */
final class Clauses {
  private final int start;
  private final Strength[] strengths;
  private final List<Found> cues;

  private Clauses(Sentence sentence, List<Found> cues) {
    this.start = sentence.start();
    this.strengths = new Strength[sentence.end() - start];
    this.cues = cues;
    Arrays.fill(strengths, sentence.strength());
  }

  static Clauses of(Folded text, Sentence sentence, Cues words) {
    List<Found> cues = words.in(text, sentence.start(), sentence.end());
    Clauses clauses = new Clauses(sentence, cues);
    List<Integer> breaks = new ArrayList<>();
    cues.stream().filter(c -> c.kind() == Kind.BREAK).forEach(c -> breaks.add(c.start()));
    clauses.reach(breaks, Kind.PREFERRED_BEFORE, Kind.PREFERRED_AFTER, Strength.PREFERRED);
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (text.lower().charAt(i) == ',') {
        breaks.add(i); // "You write Go, no Java": what is denied is denied in its own clause.
      }
    }
    breaks.sort(Comparator.naturalOrder());
    clauses.reach(breaks, Kind.NEGATED_BEFORE, Kind.NEGATED_AFTER, Strength.NEGATED);
    return clauses;
  }

  Strength at(int place) {
    return strengths[place - start];
  }

  /** Lets cues of a strength reach back and on to the breaks around them; the breaks are sorted. */
  private void reach(List<Integer> breaks, Kind back, Kind on, Strength strength) {
    int cue = 0;
    int from = start;
    for (int i = 0; i <= breaks.size(); i++) {
      int to = i < breaks.size() ? breaks.get(i) : start + strengths.length;
      int lastBack = from;
      int firstOn = to;
      while (cue < cues.size() && cues.get(cue).start() < to) {
        Found found = cues.get(cue++);
        lastBack = found.kind() == back ? found.start() : lastBack;
        firstOn = found.kind() == on ? Math.min(firstOn, found.end()) : firstOn;
      }
      Arrays.fill(strengths, from - start, lastBack - start, strength);
      Arrays.fill(strengths, firstOn - start, to - start, strength);
      from = to;
    }
  }
}
