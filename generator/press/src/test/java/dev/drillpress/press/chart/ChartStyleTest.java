package dev.drillpress.press.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.chart.ChartSamples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The stylesheet of charts: colours that can be read, and a rule for every class. */
class ChartStyleTest {
  private static final Path STYLES = Path.of("../../templates/assets/css");
  private static final double READABLE = 4.5;
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,6})\\b");

  /** Classes that only say what an element is. */
  private static final Set<String> NAMES_ONLY = Set.of("x", "y", "low", "high");

  @Test
  void textIsReadableOnEveryLevelAndEverySeriesInBothThemes() throws IOException {
    for (boolean dark : List.of(false, true)) {
      Map<String, String> colours = colours(dark);
      for (int level = 1; level <= 7; level++) {
        String on = colours.get(level <= 4 ? "on-faint" : "on-full");
        for (String side : List.of("h", "n")) {
          String back = colours.get(side + level);
          assertThat(contrast(on, back)).as(side + level + " dark=" + dark).isGreaterThan(READABLE);
        }
      }
      for (int series = 1; series <= CubeLimits.SERIES; series++) {
        String tone = colours.get("s" + series);
        assertThat(contrast(tone, colours.get("paper"))).as("s" + series).isGreaterThan(READABLE);
        assertThat(contrast(tone, colours.get("on-series")))
            .as("s" + series)
            .isGreaterThan(READABLE);
      }
      assertThat(contrast(colours.get("axis"), colours.get("paper"))).isGreaterThan(3);
    }
  }

  @Test
  void levelsGrowStrongerInGreyToo() throws IOException {
    for (boolean dark : List.of(false, true)) {
      Map<String, String> colours = colours(dark);
      for (String side : List.of("h", "n")) {
        for (int level = 2; level <= 7; level++) {
          double step =
              luminance(colours.get(side + level)) - luminance(colours.get(side + (level - 1)));
          assertThat(dark ? step : -step).as(side + level + " dark=" + dark).isPositive();
        }
      }
    }
  }

  @Test
  void everyClassHasARule() throws IOException {
    String css = Files.readString(STYLES.resolve("chart.css"));
    List<Sample> samples = new ArrayList<>(ChartSamples.all().values());
    samples.addAll(HardSamples.all().values());
    Set<String> used = new TreeSet<>();
    for (Sample sample : samples) {
      Matcher matcher = Pattern.compile(" class=\"([^\"]*)\"").matcher(sample.html("c"));
      while (matcher.find()) {
        used.addAll(List.of(matcher.group(1).split(" ")));
      }
    }
    used.removeAll(NAMES_ONLY);
    for (ChartSpec.Type type : ChartSpec.Type.values()) {
      used.remove("chart-" + type.word());
    }
    for (int em = 0; em <= 20; em++) {
      used.addAll(List.of("left-" + em, "right-" + em));
    }
    assertThat(used)
        .allSatisfy(name -> assertThat(css).containsPattern("\\." + name + "(?![a-z0-9-])"));
  }

  @Test
  void aPrintedPageUsesTheLightColours() throws IOException {
    assertThat(Files.readString(STYLES.resolve("chart.css")))
        .contains("@media screen and (prefers-color-scheme: dark)")
        .doesNotContain("@media (prefers-color-scheme: dark)");
  }

  private static Map<String, String> colours(boolean dark) throws IOException {
    Map<String, String> colours = new HashMap<>();
    for (String file : List.of("main.css", "chart.css")) {
      String css = Files.readString(STYLES.resolve(file));
      int theme = css.indexOf("(prefers-color-scheme: dark)");
      int end = css.indexOf("@layer", theme);
      Matcher matcher = COLOUR.matcher(css.substring(0, dark ? end : theme));
      while (matcher.find()) {
        colours.put(matcher.group(1), matcher.group(2));
      }
    }
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  /** Relative luminance, after the Web Content Accessibility Guidelines. */
  private static double luminance(String colour) {
    String six = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    return .2126 * linear(six, 1) + .7152 * linear(six, 3) + .0722 * linear(six, 5);
  }

  private static double linear(String colour, int at) {
    double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
  }
}
