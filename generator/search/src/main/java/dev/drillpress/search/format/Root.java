package dev.drillpress.search.format;

import dev.drillpress.search.analysis.Variants;
import dev.drillpress.search.codec.BitCoder;
import dev.drillpress.search.codec.NumberModel;
import dev.drillpress.search.codec.Primer;
import dev.drillpress.search.codec.TextCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything is: the one file whose name must be known.
 *
 * @param names languages, filters and glossary
 * @param variants the characters of this site that are compared as others
 * @param primer what the texts of chunks are coded after
 * @param space how many positions there are
 * @param exchange how many excerpt chunks are as large as a shard
 * @param map stamp of the page map
 * @param facets stamp of the facets
 * @param shards the shards in the order of their terms
 * @param chunks the excerpt chunks in the order of their sections
 * @param spellings files of words
 */
public record Root(
    Names names,
    Variants variants,
    Primer primer,
    int space,
    int exchange,
    int map,
    int facets,
    List<ShardRef> shards,
    List<ChunkRef> chunks,
    List<SpellingRef> spellings) {
  /** How many bits of its content's hash a file's name shows. */
  public static final int STAMP_BITS = 25;

  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final char ITEM = '\u001f';
  private static final char LIST = '\u001e';
  private static final int MOST = 1 << 20;

  /**
   * Texts of the root.
   *
   * @param languages tags of the site's languages
   * @param filters names of what can be filtered by
   * @param glossary groups of expressions that mean the same
   */
  public record Names(List<String> languages, List<String> filters, List<List<String>> glossary) {}

  /**
   * A shard.
   *
   * @param first its first term
   * @param stamp of its content
   */
  public record ShardRef(String first, int stamp) {}

  /**
   * An excerpt chunk.
   *
   * @param units how many sections it holds
   * @param stamp of its content
   */
  public record ChunkRef(int units, int stamp) {}

  /**
   * A file of words.
   *
   * @param length the words' length
   * @param stamp of its content
   */
  public record SpellingRef(int length, int stamp) {}

  /** A file's name: its kind, its number among its kind, and a stamp of its content. */
  public static String name(FileKind kind, int number, int stamp) {
    StringBuilder name = new StringBuilder().append(kind.letter()).append(number).append('-');
    for (int i = STAMP_BITS - 5; i >= 0; i -= 5) {
      name.append(DIGITS.charAt(stamp >>> i & 31));
    }
    return name.append(".bin").toString();
  }

  /** The name of a shard. */
  public String shard(int number) {
    return name(FileKind.TERMS, number, shards.get(number).stamp());
  }

  /** The name of a chunk. */
  public String chunk(int number) {
    return name(FileKind.EXCERPTS, number, chunks.get(number).stamp());
  }

  /** Writes the root. */
  public void write(BitCoder coder) {
    TextCodec.encode(coder, Primer.NONE, joined());
    TextCodec.encode(coder, Primer.NONE, primer.text());
    NumberModel numbers = new NumberModel(8);
    numbers.code(coder, 0, space);
    numbers.code(coder, 6, exchange);
    stamp(coder, map);
    stamp(coder, facets);
    numbers.code(coder, 0, shards.size());
    TermModel terms = new TermModel();
    for (ShardRef shard : shards) {
      terms.code(coder, shard.first());
      stamp(coder, shard.stamp());
    }
    numbers.code(coder, 0, chunks.size());
    for (ChunkRef chunk : chunks) {
      numbers.code(coder, 2, chunk.units());
      stamp(coder, chunk.stamp());
    }
    numbers.code(coder, 0, spellings.size());
    for (SpellingRef spelling : spellings) {
      numbers.code(coder, 3, spelling.length());
      stamp(coder, spelling.stamp());
    }
    List<Variants.Pair> pairs = variants.pairs();
    numbers.code(coder, 0, pairs.size());
    int last = 0;
    for (Variants.Pair pair : pairs) {
      numbers.code(coder, 4, pair.from() - last);
      numbers.code(coder, 5, pair.to());
      last = pair.from();
    }
  }

  /** Reads a root. */
  public static Root read(BitCoder coder) {
    Names names = names(TextCodec.decode(coder, Primer.NONE, MOST));
    Primer primer = new Primer(TextCodec.decode(coder, Primer.NONE, MOST));
    NumberModel numbers = new NumberModel(8);
    int space = numbers.code(coder, 0, 0);
    int exchange = numbers.code(coder, 6, 0);
    int map = stamp(coder, 0);
    int facets = stamp(coder, 0);
    TermModel terms = new TermModel();
    List<ShardRef> shards = new ArrayList<>();
    for (int i = count(coder, numbers); i > 0; i--) {
      shards.add(new ShardRef(terms.code(coder, ""), stamp(coder, 0)));
    }
    List<ChunkRef> chunks = new ArrayList<>();
    for (int i = count(coder, numbers); i > 0; i--) {
      chunks.add(new ChunkRef(numbers.code(coder, 2, 0), stamp(coder, 0)));
    }
    List<SpellingRef> spellings = new ArrayList<>();
    for (int i = count(coder, numbers); i > 0; i--) {
      spellings.add(new SpellingRef(numbers.code(coder, 3, 0), stamp(coder, 0)));
    }
    List<Variants.Pair> pairs = new ArrayList<>();
    int last = 0;
    for (int i = count(coder, numbers); i > 0; i--) {
      last += numbers.code(coder, 4, 0);
      pairs.add(new Variants.Pair(last, numbers.code(coder, 5, 0)));
    }
    return new Root(
        names,
        new Variants(pairs),
        primer,
        space,
        exchange,
        map,
        facets,
        shards,
        chunks,
        spellings);
  }

  private static int count(BitCoder coder, NumberModel numbers) {
    int count = numbers.code(coder, 0, 0);
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException("A list of " + count + " files.");
    }
    return count;
  }

  private static int stamp(BitCoder coder, int stamp) {
    return coder.direct(stamp, STAMP_BITS);
  }

  private String joined() {
    StringBuilder text = new StringBuilder();
    Texts.join(text, names.languages(), ITEM);
    text.append(LIST);
    Texts.join(text, names.filters(), ITEM);
    for (List<String> group : names.glossary()) {
      text.append(LIST);
      Texts.join(text, group, ITEM);
    }
    return text.toString();
  }

  private static Names names(String joined) {
    List<List<String>> lists = new ArrayList<>();
    for (String list : Texts.split(joined, LIST)) {
      lists.add(list.isEmpty() ? List.of() : Texts.split(list, ITEM));
    }
    if (lists.size() < 2) {
      throw new IllegalArgumentException("Languages or filters are missing.");
    }
    return new Names(lists.get(0), lists.get(1), lists.subList(2, lists.size()));
  }
}
