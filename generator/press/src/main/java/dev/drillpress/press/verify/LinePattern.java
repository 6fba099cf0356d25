package dev.drillpress.press.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line with ranges in place of numbers: {@code handle: ~40..60 %}. */
final class LinePattern {
  private static final String NUMBER = "-?[0-9]+(?:\\.[0-9]+)?";
  private static final Pattern RANGE = Pattern.compile("~(" + NUMBER + ")\\.\\.(" + NUMBER + ")");
  private static final Pattern VALUE = Pattern.compile(NUMBER);

  private record Range(BigDecimal low, BigDecimal high) {
    boolean holds(BigDecimal value) {
      return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
  }

  private final List<String> words = new ArrayList<>();
  private final List<Range> ranges = new ArrayList<>();

  private LinePattern() {}

  static LinePattern of(String line) {
    LinePattern pattern = new LinePattern();
    Matcher matcher = RANGE.matcher(line);
    int from = 0;
    while (matcher.find()) {
      pattern.words.add(line.substring(from, matcher.start()));
      pattern.ranges.add(
          new Range(new BigDecimal(matcher.group(1)), new BigDecimal(matcher.group(2))));
      from = matcher.end();
    }
    pattern.words.add(line.substring(from).stripTrailing());
    return pattern;
  }

  /** A range whose ends are in the wrong order, which nothing can meet. */
  static Optional<String> emptyRange(String line) {
    Matcher matcher = RANGE.matcher(line);
    while (matcher.find()) {
      if (new BigDecimal(matcher.group(1)).compareTo(new BigDecimal(matcher.group(2))) > 0) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  boolean matches(String line) {
    String text = line.stripTrailing();
    int at = 0;
    for (int i = 0; i < ranges.size(); i++) {
      if (!text.startsWith(words.get(i), at)) {
        return false;
      }
      at += words.get(i).length();
      Matcher value = VALUE.matcher(text).region(at, text.length());
      if (!value.lookingAt() || !ranges.get(i).holds(new BigDecimal(value.group()))) {
        return false;
      }
      at = value.end();
    }
    return text.substring(at).equals(words.get(ranges.size()));
  }
}
