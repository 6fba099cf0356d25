package dev.drillpress.search.index;

import dev.drillpress.search.codec.Primer;
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

  /** The primer: how many slices of how many characters, from the first pages. */
  private static final int SLICES = 10;

  private static final int SLICE = 400;
  private static final int LOOKED_AT = 200;

  private final Files files;
  private final List<List<Chunk.Section>> waiting = new ArrayList<>();
  private boolean primed;
  private int pages;
  private Primer primer = Primer.NONE;
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
    if (!primed && ++pages == LOOKED_AT) {
      prime();
    }
  }

  /** What all texts are coded after; known when all pages are. */
  Primer primer() {
    return primer;
  }

  /** Takes the primer from the middles of sections among the first pages, and lets them go. */
  private void prime() {
    primed = true;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SLICES && !waiting.isEmpty(); i++) {
      List<Chunk.Section> chunk = waiting.get(i * waiting.size() / SLICES);
      StringBuilder whole = new StringBuilder();
      for (Chunk.Section section : chunk) {
        whole.append(section.heading()).append('\n').append(section.body()).append(section.code());
      }
      int start = Math.max(0, (whole.length() - SLICE) / 2);
      text.append(whole, start, Math.min(whole.length(), start + SLICE));
    }
    primer = new Primer(text.toString());
    List<List<Chunk.Section>> held = List.copyOf(waiting);
    waiting.clear();
    held.forEach(this::put);
  }

  private static int size(Unit unit) {
    return unit.heading().length() + unit.body().length() + unit.code().length() + 1;
  }

  private void flush() {
    if (primed) {
      put(sections);
    } else {
      waiting.add(sections);
    }
    sections = new ArrayList<>();
    size = 0;
  }

  private void put(List<Chunk.Section> full) {
    Chunk chunk = new Chunk(full);
    int stamp = files.put(FileKind.EXCERPTS, chunks.size(), coder -> chunk.write(coder, primer));
    chunks.add(new Root.ChunkRef(full.size(), stamp));
  }

  List<Root.ChunkRef> finish() {
    if (!sections.isEmpty()) {
      flush();
    }
    if (!primed) {
      prime();
    }
    return chunks;
  }
}
