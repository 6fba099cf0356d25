package dev.drillpress.search.bench;

import dev.drillpress.search.Disk;
import dev.drillpress.search.Queries;
import dev.drillpress.search.analysis.Variants;
import dev.drillpress.search.index.IndexSettings;
import dev.drillpress.search.index.IndexedPage;
import dev.drillpress.search.index.IndexedPage.Unit;
import dev.drillpress.search.query.Request;
import dev.drillpress.search.query.SearchIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Sizes and times of the index of a folder that {@code bench/corpus.py N OUT hugo} wrote, for
 * docs/search.md: {@code Measure OUT/content}.
 */
public final class Measure {
  private static final int QUERIES = 100;
  private static final int ORACLE = 140;

  private Measure() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    List<IndexedPage> pages =
        MarkdownPages.paths(root).stream().map(p -> MarkdownPages.read(root, p)).toList();
    System.gc();
    long before = used();
    long start = System.nanoTime();
    long cpu = cpu();
    Disk disk =
        Disk.of(
            new IndexSettings(List.of("en", "zh"), List.of("track"), Variants.NONE, List.of()),
            pages);
    long took = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(
        "%d pages, %d ms, %d ms of this thread, heap before %d MB%n",
        pages.size(), took, cpu() - cpu, before >> 20);
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      System.out.printf("  peak %s %d MB%n", pool.getName(), pool.getPeakUsage().getUsed() >> 20);
    }
    sizes(disk, text(pages));
    wire(disk, pages);
    oracle(disk, pages);
  }

  /** How much of what reading all texts finds is found, and how much else. */
  private static void oracle(Disk disk, List<IndexedPage> pages) {
    SplittableRandom random = new SplittableRandom(12);
    SearchIndex index = disk.open();
    long found = 0;
    long right = 0;
    long wanted = 0;
    for (int i = 0; i < ORACLE; i++) {
      String run = Queries.han(random, pages, 2 + i % 7);
      List<Integer> answer = disk.ask(index, Request.of(run, 1)).pages();
      for (int page = 0; page < pages.size(); page++) {
        boolean has = texts(pages.get(page)).stream().anyMatch(t -> t.contains(run));
        wanted += has ? 1 : 0;
      }
      found += answer.size();
      right +=
          answer.stream()
              .filter(p -> texts(pages.get(p)).stream().anyMatch(t -> t.contains(run)))
              .count();
    }
    System.out.printf("han runs: recall %d/%d, precision %d/%d%n", right, wanted, right, found);
    latin(disk, pages, index, random);
  }

  private static void latin(
      Disk disk, List<IndexedPage> pages, SearchIndex index, SplittableRandom random) {
    List<List<String>> words =
        pages.stream().map(p -> Queries.words(String.join("\n", texts(p)))).toList();
    long right = 0;
    long wanted = 0;
    for (int i = 0; i < ORACLE; i++) {
      String word = Queries.word(random, pages);
      boolean prefix = i % 2 == 1;
      String text = prefix ? word.substring(0, Math.min(word.length(), 3 + i % 4)) : word;
      Set<Integer> answer =
          Set.copyOf(disk.ask(index, Request.of(prefix ? text : text + " ", 1)).pages());
      for (int page = 0; page < pages.size(); page++) {
        boolean has =
            words.get(page).stream().anyMatch(w -> prefix ? w.startsWith(text) : w.equals(text));
        wanted += has ? 1 : 0;
        right += has && answer.contains(page) ? 1 : 0;
      }
    }
    System.out.printf("latin words and beginnings: recall %d/%d%n", right, wanted);
  }

  private static List<String> texts(IndexedPage page) {
    List<String> texts = new ArrayList<>(List.of(page.title(), String.join(", ", page.tags())));
    for (Unit unit : page.units()) {
      texts.addAll(List.of(unit.heading(), unit.body(), unit.code()));
    }
    return texts;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long text(List<IndexedPage> pages) {
    long size = 0;
    for (IndexedPage page : pages) {
      size += utf8(page.title()) + utf8(String.join(", ", page.tags()));
      for (Unit unit : page.units()) {
        size += utf8(unit.heading()) + utf8(unit.body()) + utf8(unit.code());
      }
    }
    return size;
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static void sizes(Disk disk, long text) throws IOException {
    Map<Character, long[]> kinds = new TreeMap<>();
    long total = 0;
    for (Map.Entry<String, byte[]> file : disk.files().entrySet()) {
      long[] sums = kinds.computeIfAbsent(file.getKey().charAt(0), k -> new long[4]);
      sums[0]++;
      sums[1] += file.getValue().length;
      sums[2] = Math.max(sums[2], file.getValue().length);
      sums[3] += gzip(file.getValue());
      total += file.getValue().length;
    }
    kinds.forEach(
        (kind, s) ->
            System.out.printf(
                "  %s: %d files, %d bytes, largest %d, gzip %d%n", kind, s[0], s[1], s[2], s[3]));
    System.out.printf("text %d, index %d = %.1f %%%n", text, total, 100.0 * total / text);
  }

  private static int gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
  }

  /** What 100 first and 100 further queries fetch, half of them Han runs of 2 to 8 characters. */
  private static void wire(Disk disk, List<IndexedPage> pages) {
    SplittableRandom random = new SplittableRandom(11);
    Map<String, List<Integer>> all = new TreeMap<>();
    for (int i = 0; i < QUERIES; i++) {
      SearchIndex index = disk.open();
      String first = query(random, pages, i);
      int bytes = fetched(disk, index, first);
      String kind = i % 2 == 0 ? "han" : "latin";
      all.computeIfAbsent("first", k -> new ArrayList<>()).add(bytes);
      all.computeIfAbsent("first " + kind, k -> new ArrayList<>()).add(bytes);
      int more = fetched(disk, index, query(random, pages, i));
      all.computeIfAbsent("further", k -> new ArrayList<>()).add(more);
      all.computeIfAbsent("further " + kind, k -> new ArrayList<>()).add(more);
    }
    all.forEach(
        (name, sizes) -> {
          int[] sorted = sizes.stream().mapToInt(s -> s).sorted().toArray();
          System.out.printf(
              "%s: median %d, p95 %d, most %d%n",
              name,
              sorted[sorted.length / 2],
              sorted[sorted.length * 95 / 100],
              sorted[sorted.length - 1]);
        });
  }

  private static String query(SplittableRandom random, List<IndexedPage> pages, int i) {
    return i % 2 == 0
        ? Queries.han(random, pages, 2 + i / 2 % 7)
        : Queries.word(random, pages) + " ";
  }

  private static int fetched(Disk disk, SearchIndex index, String query) {
    int known = disk.fetched().size();
    long start = System.nanoTime();
    disk.ask(index, Request.of(query, 5));
    long took = (System.nanoTime() - start) / 1_000_000;
    List<String> names = disk.fetched().subList(known, disk.fetched().size());
    int bytes = names.stream().mapToInt(n -> disk.files().get(n).length).sum();
    if (Boolean.getBoolean("each")) {
      System.out.println(query + " " + bytes + " " + took + " ms " + kinds(names));
    }
    return bytes;
  }

  private static String kinds(List<String> names) {
    char[] kinds = new char[names.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = names.get(i).charAt(0);
    }
    Arrays.sort(kinds);
    return new String(kinds);
  }
}
