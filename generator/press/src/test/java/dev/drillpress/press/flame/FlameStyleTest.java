package dev.drillpress.press.flame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The stylesheet of flame graphs: names that can be read, and a rule for every class. */
class FlameStyleTest {
  private static final Path STYLE = Path.of("../../templates/assets/css/flame.css");
  private static final double READABLE = 4.5;
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6})\\b");

  @Test
  void namesCanBeReadOnEveryBoxInBothThemes() throws IOException {
    String css = Files.readString(STYLE);
    int dark = css.indexOf("@media screen and (prefers-color-scheme: dark)");
    for (String theme : List.of(css.substring(0, dark), css.substring(dark))) {
      Map<String, String> colours = new HashMap<>();
      Matcher matcher = COLOUR.matcher(theme);
      while (matcher.find()) {
        colours.putIfAbsent(matcher.group(1), matcher.group(2));
      }
      assertThat(colours).hasSize(6);
      String text = colours.remove("on-flame");
      colours.forEach(
          (name, box) -> assertThat(contrast(text, box)).as(name).isGreaterThan(READABLE));
    }
  }

  @Test
  void everyOriginHasAColour() throws IOException {
    String css = Files.readString(STYLE);
    for (Origin origin : Origin.values()) {
      assertThat(css).contains(".flame ." + origin.word() + " rect { fill: var(--flame-");
    }
    assertThat(css).contains(".flame .all rect", ".flame-key", ".flame-words", ".flame-graph");
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  /** Relative luminance, after the Web Content Accessibility Guidelines. */
  private static double luminance(String colour) {
    return .2126 * linear(colour, 1) + .7152 * linear(colour, 3) + .0722 * linear(colour, 5);
  }

  private static double linear(String colour, int at) {
    double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
  }
}
