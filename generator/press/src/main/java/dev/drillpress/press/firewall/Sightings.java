package dev.drillpress.press.firewall;

import dev.drillpress.press.artifact.Input;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The files in which one thing was found: how many, and the first few in order of path. */
final class Sightings {
  private static final int KEPT = 40;

  private final AtomicInteger count = new AtomicInteger();
  private final ConcurrentSkipListMap<String, List<Input>> files = new ConcurrentSkipListMap<>();

  synchronized void add(String path, List<Input> inputs) {
    if (files.put(path, inputs) == null) {
      count.incrementAndGet();
    }
    // Which are kept must not depend on which thread was first, nor two threads take one too many.
    while (files.size() > KEPT) {
      files.pollLastEntry();
    }
  }

  int count() {
    return count.get();
  }

  Map<String, List<Input>> files() {
    return files;
  }
}
