package dev.drillpress.search.query;

import java.util.List;

/**
 * Terms that must stand at fixed distances: a word, a phrase, a run of Han characters.
 *
 * @param atoms in the order of their offsets
 * @param text what the reader wrote
 */
record Sequence(List<Atom> atoms, String text) {
  /**
   * One term.
   *
   * @param term the folded characters
   * @param offset positions behind the sequence's first
   * @param gram whether it is characters of a script without spaces
   * @param prefix whether longer terms that begin with it will do
   */
  record Atom(String term, int offset, boolean gram, boolean prefix) {
    /** How many positions the term tells about. */
    int width() {
      return gram && !prefix ? term.codePointCount(0, term.length()) : 1;
    }
  }

  /** How many positions the sequence takes. */
  int width() {
    Atom last = atoms.get(atoms.size() - 1);
    return last.offset() + last.width();
  }

  /** Whether a longer word may begin with the last term. */
  Sequence typing() {
    Atom last = atoms.get(atoms.size() - 1);
    if (last.gram() || last.term().length() < 2) {
      return this;
    }
    List<Atom> typing = new java.util.ArrayList<>(atoms);
    typing.set(typing.size() - 1, new Atom(last.term(), last.offset(), false, true));
    return new Sequence(typing, text);
  }
}
