package dev.drillpress.search.index;

import dev.drillpress.search.analysis.Analyzer;
import dev.drillpress.search.analysis.Variants;
import dev.drillpress.search.format.Field;
import dev.drillpress.search.format.FileKind;
import dev.drillpress.search.format.PageMap;
import dev.drillpress.search.format.PageShape;
import dev.drillpress.search.format.Root;
import dev.drillpress.search.index.IndexedPage.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes pages one by one and hands out the files of their index. The same pages in the same order
 * give the same files, whatever the machine. A page's texts are kept no longer than until its
 * excerpt chunk is full; what grows with the site is its terms and their places.
 */
public final class IndexWriter {
  private final IndexSettings settings;
  private final Files files;
  private final Analyzer analyzer;
  private final Postings postings = new Postings();
  private final List<PageShape> shapes = new ArrayList<>();
  private final ChunkWriter chunks;
  private final FacetWriter facets;
  private String lastGroup = "";
  private int end;

  /** A writer that hands each file to a sink as soon as it is finished. */
  public IndexWriter(IndexSettings settings, Consumer<IndexFile> sink) {
    this.settings = settings;
    this.files = new Files(sink);
    this.analyzer = new Analyzer(settings.variants());
    this.chunks = new ChunkWriter(files);
    this.facets = new FacetWriter(settings.filters());
  }

  /** Takes the next page. */
  public void add(IndexedPage page) {
    int language = settings.languages().indexOf(page.language());
    if (language < 0) {
      throw new IllegalArgumentException("No language of the site: " + page.language());
    }
    List<Unit> units = page.units().isEmpty() ? List.of(new Unit("", "", "", "")) : page.units();
    String tags = String.join(", ", page.tags());
    int title = segment(Field.TITLE, page.title());
    int tagBlocks = segment(Field.TAGS, tags);
    List<PageShape.UnitShape> sections = new ArrayList<>();
    for (Unit unit : units) {
      int heading = segment(Field.HEADING, unit.heading());
      int body = segment(Field.BODY, unit.body());
      sections.add(new PageShape.UnitShape(heading, body, segment(Field.CODE, unit.code())));
    }
    boolean translation = !shapes.isEmpty() && page.group().equals(lastGroup);
    shapes.add(new PageShape(language, translation, page.boost(), title, tagBlocks, sections));
    lastGroup = page.group();
    chunks.add(page, tags, units);
    facets.add(page.filters());
  }

  /** Indexes a text behind all others, and tells how many blocks it took. */
  private int segment(Field field, String text) {
    int start = end;
    int positions =
        analyzer.analyze(
            text, (type, term, position, from, to) -> postings.add(term, start + position));
    int blocks = field.blocks(positions);
    end += blocks * field.block();
    return blocks;
  }

  /**
   * Writes what is left.
   *
   * @return the name of the root file
   */
  public String finish() {
    List<Root.ChunkRef> excerpts = chunks.finish();
    int map = files.put(FileKind.MAP, 0, coder -> PageMap.code(coder, shapes));
    int facetStamp = files.put(FileKind.FACETS, 0, facets::write);
    Postings.Sorted terms = postings.sort();
    TermWriter writer = new TermWriter(files, terms, new PageMap(shapes));
    List<Root.ShardRef> shards = writer.shards();
    List<Root.SpellingRef> spellings = writer.spellings();
    Root.Names names =
        new Root.Names(settings.languages(), settings.filters(), settings.glossary());
    Variants variants = needed(terms);
    Root root =
        new Root(
            names,
            variants,
            chunks.primer(),
            end,
            exchange(shards.size(), excerpts.size()),
            map,
            facetStamp,
            shards,
            excerpts,
            spellings);
    int stamp = files.put(FileKind.ROOT, 0, root::write);
    return Root.name(FileKind.ROOT, 0, stamp);
  }

  /** How many chunks, rounded down, the mean shard is as large as. */
  private int exchange(int shards, int excerpts) {
    if (shards == 0 || excerpts == 0) {
      return 0;
    }
    long chunk = Math.max(1, files.bytes(FileKind.EXCERPTS) / excerpts);
    return (int) Math.min(16, files.bytes(FileKind.TERMS) / shards / chunk);
  }

  /** The pairs whose second character the site has: a query with any other finds nothing anyway. */
  private Variants needed(Postings.Sorted terms) {
    Set<Integer> present = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      present.add(terms.term(i).codePointAt(0));
    }
    return new Variants(
        settings.variants().pairs().stream().filter(p -> present.contains(p.to())).toList());
  }
}
