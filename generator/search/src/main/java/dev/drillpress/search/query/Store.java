package dev.drillpress.search.query;

import dev.drillpress.search.analysis.Analyzer;
import dev.drillpress.search.codec.Primer;
import dev.drillpress.search.codec.RangeDecoder;
import dev.drillpress.search.format.Chunk;
import dev.drillpress.search.format.Envelope;
import dev.drillpress.search.format.Facets;
import dev.drillpress.search.format.FileKind;
import dev.drillpress.search.format.IndexFault;
import dev.drillpress.search.format.PageMap;
import dev.drillpress.search.format.Root;
import dev.drillpress.search.format.Shard;
import dev.drillpress.search.format.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The files that have come so far, read when they are first used and kept. */
final class Store {
  private static final Shard NO_TERMS = new Shard(List.of(), List.of());

  private final String rootName;
  private final Map<String, byte[]> files = new HashMap<>();
  private final Map<String, Object> opened = new HashMap<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final List<Integer> firstUnits = new ArrayList<>();
  private Optional<Analyzer> analyzer = Optional.empty();

  Store(String rootName) {
    this.rootName = rootName;
  }

  void put(String name, byte[] bytes) {
    wanted.remove(name);
    files.put(name, bytes);
  }

  /** The names asked for since this was last called. */
  List<String> takeWanted() {
    List<String> names = List.copyOf(wanted);
    wanted.clear();
    return names;
  }

  private boolean here(String name) {
    return opened.containsKey(name) || files.containsKey(name);
  }

  /** Asks for a file that will be needed, so that several are fetched at once. */
  private void want(String name) {
    if (!here(name)) {
      wanted.add(name);
    }
  }

  /** Goes on only if everything that was asked for is here. */
  void require() throws Wanted {
    if (!wanted.isEmpty()) {
      throw new Wanted();
    }
  }

  private <T> T get(Class<T> type, FileKind kind, String name, Function<RangeDecoder, T> reading)
      throws Wanted, IndexFault {
    Object known = opened.get(name);
    if (known != null) {
      return type.cast(known);
    }
    byte[] bytes = files.get(name);
    if (bytes == null) {
      wanted.add(name);
      throw new Wanted();
    }
    files.remove(name);
    T value = Envelope.open(kind, name, bytes, reading);
    opened.put(name, value);
    return value;
  }

  Root root() throws Wanted, IndexFault {
    return get(Root.class, FileKind.ROOT, rootName, Root::read);
  }

  Analyzer analyzer() throws Wanted, IndexFault {
    if (analyzer.isEmpty()) {
      analyzer = Optional.of(new Analyzer(root().variants()));
    }
    return analyzer.get();
  }

  void wantMap() throws Wanted, IndexFault {
    want(Root.name(FileKind.MAP, 0, root().map()));
  }

  PageMap map() throws Wanted, IndexFault {
    String name = Root.name(FileKind.MAP, 0, root().map());
    return get(PageMap.class, FileKind.MAP, name, d -> PageMap.code(d, List.of()));
  }

  void wantFacets() throws Wanted, IndexFault {
    want(Root.name(FileKind.FACETS, 0, root().facets()));
  }

  Facets facets() throws Wanted, IndexFault {
    String name = Root.name(FileKind.FACETS, 0, root().facets());
    int filters = root().names().filters().size();
    int pages = map().pages();
    return get(
        Facets.class,
        FileKind.FACETS,
        name,
        d -> Facets.code(d, filters, pages, new Facets(List.of())));
  }

  /** The shard in which a term is if the site has it; less than 0 if it is before all. */
  int shardOf(String term) throws Wanted, IndexFault {
    List<Root.ShardRef> shards = root().shards();
    int low = -1;
    int high = shards.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >> 1;
      if (shards.get(middle).first().compareTo(term) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  boolean hasShard(int number) throws Wanted, IndexFault {
    return number < 0 || here(root().shard(number));
  }

  void wantShard(int number) throws Wanted, IndexFault {
    if (number >= 0) {
      want(root().shard(number));
    }
  }

  Shard shard(int number) throws Wanted, IndexFault {
    if (number < 0) {
      return NO_TERMS;
    }
    int positions = root().space();
    int units = map().units();
    return get(
        Shard.class,
        FileKind.TERMS,
        root().shard(number),
        d -> Shard.code(d, positions, units, NO_TERMS));
  }

  /** The words of a length; none if the site has none. */
  Spelling spelling(int length) throws Wanted, IndexFault {
    Optional<String> name = spellingName(length);
    Spelling none = new Spelling(List.of(), List.of());
    return name.isEmpty()
        ? none
        : get(Spelling.class, FileKind.SPELLING, name.get(), d -> Spelling.code(d, none));
  }

  void wantSpelling(int length) throws Wanted, IndexFault {
    spellingName(length).ifPresent(this::want);
  }

  private Optional<String> spellingName(int length) throws Wanted, IndexFault {
    return root().spellings().stream()
        .filter(s -> s.length() == length)
        .map(s -> Root.name(FileKind.SPELLING, length, s.stamp()))
        .findFirst();
  }

  void wantSection(int unit) throws Wanted, IndexFault {
    want(root().chunk(chunkOf(unit)));
  }

  /** The texts of a section. */
  Chunk.Section section(int unit) throws Wanted, IndexFault {
    int chunk = chunkOf(unit);
    Primer primer = root().primer();
    String name = root().chunk(chunk);
    Chunk texts = get(Chunk.class, FileKind.EXCERPTS, name, d -> Chunk.read(d, primer));
    int index = unit - firstUnits.get(chunk);
    if (index >= texts.sections().size()) {
      throw new IndexFault(IndexFault.Reason.DAMAGED, name);
    }
    return texts.sections().get(index);
  }

  private int chunkOf(int unit) throws Wanted, IndexFault {
    if (firstUnits.isEmpty()) {
      int first = 0;
      for (Root.ChunkRef chunk : root().chunks()) {
        firstUnits.add(first);
        first += chunk.units();
      }
    }
    int low = 0;
    int high = firstUnits.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firstUnits.get(middle) <= unit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
