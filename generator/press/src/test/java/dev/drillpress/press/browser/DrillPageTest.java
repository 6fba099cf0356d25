package dev.drillpress.press.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shipped drills in a browser, three of each kind that asks for something, in both languages. */
class DrillPageTest extends BrowserTest {
  private static final String ROUTES = "drills/escape-analysis/java-escape-routes.html";

  DrillPageTest() {
    super(Path.of("..", ".."));
  }

  static Stream<String> predictions() {
    return both(
        ROUTES,
        "drills/performance-path/connection-reuse.html",
        "drills/controllers/owner-references.html");
  }

  static Stream<String> choices() {
    return both(
        "drills/gc-tuning/timer-leak.html",
        "drills/performance-path/contract-breaking.html",
        "drills/controllers/update-conflict.html");
  }

  private static Stream<String> both(String... paths) {
    return Stream.of(paths).flatMap(path -> Stream.of(path, "zh/" + path));
  }

  @ParameterizedTest
  @MethodSource("predictions")
  void what_was_printed_is_right_and_other_numbers_are_wrong(String path) {
    List<String> printed = printed(path);
    Page page = open(path);
    List<String> right = DrillFormsTest.compared(page, printed.toArray(String[]::new));
    assertThat(right).hasSameSizeAs(printed).allMatch(line -> line.matches("(Right|正确) .*"));
    assertThat(DrillFormsTest.status(page)).contains(String.valueOf(printed.size()));
    assertThat(page.locator(".practice li.right").count()).isEqualTo(printed.size());

    String[] other = printed.stream().map(line -> line + "7").toArray(String[]::new);
    assertThat(DrillFormsTest.compared(page, other))
        .hasSameSizeAs(printed)
        .allMatch(line -> line.matches("(Wrong|错误) .*"));

    String[] partly = other.clone();
    partly[0] = printed.get(0);
    DrillFormsTest.compared(page, partly);
    assertThat(page.locator(".practice li.right").count()).isEqualTo(1);
    assertThat(page.locator("details.answer[open]").count()).isZero();
  }

  @Test
  void what_another_toolchain_prints_is_right_too() {
    Page page = open(ROUTES);
    assertThat(DrillFormsTest.compared(page, "either 0 B/op", "field 24", "rare: 0").get(0))
        .isEqualTo("Right either 0 B/op Printed: either 0 B/op / either 12 B/op");
    assertThat(DrillFormsTest.compared(page, "either 12").get(0)).startsWith("Right");
    assertThat(DrillFormsTest.compared(page, "either 24").get(0)).startsWith("Wrong");
  }

  @Test
  void short_forms_of_shipped_lines_are_right() {
    assertThat(
            DrillFormsTest.compared(
                open("drills/escape-analysis/map-storage.html"), "A 0 0", "B 288, 1", "C 288 B 1"))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("Right"),
            line -> assertThat(line).startsWith("Right"),
            line -> assertThat(line).startsWith("Wrong"));
    assertThat(
            DrillFormsTest.compared(
                open("drills/controllers/java-conflict-retry.html"), "A 25 10 false", "111 0 true"))
        .allMatch(line -> line.startsWith("Right"));
  }

  @Test
  void each_drill_that_asks_for_a_prediction_takes_one() throws IOException {
    Path content = Path.of("../../content");
    List<String> predicted = new ArrayList<>();
    try (Stream<Path> files = Files.walk(content.resolve("drills"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".en.md")).sorted().toList()) {
        if (Files.readString(file).contains("\nkind: predict\n")) {
          predicted.add(content.relativize(file).toString().replace(".en.md", ".html"));
        }
      }
    }
    assertThat(predicted).hasSizeGreaterThan(20);
    for (String page : predicted) {
      assertThat(open(page).locator("form").isVisible()).as(page).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("choices")
  void ticked_options_are_judged_one_by_one(String path) {
    List<String> right =
        List.of(document(path).selectFirst(".answer .right").ownText().split(", "));
    Page page = open(path);
    Locator boxes = page.locator(".role-options input");
    List<Integer> holding =
        IntStream.range(0, boxes.count())
            .filter(i -> right.contains(String.valueOf((char) ('A' + i))))
            .boxed()
            .toList();
    holding.forEach(i -> boxes.nth(i).check());
    page.locator(".practice button").first().click();
    assertThat(page.locator(".role-options li > strong:is(.wrong, .missed)").count()).isZero();
    assertThat(page.locator(".role-options strong.right").count()).isEqualTo(right.size());
    int first = holding.contains(0) ? 1 : 0;
    boxes.nth(first).check();
    assertThat(page.locator(".role-options strong:not(:empty)").count()).isZero();
    page.locator(".practice button").first().click();
    assertThat(page.locator(".role-options strong.wrong, .role-options strong.right").count())
        .isGreaterThan(0);
    assertThat(page.locator("details.answer[open]").count()).isZero();
    page.locator(".practice button").nth(1).click();
    assertThat(page.locator("details.answer[open]").count()).isEqualTo(1);
  }

  @Test
  void several_right_options_are_counted() {
    Page page = open("drills/gc-tuning/timer-leak.html");
    page.getByLabel("time.After(1h)").check();
    page.getByLabel("leaks one timer a round").check();
    page.locator(".practice button").first().click();
    assertThat(page.locator(".role-options li > strong").allTextContents())
        .containsExactly("Wrong", "Right", "Missed", "Rightly left out", "Rightly left out");
    assertThat(DrillFormsTest.status(page)).isEqualTo("Options judged rightly: 3 of 5.");
  }

  @ParameterizedTest
  @MethodSource({"predictions", "choices"})
  void pages_are_whole_without_scripts(String path) {
    Page page = open(path, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    assertThat(page.locator("form").isVisible()).isFalse();
    Locator options = page.locator(".role-options li");
    assertThat(options.count()).isEqualTo(document(path).select(".role-options li").size());
    for (int i = 0; i < options.count(); i++) {
      assertThat(options.nth(i).isVisible()).isTrue();
      assertThat(options.nth(i).innerText()).isNotBlank();
    }
    page.locator("details.answer > summary").click();
    assertThat(page.locator("details.answer .role-answer").isVisible()).isTrue();
  }

  @ParameterizedTest
  @MethodSource({"predictions", "choices"})
  void on_a_phone_nothing_scrolls_sideways_and_axe_finds_nothing(String path) {
    ColorScheme scheme = path.startsWith("zh/") ? ColorScheme.DARK : ColorScheme.LIGHT;
    var phone = new Browser.NewContextOptions().setViewportSize(390, 800).setColorScheme(scheme);
    Page page = open(path, phone);
    if (page.locator("textarea").count() > 0) {
      String[] typed = printed(path).toArray(String[]::new);
      Arrays.setAll(typed, i -> i % 2 == 0 ? typed[i] : typed[i] + "9");
      DrillFormsTest.compared(page, typed);
    } else {
      page.locator(".role-options input").first().check();
      page.locator(".practice button").first().click();
    }
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(violations(page)).isEmpty();
  }

  /** The lines that the page itself says were printed. */
  private List<String> printed(String path) {
    return document(path)
        .selectFirst(".answer figure.expect code")
        .wholeText()
        .lines()
        .filter(line -> !line.startsWith("!") && !line.equals("PASS"))
        .toList();
  }

  private Document document(String path) {
    return Jsoup.parse(new String(site().file(path), StandardCharsets.UTF_8));
  }
}
