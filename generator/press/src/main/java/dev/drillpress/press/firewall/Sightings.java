package dev.drillpress.press.firewall;

import dev.drillpress.press.artifact.Input;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files in which one thing was found: how many, and the first few in order of path. */
final class Sightings {
  private static final int KEPT = 40;

  private final TreeMap<String, List<Input>> files = new TreeMap<>();
  private int count;

  /** Adds a file, from any thread. */
  synchronized void add(String path, List<Input> inputs) {
    count++;
    files.put(path, inputs);
    // Which are kept must not depend on which thread was first.
    if (files.size() > KEPT) {
      files.pollLastEntry();
    }
  }

  synchronized int count() {
    return count;
  }

  synchronized Map<String, List<Input>> files() {
    return new TreeMap<>(files);
  }
}
