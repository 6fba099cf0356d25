package dev.drillpress.press.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;

/**
 * Tests in a real browser, of a site that is baked once for a class and served under a path.
 *
 * <p>Pages keep their own Content Security Policy. A test fails when a page writes an error to the
 * console, which is also where the browser says what the policy refused, when a script throws, or
 * when anything but the site is asked for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
  /** Without these Chromium looks for its maker's hosts at each start. */
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final List<String> mistakes = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final ServedSite site;
  private final Playwright playwright;
  private final Browser browser;

  BrowserTest(Path project) {
    site = ServedSite.of(project);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(QUIET));
  }

  private static Path chromium() {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Chromium is missing; ./check installs it"));
  }

  @AfterEach
  void no_page_made_a_mistake() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    List<String> found = List.copyOf(mistakes);
    mistakes.clear();
    assertThat(found).isEmpty();
  }

  @AfterAll
  void stop() {
    browser.close();
    playwright.close();
    site.close();
  }

  final ServedSite site() {
    return site;
  }

  /** A page of the site as a desktop shows it. */
  final Page open(String path) {
    return open(path, new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  final Page open(String path, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.setDefaultTimeout(20_000);
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            mistakes.add(path + ": " + message.text());
          }
        });
    page.onPageError(error -> mistakes.add(path + ": " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(site.url(""))) {
            mistakes.add(path + " asks for " + request.url());
          }
        });
    page.navigate(site.url(path));
    return page;
  }

  /** What axe-core has against a page as it is now, by rule and place. */
  static List<String> violations(Page page) {
    page.evaluate(axe());
    Object found =
        page.evaluate(
            """
            async () => (await axe.run(document,
                {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}))
              .violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target)).join('\\n')
            """);
    return found.toString().lines().toList();
  }

  private static String axe() {
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
