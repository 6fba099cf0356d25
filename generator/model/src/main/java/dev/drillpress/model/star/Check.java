package dev.drillpress.model.star;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the findings of one text. */
final class Check {
  private final String text;
  private final Draft draft;
  private final Claims claims;
  private final Manner manner;
  private final List<StarFinding> findings = new ArrayList<>();

  Check(String text, Language language, Phrases phrases) {
    this.text = text;
    draft = Draft.of(text, language, phrases);
    claims = new Claims(draft);
    manner = new Manner(draft);
  }

  /** Whether there is nothing but signs. */
  boolean blank() {
    return draft.tokens().stream().allMatch(token -> token.sort() == Token.Sort.SIGN);
  }

  boolean hasOwnPart() {
    return manner.hasOwnPart();
  }

  boolean namesAct() {
    return manner.lastAct() >= 0;
  }

  boolean namesSituation() {
    return claims.hasBaseline()
        || !draft.marks(Kind.CAUSE).isEmpty()
        || !claims.quantities().isEmpty();
  }

  boolean namesGoal() {
    return !draft.marks(Kind.GOAL).isEmpty();
  }

  boolean hasNumbers() {
    return !claims.quantities().isEmpty();
  }

  /** The rules on what came of the work. */
  void result(boolean baselineElsewhere) {
    if (!claims.measured()) {
      Optional<Mark> words = claims.firstInWords();
      if (words.isPresent()) {
        add(StarRule.RESULT_WITHOUT_NUMBER, words.get().first(), words.get().next());
      } else if (!blank()) {
        add(StarRule.NO_RESULT, 0, draft.size());
      }
      return;
    }
    claims.unitless().forEach(q -> add(StarRule.NUMBER_WITHOUT_UNIT, q.first(), q.next()));
    if (!baselineElsewhere && !claims.hasBaseline()) {
      claims
          .changeNumber()
          .ifPresent(q -> add(StarRule.NUMBER_WITHOUT_BASELINE, q.first(), q.next()));
    }
  }

  /** The rules on how the work is told. */
  void manner(boolean ownPartElsewhere) {
    addAll(StarRule.EMPTY_VERB, manner.emptyVerbs());
    if (!namesAct()) {
      addAll(StarRule.TECHNOLOGY_LIST, manner.technologyLists());
    }
    if (!hasOwnPart() && !ownPartElsewhere) {
      addAll(StarRule.PASSIVE_VOICE, manner.passives());
      addAll(StarRule.WE_WITHOUT_OWN_PART, manner.others());
    }
  }

  /** The rule on length: marks what goes beyond. */
  void length(int most) {
    int words = 0;
    int beyond = -1;
    for (int at = 0; at < draft.size(); at++) {
      if (draft.token(at).sort() != Token.Sort.SIGN) {
        words++;
        beyond = words == most + 1 ? at : beyond;
      }
    }
    if (beyond >= 0) {
      List<String> arguments = List.of(Integer.toString(words), Integer.toString(most));
      findings.add(
          new StarFinding(
              StarRule.TOO_LONG, start(beyond), draft.token(draft.size() - 1).end(), arguments));
    }
  }

  /** Says that nothing stands here. */
  void unsaid() {
    findings.add(new StarFinding(StarRule.PART_UNSAID, 0, text.length(), List.of()));
  }

  private void addAll(StarRule rule, List<Manner.Range> ranges) {
    ranges.forEach(range -> add(rule, range.first(), range.next()));
  }

  private void add(StarRule rule, int first, int next) {
    int start = start(first);
    int end = draft.token(next - 1).end();
    findings.add(new StarFinding(rule, start, end, List.of(shortened(start, end))));
  }

  private int start(int token) {
    return draft.token(token).start();
  }

  /** Never cuts between the halves of a character. */
  private String shortened(int start, int end) {
    int cut = Math.min(end, start + StarFinding.LONGEST_ARGUMENT);
    boolean halves = cut < end && Character.isHighSurrogate(text.charAt(cut - 1));
    return text.substring(start, halves ? cut - 1 : cut);
  }

  /** The findings by start, then end, then rule. */
  List<StarFinding> findings() {
    List<StarFinding> sorted = new ArrayList<>(findings);
    sorted.sort(
        Comparator.comparingInt(StarFinding::start)
            .thenComparingInt(StarFinding::end)
            .thenComparing(StarFinding::rule));
    return sorted;
  }

  boolean broke(StarRule rule) {
    return findings.stream().anyMatch(f -> f.rule() == rule);
  }
}
