package dev.drillpress.press.flame;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a profile a function has, in per cent.
 *
 * @param flat in itself
 * @param cum with all that it called
 */
public record Share(String function, int flat, int cum) {
  static final Comparator<Share> LARGEST =
      Comparator.comparingInt(Share::cum)
          .thenComparingInt(Share::flat)
          .reversed()
          .thenComparing(Share::function);

  private static final Pattern LINE = Pattern.compile("(.+) flat (\\d{1,3})% cum (\\d{1,3})%");

  /** As it is printed, and expected. */
  public String line() {
    return function + " flat " + flat + "% cum " + cum + "%";
  }

  /** What {@link #line} wrote. */
  public static Optional<Share> read(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new Share(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }
}
