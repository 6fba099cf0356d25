package dev.drillpress.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All terms and where they stand, as they come: eight bytes for each place, without an object for
 * it. Places must come in ascending order for each term.
 */
final class Postings {
  private static final int BLOCK = 1 << 16;

  private final TermTable terms = new TermTable();
  private final List<int[]> termBlocks = new ArrayList<>();
  private final List<int[]> placeBlocks = new ArrayList<>();
  private int count;

  void add(String term, int place) {
    int id = terms.id(term);
    int slot = count & (BLOCK - 1);
    if (slot == 0) {
      termBlocks.add(new int[BLOCK]);
      placeBlocks.add(new int[BLOCK]);
    }
    termBlocks.get(count >>> 16)[slot] = id;
    placeBlocks.get(count >>> 16)[slot] = place;
    count++;
  }

  /** All of it by terms; nothing may be added afterwards, since the blocks are given free. */
  Sorted sort() {
    int[] ends = new int[terms.size() + 1];
    for (int i = 0; i < count; i++) {
      ends[termBlocks.get(i >>> 16)[i & (BLOCK - 1)] + 1]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] starts = ends.clone();
    int[] places = new int[count];
    for (int block = 0; block < termBlocks.size(); block++) {
      int size = Math.min(BLOCK, count - block * BLOCK);
      for (int i = 0; i < size; i++) {
        places[starts[termBlocks.get(block)[i]]++] = placeBlocks.get(block)[i];
      }
      termBlocks.set(block, new int[0]);
      placeBlocks.set(block, new int[0]);
    }
    int[] order = terms.order();
    return new Sorted(terms, order, ends, places);
  }

  /** Terms in their order, each with its ascending places. */
  static final class Sorted {
    private final TermTable terms;
    private final int[] order;
    private final int[] starts;
    private final int[] places;

    private Sorted(TermTable terms, int[] order, int[] starts, int[] places) {
      this.terms = terms;
      this.order = order;
      this.starts = starts;
      this.places = places;
    }

    int size() {
      return order.length;
    }

    String term(int rank) {
      return terms.term(order[rank]);
    }

    int count(int rank) {
      return starts[order[rank] + 1] - starts[order[rank]];
    }

    int[] places(int rank) {
      // The same term may stand twice at a place: a word and its only part.
      int[] all = Arrays.copyOfRange(places, starts[order[rank]], starts[order[rank] + 1]);
      int kept = 0;
      for (int place : all) {
        if (kept == 0 || all[kept - 1] != place) {
          all[kept++] = place;
        }
      }
      return kept == all.length ? all : Arrays.copyOf(all, kept);
    }
  }
}
