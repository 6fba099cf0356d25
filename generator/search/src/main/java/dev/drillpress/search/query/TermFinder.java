package dev.drillpress.search.query;

import dev.drillpress.search.format.IndexFault;
import dev.drillpress.search.format.Shard;
import dev.drillpress.search.format.Spelling;
import dev.drillpress.search.query.Sequence.Atom;
import java.util.ArrayList;
import java.util.List;

/** Looks terms up in the shards. */
final class TermFinder {
  private static final int MOST_CORRECTIONS = 3;
  private static final int SHORTEST_TYPO = 5;

  private final Store store;

  TermFinder(Store store) {
    this.store = store;
  }

  /** Where a term stands, without longer ones. */
  Places exact(String term) throws Wanted, IndexFault {
    Shard shard = store.shard(store.shardOf(term));
    int index = shard.ceiling(term);
    boolean found = index < shard.terms().size() && shard.terms().get(index).equals(term);
    return found ? Places.of(shard.places().get(index)) : Places.NONE;
  }

  /** Where the longer terms that begin with a text stand. */
  Places longer(String prefix) throws Wanted, IndexFault {
    List<Places> all = new ArrayList<>();
    int first = Math.max(0, store.shardOf(prefix));
    for (int i = first; i <= lastShard(prefix); i++) {
      Shard shard = store.shard(i);
      int index = shard.ceiling(prefix);
      while (index < shard.terms().size() && shard.terms().get(index).startsWith(prefix)) {
        if (shard.terms().get(index).length() > prefix.length()) {
          all.add(Places.of(shard.places().get(index)));
        }
        index++;
      }
    }
    return all.isEmpty() ? Places.NONE : Places.union(all);
  }

  /** Asks for what an atom needs. */
  void want(Atom atom) throws Wanted, IndexFault {
    int first = store.shardOf(atom.term());
    store.wantShard(first);
    for (int i = first + 1; atom.prefix() && i <= lastShard(atom.term()); i++) {
      store.wantShard(i);
    }
  }

  /** Whether all that an atom needs is here. */
  boolean isHere(Atom atom) throws Wanted, IndexFault {
    int first = store.shardOf(atom.term());
    boolean here = store.hasShard(first);
    for (int i = first + 1; atom.prefix() && i <= lastShard(atom.term()); i++) {
      here = here && store.hasShard(i);
    }
    return here;
  }

  /** The last shard that can have terms which begin with a text. */
  private int lastShard(String prefix) throws Wanted, IndexFault {
    return store.shardOf(prefix + '\uffff');
  }

  Places places(Atom atom) throws Wanted, IndexFault {
    Places exact = exact(atom.term());
    return atom.prefix() ? Places.union(List.of(exact, longer(atom.term()))) : exact;
  }

  /** The site's words that differ from one in a letter, the most frequent first. */
  List<String> corrections(String word) throws Wanted, IndexFault {
    if (word.length() < SHORTEST_TYPO || hasDigit(word)) {
      return List.of();
    }
    int shortest = Spelling.length(word.substring(1));
    int longest = Spelling.length(word + "x");
    for (int length = shortest; length <= longest; length++) {
      store.wantSpelling(length);
    }
    store.require();
    List<String> found = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (int length = shortest; length <= longest; length++) {
      Spelling spelling = store.spelling(length);
      for (int i = 0; i < spelling.words().size(); i++) {
        if (OneEdit.apart(word, spelling.words().get(i))) {
          int at = 0;
          while (at < found.size() && sizes.get(at) >= spelling.sizes().get(i)) {
            at++;
          }
          found.add(at, spelling.words().get(i));
          sizes.add(at, spelling.sizes().get(i));
        }
      }
    }
    return List.copyOf(found.subList(0, Math.min(MOST_CORRECTIONS, found.size())));
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
