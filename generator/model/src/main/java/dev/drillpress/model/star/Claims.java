package dev.drillpress.model.star;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words of a text that claim a result, and the numbers that belong to them. */
final class Claims {
  private static final int LONGEST_FROM = 4;
  private static final int NUMBER_AFTER_MEANS = 3;

  private final Draft draft;
  private final List<Quantity> quantities;

  /** For each token the first quantity that counts from there on; the list's size when none. */
  private final int[] following;

  /** For each token the end of what a claim there speaks of. */
  private final int[] reach;

  private final List<Mark> claims = new ArrayList<>();

  Claims(Draft draft) {
    this.draft = draft;
    quantities = Quantities.of(draft).stream().filter(Quantity::counts).toList();
    following = new int[draft.size() + 1];
    int next = quantities.size();
    for (int at = draft.size(); at >= 0; at--) {
      while (next > 0 && quantities.get(next - 1).first() >= at) {
        next--;
      }
      following[at] = next;
    }
    reach = reaches();
    for (Kind kind : List.of(Kind.CHANGE, Kind.MOVE, Kind.OUTCOME)) {
      draft.marks(kind).stream().filter(mark -> !isAim(mark)).forEach(claims::add);
    }
    claims.sort(Comparator.comparingInt(Mark::first));
  }

  private int[] reaches() {
    int[] ends = new int[draft.size() + 1];
    boolean english = draft.language() == Language.ENGLISH;
    ends[draft.size()] = draft.size();
    for (int at = draft.size() - 1; at >= 0; at--) {
      boolean last = at + 1 == draft.size();
      boolean cut =
          last
              || (english
                  ? draft.sentence(at) != draft.sentence(at + 1)
                  : draft.clause(at) != draft.clause(at + 1));
      ends[at] = cut ? at + 1 : ends[at + 1];
      if (draft.has(Kind.MEANS, at) && !numberSoon(at)) {
        ends[at] = at;
      }
    }
    return ends;
  }

  private boolean numberSoon(int at) {
    int next = following[at];
    return next < quantities.size() && quantities.get(next).first() <= at + NUMBER_AFTER_MEANS;
  }

  /** "Worked on improving" names an aim and claims no result. */
  private boolean isAim(Mark mark) {
    return draft.language() == Language.ENGLISH
        && draft.has(Kind.EMPTY, mark.first() - 1)
        && draft.token(mark.first()).text().endsWith("ing");
  }

  List<Quantity> quantities() {
    return quantities;
  }

  /** The first words that claim a result even without a number. */
  Optional<Mark> firstInWords() {
    return claims.stream().filter(c -> c.kind() != Kind.MOVE).findFirst();
  }

  /** Whether any number tells of a result. */
  boolean measured() {
    return quantities.stream().anyMatch(Quantity::tellsAlone)
        || claims.stream().anyMatch(claim -> numberOf(claim).isPresent())
        || draft.marks(Kind.COMPARISON).stream().anyMatch(this::comparesNumbers);
  }

  private boolean comparesNumbers(Mark comparison) {
    int sentence = draft.sentence(comparison.first());
    int next = following[comparison.first()];
    boolean after =
        next < quantities.size() && draft.sentence(quantities.get(next).first()) == sentence;
    return after || next > 0 && draft.sentence(quantities.get(next - 1).first()) == sentence;
  }

  /** The number that belongs to a claim: within its reach, or before it in its clause. */
  Optional<Quantity> numberOf(Mark claim) {
    int next = following[claim.first()];
    if (next < quantities.size() && quantities.get(next).first() < reach[claim.first()]) {
      return Optional.of(quantities.get(next));
    }
    boolean before =
        next > 0
            && draft.clause(quantities.get(next - 1).first()) == draft.clause(claim.first())
            && claim.first() <= reach[quantities.get(next - 1).first()];
    return before ? Optional.of(quantities.get(next - 1)) : Optional.empty();
  }

  /** The first number of a change that would need a value before. */
  Optional<Quantity> changeNumber() {
    return claims.stream()
        .filter(claim -> claim.kind() != Kind.OUTCOME)
        .map(this::numberOf)
        .flatMap(Optional::stream)
        .filter(this::needsBaseline)
        .min(Comparator.comparingInt(Quantity::first));
  }

  private boolean needsBaseline(Quantity quantity) {
    Token number = draft.token(quantity.first());
    boolean towards =
        draft.has(Kind.TO, quantity.first() - 1) || draft.has(Kind.MEANS, quantity.first() - 1);
    boolean nothingLeft = number.is("0") || number.is("zero") || number.is("零");
    return !nothingLeft && (quantity.sort() != Quantity.Sort.COUNT || towards);
  }

  /** Whether the text says anywhere what a change is measured against. */
  boolean hasBaseline() {
    return !draft.marks(Kind.COMPARISON).isEmpty()
        || draft.marks(Kind.FROM).stream().anyMatch(this::leadsToNumber)
        || draft.marks(Kind.TO).stream().anyMatch(this::standsBetweenNumbers);
  }

  private boolean leadsToNumber(Mark from) {
    int next = following[from.next()];
    if (next == quantities.size()) {
      return false;
    }
    int first = quantities.get(next).first();
    boolean english = draft.language() == Language.ENGLISH;
    return english
        ? first < from.next() + LONGEST_FROM
        : draft.clause(first) == draft.clause(from.first());
  }

  private boolean standsBetweenNumbers(Mark to) {
    int next = following[to.first()];
    if (next == 0 || next == quantities.size()) {
      return false;
    }
    Quantity before = quantities.get(next - 1);
    Quantity after = quantities.get(next);
    return before.sort() == after.sort()
        && before.next() == to.first()
        && after.first() == to.next();
  }

  /** The numbers after a claim that name no unit although what they measure has one. */
  List<Quantity> unitless() {
    List<Quantity> found = new ArrayList<>();
    int last = -1;
    for (Mark claim : claims) {
      Optional<Quantity> number = claim.kind() == Kind.OUTCOME ? Optional.empty() : endOf(claim);
      if (number.isPresent() && number.get().first() > last && isBare(number.get())) {
        found.add(number.get());
        last = number.get().first();
      }
    }
    return found;
  }

  /** The value after: the second number where two stand together. */
  private Optional<Quantity> endOf(Mark claim) {
    Optional<Quantity> number = numberOf(claim);
    if (number.isEmpty()) {
      return number;
    }
    int next = following[number.get().first()] + 1;
    boolean pair =
        next < quantities.size()
            && draft.clause(quantities.get(next).first()) == draft.clause(number.get().first())
            && quantities.get(next).first() < reach[claim.first()];
    return pair ? Optional.of(quantities.get(next)) : number;
  }

  private boolean isBare(Quantity number) {
    if (number.sort() != Quantity.Sort.BARE) {
      return false;
    }
    int sentence = draft.sentence(number.first());
    int at = number.first() - 1;
    for (int steps = 0; at >= 0 && steps < 24; at--, steps++) {
      if (draft.sentence(at) != sentence || draft.has(Kind.METRIC, at)) {
        return false;
      }
      if (draft.has(Kind.DIMENSION, at)) {
        return true;
      }
    }
    return false;
  }
}
