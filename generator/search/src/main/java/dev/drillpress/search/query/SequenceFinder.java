package dev.drillpress.search.query;

import dev.drillpress.search.format.Chunk;
import dev.drillpress.search.format.Field;
import dev.drillpress.search.format.IndexFault;
import dev.drillpress.search.format.PageMap;
import dev.drillpress.search.query.Sequence.Atom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where sequences stand, with as few files as possible: a shard at a time until all
 * characters are accounted for or so few sections are left that their texts, which the results need
 * anyway, decide.
 */
final class SequenceFinder {
  /** So many sections' texts are likely to be shown, and so loaded anyway. */
  private static final int SHOWN = 4;

  private static final int MOST_TEXTS = 48;

  private final Store store;
  private final TermFinder terms;
  private final PageMap map;

  /** So few sections are looked up in their texts instead of loading another shard. */
  private final int few;

  SequenceFinder(Store store, TermFinder terms) throws Wanted, IndexFault {
    this.store = store;
    this.terms = terms;
    this.map = store.map();
    this.few = SHOWN + store.root().exchange();
  }

  /** Positions of a sequence's beginnings; of rare single terms the sections. */
  Places find(Sequence sequence) throws Wanted, IndexFault {
    if (sequence.atoms().size() == 1) {
      terms.want(sequence.atoms().get(0));
      store.require();
      return terms.places(sequence.atoms().get(0));
    }
    Search search = new Search(sequence);
    while (search.goesOn()) {
      search.step();
    }
    return new Places(search.end(), new int[0]);
  }

  /** The state of one search; candidates are beginnings of the sequence. */
  private final class Search {
    private final Sequence sequence;
    private final boolean[] covered;
    private final List<Atom> left;
    private boolean begun;
    private int[] exact = new int[0];
    private int[] loose = new int[0];

    Search(Sequence sequence) {
      this.sequence = sequence;
      this.covered = new boolean[sequence.width()];
      this.left = new ArrayList<>(sequence.atoms());
    }

    boolean goesOn() throws Wanted, IndexFault {
      if (!begun) {
        return true;
      }
      if (left.isEmpty() || exact.length == 0 && loose.length <= few) {
        return false;
      }
      Atom next = next();
      if (fresh(next) == 0) {
        return false;
      }
      return terms.isHere(next) || Places.unitsOf(exact, map).length + loose.length > few;
    }

    void step() throws Wanted, IndexFault {
      Atom atom = next();
      terms.want(atom);
      store.require();
      left.remove(atom);
      for (int i = 0; i < atom.width(); i++) {
        covered[atom.offset() + i] = true;
      }
      take(terms.places(atom), atom.offset());
      begun = true;
    }

    /** An atom whose files are here, else the one that accounts for most characters. */
    private Atom next() throws Wanted, IndexFault {
      Atom best = left.get(0);
      int most = -1;
      for (Atom atom : left) {
        int value = fresh(atom) == 0 ? -1 : fresh(atom) + (terms.isHere(atom) ? 8 : 0);
        // Of two prefixes of unknown size the longer; a prefix last, since it may need many files.
        value = atom.prefix() && value > 0 && value < 8 ? 0 : value;
        if (value > most) {
          most = value;
          best = atom;
        }
      }
      return best;
    }

    private int fresh(Atom atom) {
      int fresh = 0;
      for (int i = 0; i < atom.width(); i++) {
        fresh += covered[atom.offset() + i] ? 0 : 1;
      }
      return fresh;
    }

    private void take(Places places, int offset) {
      if (!begun) {
        exact = Places.shifted(places.positions(), offset);
        loose = places.units();
        return;
      }
      int[] all = Places.merged(List.of(Places.unitsOf(places.positions(), map), places.units()));
      int[] doubtful = Places.both(Places.unitsOf(exact, map), places.units(), 0);
      loose = Places.merged(List.of(Places.both(loose, all, 0), doubtful));
      exact = Places.both(exact, places.positions(), offset);
    }

    /** The positions that are certain, and those that the texts of doubtful sections tell. */
    int[] end() throws Wanted, IndexFault {
      boolean whole = true;
      for (boolean character : covered) {
        whole = whole && character;
      }
      int[] unproved = whole ? loose : Places.merged(List.of(loose, Places.unitsOf(exact, map)));
      int[] doubtful = Arrays.copyOf(unproved, Math.min(unproved.length, MOST_TEXTS));
      for (int unit : doubtful) {
        store.wantSection(unit);
      }
      store.require();
      List<int[]> found = new ArrayList<>();
      found.add(whole ? exact : new int[0]);
      for (int unit : doubtful) {
        found.add(inTexts(unit));
      }
      return Places.merged(found);
    }

    private int[] inTexts(int unit) throws Wanted, IndexFault {
      Chunk.Section section = store.section(unit);
      List<int[]> found = new ArrayList<>();
      boolean first = map.firstUnit(map.pageOf(unit)) == unit;
      int segment = map.segmentOf(unit);
      while (segment < map.segments() && map.unit(segment) == unit) {
        Field field = map.field(segment);
        if (first || field != Field.TITLE && field != Field.TAGS) {
          String text = SectionTexts.of(section, field);
          int start = map.start(segment);
          int[] own = new TextMatcher(store.analyzer(), text).find(sequence);
          found.add(Arrays.stream(own).map(p -> p + start).toArray());
        }
        segment++;
      }
      return Places.merged(found);
    }
  }
}
