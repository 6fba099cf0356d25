package dev.drillpress.search.index;

import dev.drillpress.search.format.FileKind;
import dev.drillpress.search.format.PageMap;
import dev.drillpress.search.format.Root;
import dev.drillpress.search.format.Shard;
import dev.drillpress.search.format.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts the terms into shards of even size, and lists the words that others are mistyped forms of.
 */
final class TermWriter {
  /** At most about so many shards: with the other files, fewer than 400. */
  private static final int MOST_SHARDS = 386;

  /** Smaller shards would cost more in names and in what each has to learn than they save. */
  private static final int LEAST_BITS = 8 * 8_000;

  private final Files files;
  private final Postings.Sorted terms;
  private final PageMap map;

  TermWriter(Files files, Postings.Sorted terms, PageMap map) {
    this.files = files;
    this.terms = terms;
    this.map = map;
  }

  List<Root.ShardRef> shards() {
    long total = 0;
    for (int i = 0; i < terms.size(); i++) {
      total += bits(i);
    }
    long full = Math.max(LEAST_BITS, total / MOST_SHARDS + 1);
    List<Root.ShardRef> shards = new ArrayList<>();
    int start = 0;
    long size = 0;
    for (int i = 0; i < terms.size(); i++) {
      long next = bits(i);
      // A term that fills a shard by itself does not drag its neighbours along.
      if (i > start && size + next > full * 5 / 4 && size > full / 2) {
        shards.add(shard(shards.size(), start, i));
        start = i;
        size = 0;
      }
      size += next;
      if (size >= full) {
        shards.add(shard(shards.size(), start, i + 1));
        start = i + 1;
        size = 0;
      }
    }
    if (start < terms.size()) {
      shards.add(shard(shards.size(), start, terms.size()));
    }
    return shards;
  }

  /** About how many bits a term takes, in whole numbers so that no two machines cut differently. */
  private long bits(int rank) {
    int count = terms.count(rank);
    int gap = 32 - Integer.numberOfLeadingZeros(map.positions() / count);
    return 12 + (long) count * (count > Shard.RARE ? gap + 1 : 16);
  }

  private Root.ShardRef shard(int number, int from, int to) {
    List<String> names = new ArrayList<>();
    List<Shard.Places> places = new ArrayList<>();
    for (int i = from; i < to; i++) {
      names.add(terms.term(i));
      places.add(places(terms.places(i)));
    }
    int stamp =
        files.put(
            FileKind.TERMS,
            number,
            coder -> Shard.code(coder, map.positions(), map.units(), new Shard(names, places)));
    return new Root.ShardRef(names.get(0), stamp);
  }

  private Shard.Places places(int[] positions) {
    if (positions.length > Shard.RARE) {
      return new Shard.Places(true, positions);
    }
    int[] units =
        Arrays.stream(positions).map(p -> map.unit(map.segmentAt(p, 0))).distinct().toArray();
    return new Shard.Places(false, units);
  }

  List<Root.SpellingRef> spellings() {
    List<List<String>> words = new ArrayList<>();
    List<List<Integer>> sizes = new ArrayList<>();
    for (int length = 0; length <= Spelling.LONGEST; length++) {
      words.add(new ArrayList<>());
      sizes.add(new ArrayList<>());
    }
    for (int i = 0; i < terms.size() && isLatin(terms.term(i)); i++) {
      String term = terms.term(i);
      if (term.length() >= Spelling.SHORTEST && isWord(term)) {
        words.get(Spelling.length(term)).add(term);
        sizes.get(Spelling.length(term)).add(31 - Integer.numberOfLeadingZeros(terms.count(i)));
      }
    }
    List<Root.SpellingRef> lists = new ArrayList<>();
    for (int length = Spelling.SHORTEST; length <= Spelling.LONGEST; length++) {
      Spelling spelling = new Spelling(words.get(length), sizes.get(length));
      if (!spelling.words().isEmpty()) {
        int stamp = files.put(FileKind.SPELLING, length, coder -> Spelling.code(coder, spelling));
        lists.add(new Root.SpellingRef(length, stamp));
      }
    }
    return lists;
  }

  /** Whether a term is before all those that are not words of letters. */
  private static boolean isLatin(String term) {
    return term.charAt(0) < 0x600;
  }

  /** Whether a term consists of letters of a script with spaces between words, without digits. */
  private static boolean isWord(String term) {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (c < 'a' || c > 'z' && c < 0xc0 || c >= 0x600) {
        return false;
      }
    }
    return true;
  }
}
