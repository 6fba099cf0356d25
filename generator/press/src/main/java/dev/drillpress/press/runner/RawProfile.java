package dev.drillpress.press.runner;

import dev.drillpress.press.flame.Origin;
import dev.drillpress.press.flame.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code go tool pprof -raw} writes: samples that name locations, and behind them the
 * locations, each with its function and, in lines of their own, those that it was inlined into.
 */
final class RawProfile {
  private static final Pattern SAMPLE = Pattern.compile("\\s*(\\d+(?:\\s+\\d+)*):((?: \\d+)+) ?");
  private static final Pattern LOCATION =
      Pattern.compile("\\s*(\\d+): 0x[0-9a-f]+ (?:M=\\d+ )?(?:\\[F] )?(.*)");
  private static final Pattern FUNCTION =
      Pattern.compile("\\s*(\\S.*) \\S+:\\d+(?::\\d+)? s=-?\\d+(?:\\(.*\\))?\\s*");
  private static final String UNKNOWN = "[unknown]";

  /** Types that a function is made for, which say nothing and may be long. */
  private static final Pattern TYPES =
      Pattern.compile("\\[[^\\[\\]]*(?:\\[[^\\[\\]]*][^\\[\\]]*)*]");

  /** Who calls a benchmark; the same in all stacks. */
  private static final Pattern BELOW =
      Pattern.compile("runtime\\.(goexit|main)|main\\.main|testing\\..*");

  /** What only the test framework does. */
  private static final Pattern FRAMEWORK =
      Pattern.compile("main\\.main|testing\\..*|runtime/pprof\\..*");

  /** What runs before the program does. */
  private static final Pattern START = Pattern.compile("runtime\\.doInit\\d*");

  private final Profile.Kind kind;
  private final UnaryOperator<String> names;
  private final Map<String, List<String>> locations = new HashMap<>();

  private RawProfile(Profile.Kind kind, UnaryOperator<String> names) {
    this.kind = kind;
    this.names = names;
  }

  /**
   * The stacks of a profile.
   *
   * @param module the program's own, which becomes {@code drill} in names
   */
  static Profile read(Profile.Kind kind, String module, String text) {
    RawProfile raw = new RawProfile(kind, name -> named(name, module));
    List<String> lines = Lines.raw(text);
    int samples = lines.indexOf("Samples:");
    int places = Math.max(lines.indexOf("Locations"), samples);
    raw.locations(lines.subList(Math.max(0, places), lines.size()));
    return Profile.of(kind, raw.stacks(lines.subList(Math.max(0, samples), Math.max(0, places))));
  }

  private void locations(List<String> lines) {
    List<String> here = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = LOCATION.matcher(line);
      if (matcher.matches()) {
        here = locations.computeIfAbsent(matcher.group(1), id -> new ArrayList<>());
        here.add(function(matcher.group(2)));
      } else if (line.startsWith(" ")) {
        here.add(function(line));
      } else {
        here = new ArrayList<>();
      }
    }
  }

  private String function(String text) {
    Matcher matcher = FUNCTION.matcher(text);
    return matcher.matches() ? names.apply(matcher.group(1)) : UNKNOWN;
  }

  private Map<List<String>, Long> stacks(List<String> lines) {
    Map<List<String>, Long> stacks = new HashMap<>();
    int column = column(lines);
    for (String line : lines) {
      Matcher matcher = SAMPLE.matcher(line);
      String[] values = matcher.matches() ? matcher.group(1).split("\\s+") : new String[0];
      if (column < values.length && !values[column].equals("0")) {
        stack(matcher.group(2).strip().split(" "))
            .ifPresent(stack -> stacks.merge(stack, Long.valueOf(values[column]), Long::sum));
      }
    }
    return stacks;
  }

  /** Of the numbers of a sample, the one that counts. */
  private int column(List<String> lines) {
    String wanted = kind == Profile.Kind.CPU ? "samples/" : "alloc_space/";
    List<String> types = lines.size() < 2 ? List.of() : Arrays.asList(lines.get(1).split(" "));
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).startsWith(wanted)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** From the root to the leaf, without what stands below benchmarks; none of the framework's. */
  private Optional<List<String>> stack(String[] ids) {
    List<String> frames = new ArrayList<>();
    for (String id : ids) {
      frames.addAll(locations.getOrDefault(id, List.of(UNKNOWN)));
    }
    Collections.reverse(frames);
    boolean own = frames.stream().anyMatch(f -> Origin.of(f) == Origin.OWN);
    boolean chance = kind == Profile.Kind.ALLOC && chance(frames, own);
    if (chance || !own && frames.stream().anyMatch(f -> FRAMEWORK.matcher(f).matches())) {
      return Optional.empty();
    }
    int from = 0;
    while (from < frames.size() - 1 && BELOW.matcher(frames.get(from)).matches()) {
      from++;
    }
    return Optional.of(List.copyOf(frames.subList(from, frames.size())));
  }

  /**
   * What packages allocate before the profiler's rate is set is counted by chance; what goroutines
   * of the runtime do, such as its scavenger, is nobody's. (What they compute is part of a
   * program.)
   */
  private static boolean chance(List<String> frames, boolean own) {
    return frames.stream().anyMatch(f -> START.matcher(f).matches())
        || !own && Origin.of(frames.get(0)) == Origin.RUNTIME;
  }

  private static String named(String name, String module) {
    String text = TYPES.matcher(name).replaceAll("[...]");
    // A test may be of the package's own or of one beside it.
    for (String own : List.of(module + "_test", module)) {
      if (text.startsWith(own + ".") || text.startsWith(own + "/")) {
        return "drill" + text.substring(own.length());
      }
    }
    return text;
  }
}
