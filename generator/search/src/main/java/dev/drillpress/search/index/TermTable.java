package dev.drillpress.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers for terms, in the order in which they first come. A table of our own, since the hash of a
 * string puts pairs of Han characters, which lie close together, into few places.
 */
final class TermTable {
  private final List<String> terms = new ArrayList<>();
  private int[] slots = new int[1 << 12];
  private int[] hashes = new int[1 << 12];

  /** The number of a term, from 0. */
  int id(String term) {
    int hash = hash(term);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      if (hashes[slot] == hash && terms.get(slots[slot] - 1).equals(term)) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & (slots.length - 1);
    }
    terms.add(term);
    slots[slot] = terms.size();
    hashes[slot] = hash;
    if (terms.size() * 2 > slots.length) {
      grow();
    }
    return terms.size() - 1;
  }

  private void grow() {
    int[] oldSlots = slots;
    int[] oldHashes = hashes;
    slots = new int[oldSlots.length * 2];
    hashes = new int[slots.length];
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] != 0) {
        int slot = oldHashes[i] & (slots.length - 1);
        while (slots[slot] != 0) {
          slot = slot + 1 & (slots.length - 1);
        }
        slots[slot] = oldSlots[i];
        hashes[slot] = oldHashes[i];
      }
    }
  }

  private static int hash(String term) {
    int hash = 0;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x9e3779b1;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  int size() {
    return terms.size();
  }

  String term(int id) {
    return terms.get(id);
  }

  /** The numbers in the order of their terms, that of UTF-16 units. */
  int[] order() {
    long[] keys = new long[terms.size()];
    for (int i = 0; i < keys.length; i++) {
      String term = terms.get(i);
      int second = term.length() > 1 ? term.charAt(1) : 0;
      // The first two characters above the number; the sign bit turned for unsigned order.
      keys[i] = ((long) term.charAt(0) << 48 | (long) second << 32 | i) ^ Long.MIN_VALUE;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    int start = 0;
    for (int i = 0; i < keys.length; i++) {
      order[i] = (int) keys[i];
      if (i + 1 == keys.length || keys[i] >>> 32 != keys[i + 1] >>> 32) {
        sort(order, start, i + 1);
        start = i + 1;
      }
    }
    return order;
  }

  /** Sorts numbers whose terms begin with the same two characters. */
  private void sort(int[] order, int from, int to) {
    if (to - from < 2) {
      return;
    }
    String[] own = new String[to - from];
    for (int i = from; i < to; i++) {
      own[i - from] = terms.get(order[i]);
    }
    Arrays.sort(own);
    for (int i = from; i < to; i++) {
      order[i] = id(own[i - from]);
    }
  }
}
