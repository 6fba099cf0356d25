package dev.drillpress.press.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the forms of a drill say about what a reader types and ticks. */
class DrillFormsTest extends BrowserTest {
  private static final String PREDICT = "drills/go/range.html";
  private static final String CHOICE = "drills/go/single.html";

  DrillFormsTest() {
    super(Path.of("src", "test", "sites", "drill-forms", "site"));
  }

  @Test
  void whole_lines_are_right_in_any_order() {
    Page page = open(PREDICT);
    assertThat(
            compared(
                page,
                "D nil: true, shared: false",
                "A length: 3",
                "B own pid: 77",
                "C bytes <b>: 12 of 64"))
        .allMatch(line -> line.startsWith("Right"));
    assertThat(status(page)).isEqualTo("Lines right: 4 of 4. Lines not typed: 0.");
  }

  @Test
  void a_label_and_a_value_are_the_whole_line() {
    assertThat(compared(open(PREDICT), "a 3", "B: 4194304", "c) 12 of 64", "D = true false"))
        .allMatch(line -> line.startsWith("Right"));
  }

  @Test
  void lines_without_a_label_are_taken_in_order() {
    Page page = open(PREDICT);
    assertThat(compared(page, "3", "C 12 of 64", "nil: true, shared: false", "8"))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("Right 3"),
            line -> assertThat(line).startsWith("Right C"),
            line -> assertThat(line).startsWith("Right nil"),
            line -> assertThat(line).isEqualTo("Not counted 8"));
    assertThat(compared(page, "3", "  17 ", "", "12  of 64")).hasSize(3);
    assertThat(status(page)).isEqualTo("Lines right: 3 of 4. Lines not typed: 1.");
  }

  @Test
  void a_line_without_a_label_takes_no_place_that_another_names() {
    assertThat(compared(open(PREDICT), "A 3", "B 5", "C 12 of 64", "E no", "D true false"))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("Right"),
            line -> assertThat(line).startsWith("Right"),
            line -> assertThat(line).startsWith("Right"),
            line -> assertThat(line).isEqualTo("Not counted E no"),
            line -> assertThat(line).startsWith("Right"));
  }

  @Test
  void wide_letters_and_another_case_make_no_difference() {
    assertThat(compared(open(PREDICT), "Ａ：３", "d　NIL: TRUE， SHARED: FALSE"))
        .allMatch(line -> line.startsWith("Right"));
  }

  @Test
  void a_wrong_line_says_what_was_printed() {
    Page page = open(PREDICT);
    assertThat(compared(page, "A 30", "C 12"))
        .containsExactly(
            "Wrong A 30 Printed: A length: 3", "Wrong C 12 Printed: C bytes <b>: 12 of 64");
    assertThat(status(page)).isEqualTo("Lines right: 0 of 4. Lines not typed: 2.");
  }

  @Test
  void a_number_outside_of_its_range_is_wrong_and_the_recorded_one_is_told() {
    assertThat(compared(open(PREDICT), "B 0")).containsExactly("Wrong B 0 Printed: B own pid: 2");
    assertThat(compared(open(PREDICT), "B 4194305", "A 3").get(0)).startsWith("Wrong");
    assertThat(compared(open(PREDICT), "B ~1..4194304").get(0)).startsWith("Wrong");
  }

  @Test
  void the_last_of_several_values_is_right_in_part() {
    Page page = open(PREDICT);
    assertThat(compared(page, "D false").get(0)).startsWith("Right in part");
    assertThat(status(page)).isEqualTo("Lines right: 0 of 4. Lines not typed: 3.");
  }

  @Test
  void a_line_that_must_not_come_out_and_one_too_many_are_named() {
    assertThat(compared(open(PREDICT), "panic: no", "A 3", "A 3"))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("Never printed panic: no"),
            line -> assertThat(line).startsWith("Right"),
            line -> assertThat(line).startsWith("Not counted"));
  }

  @Test
  void hostile_text_stays_text() {
    Page page = open(PREDICT);
    page.onDialog(dialog -> page.evaluate("document.title = 'hit'"));
    String hostile = "A <img src=x onerror=alert(1)>$&{0}";
    assertThat(compared(page, hostile).get(0)).contains(hostile);
    assertThat(page.locator(".practice img").count()).isZero();
    assertThat(page.title()).isNotEqualTo("hit");
  }

  @Test
  void nothing_typed_is_asked_for_and_nothing_is_shown() {
    Page page = open(PREDICT);
    assertThat(compared(page, " ", "")).isEmpty();
    assertThat(status(page)).isEqualTo("Type at least one line first.");
  }

  @Test
  void the_answer_opens_on_request_only() {
    Page page = open(PREDICT);
    compared(page, "A 3");
    assertThat(page.locator("details.answer[open]").count()).isZero();
    page.getByText("Show the answer").first().click();
    assertThat(page.locator("details.answer[open]").count()).isEqualTo(1);
    assertThat(page.locator("details.answer > summary:focus").count()).isEqualTo(1);
  }

  @Test
  void a_keyboard_is_enough() {
    Page page = open(PREDICT);
    page.locator("textarea").focus();
    page.keyboard().type("A 3");
    page.keyboard().press("Enter");
    page.keyboard().type("B 5");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(status(page)).isEqualTo("Lines right: 2 of 4. Lines not typed: 2.");
    assertThat(page.locator("button:focus").textContent()).isEqualTo("Compare");
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    assertThat(page.locator("details.answer[open]").count()).isEqualTo(1);
  }

  @Test
  void text_is_still_there_after_going_back() {
    Page page = open(PREDICT);
    page.locator("textarea").fill("A 3\nB 5");
    page.locator(".brand").click();
    page.waitForURL(site().url(""));
    page.goBack();
    assertThat(page.locator("textarea").inputValue()).isEqualTo("A 3\nB 5");
  }

  @Test
  void chinese_pages_speak_chinese() {
    Page page = open("zh/" + PREDICT);
    assertThat(compared(page, "A：3", "B 0", "D false"))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("正确 A：3"),
            line -> assertThat(line).isEqualTo("错误 B 0 实际输出： B own pid: 2"),
            line -> assertThat(line).startsWith("部分正确"));
    assertThat(status(page)).isEqualTo("共 4 行，正确 1 行，未写 1 行。");
  }

  @Test
  void a_script_is_loaded_only_where_its_form_stands() {
    Page predict = open(PREDICT);
    assertThat(predict.locator("script[src*='/js/predict.']").count()).isEqualTo(1);
    assertThat(predict.locator("script[src*='/js/choice.']").count()).isZero();
    Page choice = open(CHOICE);
    assertThat(choice.locator("script[src*='/js/predict.']").count()).isZero();
    assertThat(choice.locator("script[src*='/js/choice.']").count()).isEqualTo(1);
    assertThat(open("").locator("script[type=module]").count()).isZero();
  }

  @Test
  void without_a_recorded_run_nothing_is_asked() {
    assertThat(open("drills/go/unrun.html").locator("form").isVisible()).isFalse();
  }

  @Test
  void without_scripts_everything_can_be_read_and_no_form_stands_there() {
    var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    for (String path : List.of(PREDICT, CHOICE, "zh/" + PREDICT, "zh/" + CHOICE)) {
      Page page = open(path, options);
      assertThat(page.locator("form").isVisible()).isFalse();
      page.locator("details.answer > summary").click();
      assertThat(page.locator("details.answer .role-answer").isVisible()).isTrue();
      assertThat(page.locator(".role-options input:visible").count()).isZero();
    }
    assertThat(open(CHOICE, options).locator(".role-options > ul > li").allInnerTexts())
        .map(DrillFormsTest::joined)
        .containsExactly(
            "len(nil) compiles",
            "a nil slice has a length and it is zero",
            "a nil map can be written to");
  }

  @Test
  void forms_are_not_printed() {
    Page page = open(PREDICT);
    assertThat(page.locator("form").isVisible()).isTrue();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("form").isVisible()).isFalse();
    Page choice = open(CHOICE);
    assertThat(choice.locator(".role-options input:visible").count()).isEqualTo(3);
    choice.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(choice.locator("form").isVisible()).isFalse();
    assertThat(choice.locator(".role-options input:visible").count()).isZero();
  }

  @Test
  void one_right_option_is_chosen_of_all() {
    Page page = open(CHOICE);
    page.locator("button:visible").first().click();
    assertThat(status(page)).isEqualTo("Choose first.");
    page.getByLabel("len(nil) compiles").check();
    page.getByLabel("a nil slice has a length").check();
    assertThat(page.locator("input:checked").count()).isEqualTo(1);
    page.getByText("Check", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(status(page)).isEqualTo("Right");
    page.getByLabel("a nil map can be written to").check();
    assertThat(status(page)).isEmpty();
    page.getByText("Check", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(status(page)).isEqualTo("Wrong");
    assertThat(page.locator(".role-options li > strong").allInnerTexts())
        .containsExactly("", "Missed", "Wrong");
    assertThat(page.locator("details.answer[open]").count()).isZero();
  }

  @Test
  void options_are_chosen_by_keyboard() {
    Page page = open("zh/" + CHOICE);
    page.locator("input").first().focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(status(page)).isEqualTo("选对了");
    assertThat(page.locator("button:focus").textContent()).isEqualTo("检查");
  }

  @Test
  void nothing_scrolls_sideways_on_a_phone_and_axe_finds_nothing() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      var phone = new Browser.NewContextOptions().setViewportSize(390, 800).setColorScheme(scheme);
      for (String language : List.of("", "zh/")) {
        Page page = open(language + PREDICT, phone);
        compared(page, "A " + "x".repeat(200), "B 5", "D false", "panic", "A 3");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(violations(page)).isEmpty();
        Page choice = open(language + CHOICE, phone);
        choice.locator("input").first().check();
        choice.locator("button:visible").first().click();
        assertThat(choice.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(violations(choice)).isEmpty();
      }
    }
  }

  /** The lines of the result after comparing what is typed. */
  static List<String> compared(Page page, String... typed) {
    page.locator("textarea").fill(String.join("\n", typed));
    page.locator(".practice button").first().click();
    return page.locator(".practice li").allTextContents().stream()
        .map(DrillFormsTest::joined)
        .toList();
  }

  static String status(Page page) {
    Locator status = page.locator("[role=status]");
    return status.textContent();
  }

  private static String joined(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
