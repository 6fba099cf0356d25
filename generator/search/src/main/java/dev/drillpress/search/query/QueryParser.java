package dev.drillpress.search.query;

import dev.drillpress.search.analysis.Analyzer;
import dev.drillpress.search.analysis.TermType;
import dev.drillpress.search.query.Sequence.Atom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a reader typed. Anything is a query; what is too long is read as far as it matters.
 */
final class QueryParser {
  /** Later characters are not read. */
  static final int LONGEST = 400;

  /** Later expressions are not read. */
  static final int MOST_CLAUSES = 12;

  private final Analyzer analyzer;
  private final List<List<String>> glossary;

  QueryParser(Analyzer analyzer, List<List<String>> glossary) {
    this.analyzer = analyzer;
    this.glossary = glossary;
  }

  /** A piece of the query before its analysis. */
  private record Piece(String text, boolean minus, boolean quoted) {}

  List<Clause> parse(String query) {
    String text = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
    List<Clause> clauses = new ArrayList<>();
    List<Piece> pieces = pieces(text);
    boolean anyWanted =
        pieces.stream().anyMatch(p -> !p.minus() && !atoms(p.text(), false).isEmpty());
    for (Piece piece : pieces) {
      List<Atom> atoms = atoms(piece.text(), false);
      if (atoms.isEmpty() || clauses.size() == MOST_CLAUSES) {
        continue;
      }
      Sequence main = new Sequence(atoms, piece.text());
      List<Atom> parts = atoms(piece.text(), true);
      clauses.add(
          new Clause(
              main,
              parts.equals(atoms)
                  ? Optional.empty()
                  : Optional.of(new Sequence(parts, piece.text())),
              List.of(),
              piece.minus() && anyWanted,
              piece.quoted()));
    }
    Clause last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
    if (last != null && !last.quoted() && !last.excluded() && !endsWithSpace(text)) {
      clauses.set(clauses.size() - 1, typing(last));
    }
    return withSynonyms(clauses);
  }

  private static Clause typing(Clause clause) {
    return new Clause(
        clause.main().typing(),
        clause.parts().map(Sequence::typing),
        clause.synonyms(),
        clause.excluded(),
        clause.quoted());
  }

  private static boolean endsWithSpace(String text) {
    return !text.isEmpty() && isSpace(text.charAt(text.length() - 1));
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
        continue;
      }
      boolean minus = isMinus(text, at);
      int start = minus ? at + 1 : at;
      boolean quoted = isQuote(text.charAt(start));
      int end = quoted ? quoteEnd(text, start + 1) : wordEnd(text, start);
      pieces.add(new Piece(text.substring(quoted ? start + 1 : start, end), minus, quoted));
      at = end + (quoted && end < text.length() ? 1 : 0);
    }
    return pieces;
  }

  /** A minus excludes, but not in a flag such as -gcflags=-m or --race. */
  private static boolean isMinus(String text, int at) {
    if (text.charAt(at) != '-' || at + 1 >= text.length() || isSpace(text.charAt(at + 1))) {
      return false;
    }
    int end = wordEnd(text, at);
    return text.charAt(at + 1) != '-' && text.substring(at, end).indexOf('=') < 0;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && !isSpace(text.charAt(end))
        && !(end > start && isQuote(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static int quoteEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isQuote(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isQuote(char c) {
    return c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\uff02'
        || c == '\u300c'
        || c == '\u300d';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u3000' || c >= '\u2000' && c <= '\u200a';
  }

  /** The terms of a piece: whole words, or the parts of identifiers. */
  private List<Atom> atoms(String text, boolean parts) {
    List<Atom> all = new ArrayList<>();
    analyzer.analyze(
        text,
        (type, term, position, start, end) -> {
          Atom last = all.isEmpty() ? new Atom("", -1, false, false) : all.get(all.size() - 1);
          boolean single = type == TermType.GRAM && term.codePointCount(0, term.length()) == 1;
          boolean tail = single && last.gram() && last.offset() == position - 1;
          boolean same = last.offset() == position;
          if (type == TermType.PART && parts && same) {
            all.set(all.size() - 1, new Atom(term, position, false, false));
          } else if (type == TermType.PART ? parts : !tail && !same) {
            all.add(new Atom(term, position, type == TermType.GRAM, single));
          }
        });
    return all;
  }

  /** Gives each clause what the glossary knows for it or for the clauses around it together. */
  private List<Clause> withSynonyms(List<Clause> clauses) {
    List<Clause> result = new ArrayList<>(clauses);
    for (List<String> group : glossary) {
      for (String expression : group) {
        int length = matches(clauses, expression);
        for (int i = 0; length > 0 && i + length <= clauses.size(); i++) {
          if (!clauses.get(i).quoted() && same(clauses, i, length, expression)) {
            for (int k = i; k < i + length; k++) {
              result.set(k, withSynonyms(result.get(k), group, expression));
            }
          }
        }
      }
    }
    return result;
  }

  /** How many clauses an expression takes: its words between spaces. */
  private static int matches(List<Clause> clauses, String expression) {
    int pieces = pieces(expression).size();
    return pieces <= clauses.size() ? pieces : 0;
  }

  private boolean same(List<Clause> clauses, int from, int length, String expression) {
    List<Piece> pieces = pieces(expression);
    for (int i = 0; i < length; i++) {
      List<Atom> wanted = atoms(pieces.get(i).text(), false);
      List<Atom> given = clauses.get(from + i).main().atoms();
      boolean same = wanted.size() == given.size() && !clauses.get(from + i).excluded();
      for (int k = 0; same && k < wanted.size(); k++) {
        same = wanted.get(k).term().equals(given.get(k).term());
      }
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private Clause withSynonyms(Clause clause, List<String> group, String expression) {
    List<Sequence> synonyms = new ArrayList<>(clause.synonyms());
    for (String other : group) {
      List<Atom> atoms = atoms(other, false);
      if (!other.equals(expression) && !atoms.isEmpty()) {
        synonyms.add(new Sequence(atoms, other));
      }
    }
    return new Clause(clause.main(), clause.parts(), synonyms, clause.excluded(), clause.quoted());
  }
}
