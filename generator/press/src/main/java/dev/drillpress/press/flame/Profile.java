package dev.drillpress.press.flame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Stacks with what was measured in each, folded: equal stacks are one.
 *
 * @param root of the tree that they make; its name is of no meaning
 */
public record Profile(Kind kind, Frame root) {
  /** The name of what is too small to be shown. */
  public static final String REST = "…";

  /** A stack of functions that call themselves may be long, but none that was sampled is longer. */
  private static final int DEEPEST = 512;

  /** What was counted. */
  public enum Kind {
    /** Samples of running code. */
    CPU("cpu", "samples"),
    /** Bytes that were allocated. */
    ALLOC("alloc", "bytes");

    private final String word;
    private final String unit;

    Kind(String word, String unit) {
      this.word = word;
      this.unit = unit;
    }

    /** As authors write it. */
    public String word() {
      return word;
    }

    /** What its values are. */
    public String unit() {
      return unit;
    }

    /** The kind with a word. */
    public static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    private String head() {
      return "# " + word + " " + unit;
    }
  }

  /** A profile of stacks, each from the root to the leaf. */
  public static Profile of(Kind kind, Map<List<String>, Long> stacks) {
    return new Profile(kind, Frame.of("", stacks));
  }

  /** All that was measured. */
  public long total() {
    return root.total();
  }

  /** Folded: what it is, then a stack a line, {@code root;…;leaf value}, in order. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(kind.head());
    stacks()
        .forEach(
            (stack, value) ->
                lines.add(
                    stack.stream()
                            .map(name -> name.replace(';', ':'))
                            .collect(Collectors.joining(";"))
                        + " "
                        + value));
    return lines;
  }

  /** What {@link #lines} wrote; nothing when these are other lines. */
  public static Optional<Profile> read(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(k -> k.head().equals(lines.get(0))).findFirst();
    Map<List<String>, Long> stacks = new TreeMap<>(Frame.ORDER);
    for (String line : lines.subList(1, lines.size())) {
      int space = line.lastIndexOf(' ');
      List<String> stack = space < 1 ? List.of() : List.of(line.substring(0, space).split(";"));
      if (stack.isEmpty()
          || stack.size() > DEEPEST
          || !line.substring(space + 1).matches("[1-9][0-9]{0,14}")) {
        return Optional.empty();
      }
      stacks.merge(stack, Long.valueOf(line.substring(space + 1)), Long::sum);
    }
    return stacks.isEmpty() ? Optional.empty() : kind.map(k -> of(k, stacks));
  }

  /**
   * The same with what is small folded into {@link #REST} below its caller; the sum stays.
   *
   * @param least the share of all below which a frame is small
   * @param most how many stacks may be left; a larger share is taken until no more are
   */
  public Profile pruned(double least, int most) {
    Profile pruned = new Profile(kind, root.pruned(least * total()));
    return pruned.stacks().size() <= most || least >= 1 ? pruned : pruned(2 * least, most);
  }

  /** The functions that have a per cent of all or more, the largest first. */
  public List<Share> shares() {
    Map<String, long[]> values = new TreeMap<>();
    stacks()
        .forEach(
            (stack, value) -> {
              // One that calls itself is in a stack more than once and has its value once.
              stack.stream().distinct().forEach(name -> values(values, name)[1] += value);
              values(values, stack.get(stack.size() - 1))[0] += value;
            });
    return values.entrySet().stream()
        .filter(e -> !e.getKey().equals(REST) && e.getValue()[1] * 100 >= total())
        .map(e -> new Share(e.getKey(), percent(e.getValue()[0]), percent(e.getValue()[1])))
        .sorted(Share.LARGEST)
        .toList();
  }

  private static long[] values(Map<String, long[]> all, String name) {
    return all.computeIfAbsent(name, n -> new long[2]);
  }

  private int percent(long value) {
    return (int) Math.round(100.0 * value / total());
  }

  private SortedMap<List<String>, Long> stacks() {
    SortedMap<List<String>, Long> stacks = new TreeMap<>(Frame.ORDER);
    root.children().forEach(child -> child.collect(List.of(), stacks));
    return stacks;
  }
}
