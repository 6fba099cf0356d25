package dev.drillpress.search.query;

import dev.drillpress.search.format.IndexFault;
import dev.drillpress.search.format.PageMap;
import dev.drillpress.search.query.Hits.Graded;
import dev.drillpress.search.query.Sequence.Atom;
import dev.drillpress.search.rank.Scores;
import java.util.ArrayList;
import java.util.List;

/** Finds expressions: what was written, else its parts, else what it may have been meant to be. */
final class ClauseFinder {
  private final TermFinder terms;
  private final SequenceFinder sequences;
  private final PageMap map;

  ClauseFinder(Store store) throws Wanted, IndexFault {
    this.terms = new TermFinder(store);
    this.sequences = new SequenceFinder(store, terms);
    this.map = store.map();
  }

  /**
   * An expression and where it is.
   *
   * @param clause the expression
   * @param hits where it is, or what stands for it
   * @param corrections words that were taken for a mistyped one
   */
  record Found(Clause clause, Hits hits, List<String> corrections) {
    /** All that the texts of results may show. */
    List<Sequence> shown() {
      List<Sequence> shown = new ArrayList<>();
      shown.add(clause.main());
      clause.parts().ifPresent(shown::add);
      shown.addAll(clause.synonyms());
      for (String word : corrections) {
        shown.add(new Sequence(List.of(new Atom(word, 0, false, false)), word));
      }
      return shown;
    }
  }

  /** Finds all expressions; what files they need is asked for together. */
  List<Found> find(List<Clause> clauses) throws Wanted, IndexFault {
    List<Found> all = new ArrayList<>();
    boolean whole = true;
    for (Clause clause : clauses) {
      try {
        all.add(find(clause));
      } catch (Wanted e) {
        whole = false;
      }
    }
    if (!whole) {
      throw new Wanted();
    }
    return all;
  }

  private Found find(Clause clause) throws Wanted, IndexFault {
    List<Graded> places = new ArrayList<>();
    List<String> corrections = List.of();
    main(clause.main(), places);
    if (places.isEmpty() && clause.parts().isPresent() && !clause.quoted()) {
      add(places, sequences.find(clause.parts().get()), Scores.PARTS);
    }
    Atom first = clause.main().atoms().get(0);
    boolean word = clause.main().atoms().size() == 1 && !first.gram();
    if (places.isEmpty() && word && !clause.quoted() && !clause.excluded()) {
      corrections = terms.corrections(first.term());
      for (String other : corrections) {
        Sequence sequence = new Sequence(List.of(new Atom(other, 0, false, false)), other);
        add(places, sequences.find(sequence), Scores.TYPO);
      }
    }
    for (Sequence synonym : clause.synonyms()) {
      add(places, sequences.find(synonym), Scores.SYNONYM);
    }
    return new Found(clause, Hits.of(places, map), corrections);
  }

  private void main(Sequence sequence, List<Graded> places) throws Wanted, IndexFault {
    Atom first = sequence.atoms().get(0);
    if (sequence.atoms().size() == 1 && first.prefix() && !first.gram()) {
      Places all = sequences.find(sequence);
      if (!all.isEmpty()) {
        add(places, terms.exact(first.term()), Scores.EXACT);
        add(places, terms.longer(first.term()), Scores.PREFIX);
      }
      return;
    }
    add(places, sequences.find(sequence), Scores.EXACT);
  }

  private static void add(List<Graded> all, Places places, int quality) {
    if (!places.isEmpty()) {
      all.add(new Graded(places, quality));
    }
  }
}
