package dev.drillpress.press.flame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A function as it was called from one place, with what it called.
 *
 * @param self measured in itself
 * @param children by name, what is too small last
 */
public record Frame(String name, long self, List<Frame> children) {
  /** Names in order, with the rest behind all. */
  private static final Comparator<String> NAMES =
      Comparator.<String, Boolean>comparing(Profile.REST::equals)
          .thenComparing(Comparator.naturalOrder());

  /** Stacks in order, frame by frame. */
  static final Comparator<List<String>> ORDER = Frame::compare;

  /** Copies the list. */
  public Frame {
    children = List.copyOf(children);
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = NAMES.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  /** A frame over stacks that begin with what it called; an empty stack is itself. */
  static Frame of(String name, Map<List<String>, Long> stacks) {
    long self = 0;
    Map<String, Map<List<String>, Long>> below = new TreeMap<>(NAMES);
    for (Map.Entry<List<String>, Long> stack : stacks.entrySet()) {
      List<String> names = stack.getKey();
      if (names.isEmpty()) {
        self += stack.getValue();
      } else {
        below
            .computeIfAbsent(names.get(0), n -> new TreeMap<>(ORDER))
            .merge(names.subList(1, names.size()), stack.getValue(), Long::sum);
      }
    }
    List<Frame> children = new ArrayList<>();
    below.forEach((child, its) -> children.add(of(child, its)));
    return new Frame(name, self, children);
  }

  /** With all that it called. */
  public long total() {
    return self + children.stream().mapToLong(Frame::total).sum();
  }

  /** How many frames stand above each other at most, itself among them. */
  int depth() {
    return 1 + children.stream().mapToInt(Frame::depth).max().orElse(0);
  }

  /** The same, with children below a value put together. */
  Frame pruned(double least) {
    List<Frame> kept = new ArrayList<>();
    long rest = 0;
    for (Frame child : children) {
      long total = child.total();
      if (total < least || child.name().equals(Profile.REST)) {
        rest += total;
      } else {
        kept.add(child.pruned(least));
      }
    }
    if (rest > 0) {
      kept.add(new Frame(Profile.REST, rest, List.of()));
    }
    return new Frame(name, self, kept);
  }

  /** Adds its stacks to others. */
  void collect(List<String> callers, Map<List<String>, Long> stacks) {
    List<String> stack = new ArrayList<>(callers);
    stack.add(name);
    if (self > 0) {
      stacks.merge(List.copyOf(stack), self, Long::sum);
    }
    children.forEach(child -> child.collect(stack, stacks));
  }
}
