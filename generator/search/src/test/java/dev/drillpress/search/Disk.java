package dev.drillpress.search;

import dev.drillpress.search.index.IndexFile;
import dev.drillpress.search.index.IndexSettings;
import dev.drillpress.search.index.IndexWriter;
import dev.drillpress.search.index.IndexedPage;
import dev.drillpress.search.query.Answer;
import dev.drillpress.search.query.Lookup;
import dev.drillpress.search.query.Request;
import dev.drillpress.search.query.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An index in memory, and a host that serves it and keeps account. */
public final class Disk {
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<String> fetched = new ArrayList<>();
  private String root = "";

  /** The index of some pages. */
  public static Disk of(IndexSettings settings, Iterable<IndexedPage> pages) {
    Disk disk = new Disk();
    IndexWriter writer = new IndexWriter(settings, disk::put);
    pages.forEach(writer::add);
    disk.root = writer.finish();
    return disk;
  }

  private void put(IndexFile file) {
    if (files.put(file.name(), file.bytes()) != null) {
      throw new IllegalStateException("Two files named " + file.name());
    }
  }

  /** All files by their names. */
  public Map<String, byte[]> files() {
    return files;
  }

  /** The name of the root file. */
  public String root() {
    return root;
  }

  /** The names of all files that were fetched. */
  public List<String> fetched() {
    return fetched;
  }

  /** An index that nothing was read of. */
  public SearchIndex open() {
    return new SearchIndex(root);
  }

  /** Runs a request to its end. */
  public Lookup.Step run(SearchIndex index, Request request) {
    Lookup lookup = index.lookup(request);
    for (int round = 0; round < 40; round++) {
      Lookup.Step step = lookup.next();
      if (!(step instanceof Lookup.Needs needs)) {
        return step;
      }
      for (String name : needs.files()) {
        fetched.add(name);
        if (files.containsKey(name)) {
          lookup.provide(name, files.get(name));
        } else {
          lookup.missing(name);
        }
      }
    }
    throw new IllegalStateException("No end for " + request);
  }

  /** The answer to a request, which must have one. */
  public Answer ask(SearchIndex index, Request request) {
    Lookup.Step step = run(index, request);
    if (step instanceof Lookup.Done done) {
      return done.answer();
    }
    throw new IllegalStateException(step + " for " + request);
  }
}
