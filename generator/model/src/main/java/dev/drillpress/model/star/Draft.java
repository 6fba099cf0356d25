package dev.drillpress.model.star;

import java.util.ArrayList;
import java.util.List;

/** A text with all that the rules look at. */
final class Draft {
  private final Language language;
  private final List<Token> tokens;
  private final List<Mark> marks;
  private final List<List<Mark>> byKind = new ArrayList<>();
  private final long[] kinds;
  private final int[] clauses;
  private final int[] sentences;

  private Draft(String text, Language language, Phrases phrases) {
    this.language = language;
    tokens = Tokens.of(text);
    marks = phrases.in(tokens);
    kinds = new long[tokens.size()];
    for (int i = 0; i < Kind.values().length; i++) {
      byKind.add(new ArrayList<>());
    }
    for (Mark mark : marks) {
      byKind.get(mark.kind().ordinal()).add(mark);
      for (int i = mark.first(); i < mark.next(); i++) {
        kinds[i] |= 1L << mark.kind().ordinal();
      }
    }
    clauses = new int[tokens.size()];
    sentences = new int[tokens.size()];
    number();
  }

  static Draft of(String text, Language language, Phrases phrases) {
    return new Draft(text, language, phrases);
  }

  /** Numbers clauses and sentences; a sign that ends one belongs to it. */
  private void number() {
    int clause = 0;
    int sentence = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && (tokens.get(i - 1).endsClause() || linksActs(i))) {
        clause++;
      }
      if (i > 0 && tokens.get(i - 1).endsSentence()) {
        sentence++;
      }
      clauses[i] = clause;
      sentences[i] = sentence;
    }
  }

  /** Whether an "and" goes on with what else the writer did. */
  private boolean linksActs(int at) {
    return tokens.get(at).is("and") && at + 1 < tokens.size() && namesAct(at + 1);
  }

  private boolean namesAct(int at) {
    Token token = tokens.get(at);
    boolean past = token.text().length() > 4 && token.text().endsWith("ed");
    return has(Kind.ACT, at) || token.isWord() && past && !saysNothing(at);
  }

  private boolean saysNothing(int at) {
    return has(Kind.NOTHING, at) || has(Kind.EMPTY, at);
  }

  /** Whether a token names an act of the writer: in English a verb that begins what is said. */
  boolean isAct(int at) {
    if (language == Language.CHINESE) {
      return has(Kind.ACT, at);
    }
    if (!namesAct(at)) {
      return false;
    }
    boolean begins = at == 0 || clauses[at - 1] != clauses[at];
    return begins || has(Kind.OWN, at - 1) || followsLink(at);
  }

  private boolean followsLink(int at) {
    Token before = tokens.get(at - 1);
    boolean link =
        before.is("and")
            || before.is("also")
            || before.is("then")
            || before.is("-")
            || before.text().endsWith("ly");
    return link && (at == 1 || clauses[at - 2] != clauses[at] || has(Kind.OWN, at - 2));
  }

  Language language() {
    return language;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** The marks of a kind, in order. */
  List<Mark> marks(Kind kind) {
    return byKind.get(kind.ordinal());
  }

  /** Whether a token is part of a phrase of a kind; false beyond the ends. */
  boolean has(Kind kind, int at) {
    return at >= 0 && at < kinds.length && (kinds[at] & 1L << kind.ordinal()) != 0;
  }

  /** Where the phrase of a kind that begins at a token ends; the token itself when none does. */
  int end(Kind kind, int at) {
    int end = at;
    while (has(kind, end)) {
      end++;
    }
    return end;
  }

  int clause(int at) {
    return clauses[at];
  }

  int sentence(int at) {
    return sentences[at];
  }

  boolean beginsClause(int at) {
    return at == 0 || clauses[at - 1] != clauses[at];
  }

  boolean beginsSentence(int at) {
    return at == 0 || sentences[at - 1] != sentences[at];
  }
}
