package dev.drillpress.model.star;

import java.util.ArrayList;
import java.util.List;

/** How the work is told: by whom, with which verbs, or as a mere list. */
final class Manner {
  private static final int PASSIVE_ENGLISH = 3;
  private static final int PASSIVE_CHINESE = 10;
  private static final int LEAST_LISTED = 3;

  private final Draft draft;

  /** A range of tokens. */
  record Range(int first, int next) {}

  Manner(Draft draft) {
    this.draft = draft;
  }

  boolean hasOwnPart() {
    return !draft.marks(Kind.OWN).isEmpty();
  }

  /** The last token that names an act in a clause without an empty verb; -1 when none does. */
  int lastAct() {
    int last = -1;
    int emptyClause = -1;
    for (int at = 0; at < draft.size(); at++) {
      if (draft.has(Kind.EMPTY, at)) {
        emptyClause = draft.clause(at);
      } else if (draft.clause(at) != emptyClause && draft.isAct(at)) {
        last = at;
      }
    }
    return last;
  }

  /** Verbs that claim nothing and that no later clause makes good. */
  List<Range> emptyVerbs() {
    List<Range> found = new ArrayList<>();
    int last = lastAct();
    for (Mark mark : draft.marks(Kind.EMPTY)) {
      boolean madeGood = last >= 0 && draft.clause(last) > draft.clause(mark.first());
      boolean ownPart =
          draft.language() == Language.CHINESE && draft.has(Kind.OWN, mark.first() - 1);
      if (!madeGood && !ownPart) {
        found.add(new Range(mark.first(), mark.next()));
      }
    }
    return found;
  }

  /** Own work in the passive, outside of clauses that tell of something else. */
  List<Range> passives() {
    List<Range> found = new ArrayList<>();
    int aside = -1;
    int last = -1;
    for (int at = 0; at < draft.size(); at++) {
      aside = draft.has(Kind.ASIDE, at) ? draft.clause(at) : aside;
      if (aside != draft.clause(at) && at > last && beginsBe(at)) {
        int end = draft.language() == Language.ENGLISH ? englishPassive(at) : chinesePassive(at);
        if (end > at) {
          found.add(new Range(at, end));
          last = end - 1;
        }
      }
    }
    return found;
  }

  /** A run of forms of "be" is read once, however long it is. */
  private boolean beginsBe(int at) {
    return draft.has(Kind.BE, at) && !draft.has(Kind.BE, at - 1);
  }

  private int englishPassive(int be) {
    int at = draft.end(Kind.BE, be);
    for (int steps = 0; steps < PASSIVE_ENGLISH && at < draft.size(); steps++, at++) {
      if (draft.has(Kind.WORK, at)) {
        return draft.end(Kind.WORK, at);
      }
      Token token = draft.token(at);
      if (!token.text().endsWith("ly") && !token.is("also") && !token.is("then")) {
        return be;
      }
    }
    return be;
  }

  private int chinesePassive(int be) {
    int at = draft.end(Kind.BE, be);
    for (int steps = 0; steps < PASSIVE_CHINESE && at < draft.size(); steps++, at++) {
      if (draft.clause(at) != draft.clause(be)) {
        return be;
      }
      if (draft.has(Kind.WORK, at)) {
        int end = draft.end(Kind.WORK, at);
        boolean attribute = end < draft.size() && draft.token(end).is("的");
        return attribute ? be : end;
      }
    }
    return be;
  }

  /** "We", or a team that a clause begins with. */
  List<Range> others() {
    List<Range> found = new ArrayList<>();
    for (Mark mark : draft.marks(Kind.WE)) {
      found.add(new Range(mark.first(), mark.next()));
    }
    for (Mark mark : draft.marks(Kind.TEAM)) {
      boolean subject =
          draft.language() == Language.ENGLISH
              ? draft.beginsSentence(mark.first())
              : draft.beginsClause(mark.first());
      if (subject) {
        found.add(new Range(mark.first(), mark.next()));
      }
    }
    return found;
  }

  /** Lists of at least three technologies. */
  List<Range> technologyLists() {
    List<Range> found = new ArrayList<>();
    int at = 0;
    while (at < draft.size()) {
      int first = at;
      int end = first;
      int items = 0;
      int next = itemEnd(at);
      while (next > at) {
        items++;
        end = next;
        at = behindSeparator(next);
        next = at == end ? at : itemEnd(at);
      }
      if (items >= LEAST_LISTED) {
        found.add(new Range(first, end));
      }
      at = Math.max(at, first + 1);
    }
    return found;
  }

  /** Where a technology's name ends that begins at a token; the token itself when none does. */
  private int itemEnd(int start) {
    int at = start;
    while (at < draft.size() && isName(at, at > start)) {
      at++;
    }
    return at;
  }

  private boolean isName(int at, boolean inside) {
    Token token = draft.token(at);
    boolean word =
        token.isWord()
            && (token.capital() || draft.has(Kind.TECHNOLOGY, at))
            && !draft.has(Kind.NOTHING, at)
            && !draft.has(Kind.EMPTY, at);
    return word || inside && token.isNumber();
  }

  private int behindSeparator(int at) {
    int next = at;
    if (next < draft.size() && draft.token(next).separates()) {
      next++;
    }
    if (next < draft.size() && isAnd(draft.token(next))) {
      next++;
    }
    return next;
  }

  private static boolean isAnd(Token token) {
    return switch (token.text()) {
      case "and", "or", "&", "和", "及", "与", "或" -> true;
      default -> false;
    };
  }
}
