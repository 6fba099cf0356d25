package dev.drillpress.press.runner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of benchmarks is the same on every machine: allocations, and times only as ratios. */
final class Benchmarks {
  private static final Pattern LINE =
      Pattern.compile("^(Benchmark\\S*?)(?:-\\d+)?\\s+\\d+\\s+([0-9.]+) ns/op(.*)$");
  private static final Pattern MEMORY = Pattern.compile("(\\d+) B/op\\s+(\\d+) allocs/op");

  private Benchmarks() {}

  static List<String> lines(String output, List<String> ratio) {
    Map<String, BigDecimal> best = new LinkedHashMap<>();
    Set<String> lines = new LinkedHashSet<>();
    for (String line : Lines.of(output)) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        best.merge(matcher.group(1), new BigDecimal(matcher.group(2)), BigDecimal::min);
        Matcher memory = MEMORY.matcher(matcher.group(3));
        lines.add(
            matcher.group(1)
                + (memory.find()
                    ? " " + memory.group(1) + " B/op " + memory.group(2) + " allocs/op"
                    : ""));
      } else if (!line.matches("(goos|goarch|pkg|cpu): .*|ok .*")) {
        lines.add(Lines.untimed(line));
      }
    }
    List<String> all = new ArrayList<>(lines);
    if (ratio.size() == 2 && best.containsKey(ratio.get(0)) && best.containsKey(ratio.get(1))) {
      BigDecimal times =
          best.get(ratio.get(0)).divide(best.get(ratio.get(1)), MathContext.DECIMAL32);
      all.add(
          String.join("/", ratio) + " ns/op: " + times.round(new MathContext(2)).toPlainString());
    }
    return all;
  }
}
