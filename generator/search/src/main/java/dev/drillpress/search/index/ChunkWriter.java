package dev.drillpress.search.index;

import dev.drillpress.search.format.Chunk;
import dev.drillpress.search.format.FileKind;
import dev.drillpress.search.format.Root;
import dev.drillpress.search.index.IndexedPage.Unit;
import java.util.ArrayList;
import java.util.List;

/** Puts sections into excerpt chunks in their order; a long page has several. */
final class ChunkWriter {
  /**
   * When a chunk is full, in characters. Five results need five chunks, about 5 KB each; half the
   * size would compress a tenth worse.
   */
  private static final int FULL = 5_600;

  private final Files files;
  private final List<Root.ChunkRef> chunks = new ArrayList<>();
  private List<Chunk.Section> sections = new ArrayList<>();
  private int size;

  ChunkWriter(Files files) {
    this.files = files;
  }

  void add(IndexedPage page, String tags, List<Unit> units) {
    Chunk.PageText text = new Chunk.PageText(page.url(), page.title(), tags);
    int whole = 0;
    for (Unit unit : units) {
      whole += size(unit);
    }
    if (size > 0 && size + whole > FULL * 3 / 2) {
      flush();
    }
    for (Unit unit : units) {
      sections.add(
          new Chunk.Section(text, unit.anchor(), unit.heading(), unit.body(), unit.code()));
      size += size(unit);
      if (size >= FULL * 3 / 2) {
        flush();
      }
    }
    if (size >= FULL) {
      flush();
    }
  }

  private static int size(Unit unit) {
    return unit.heading().length() + unit.body().length() + unit.code().length() + 1;
  }

  private void flush() {
    Chunk chunk = new Chunk(sections);
    int stamp = files.put(FileKind.EXCERPTS, chunks.size(), chunk::write);
    chunks.add(new Root.ChunkRef(sections.size(), stamp));
    sections = new ArrayList<>();
    size = 0;
  }

  List<Root.ChunkRef> finish() {
    if (!sections.isEmpty()) {
      flush();
    }
    return chunks;
  }
}
