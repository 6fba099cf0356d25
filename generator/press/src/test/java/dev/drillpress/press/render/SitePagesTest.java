package dev.drillpress.press.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.Document;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class SitePagesTest {
  private static final Pattern URL = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Path THEME = Path.of("../../templates");

  private final Map<String, String> site = SampleSite.texts("https://example.org/a/b");

  @Test
  void everyUrlOfAPageIsAFileOfTheSiteUnderTheBasePath() {
    site.forEach(
        (path, text) -> {
          Matcher url = URL.matcher(path.endsWith(".html") ? text : "");
          while (url.find()) {
            assertThat(target(url.group(1)))
                .as(path + " -> " + url.group(1))
                .satisfies(this::exists);
          }
        });
  }

  private static String target(String url) {
    return URLDecoder.decode(
        url.replace("https://example.org/a/b/", "/a/b/"), StandardCharsets.UTF_8);
  }

  private void exists(String url) {
    if (url.startsWith("#") || url.startsWith("https://example.org/edit/")) {
      return;
    }
    assertThat(url).startsWith("/a/b/");
    String path = url.substring("/a/b/".length()).replaceFirst("#.*", "");
    assertThat(site).containsKey(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }

  @Test
  void noPageHasInlineScriptOrStyle() {
    site.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            assertThat(text)
                .as(path)
                .doesNotContainPattern("\\s(style|on[a-z]+)=|<style|javascript:");
            assertThat(text).as(path).doesNotContainPattern("<script(?![^>]*src=)");
          }
        });
  }

  @Test
  void privateNotesReachNoFile() {
    assertThat(site.values()).noneMatch(text -> text.contains("TOPSECRET"));
    assertThat(site.get("stories/cache.html"))
        .as("a summary may be the notes' first paragraph")
        .doesNotContain("A summary.");
  }

  @Test
  void datasetsAboutSinglePersonsReachNoFile() {
    assertThat(site.keySet()).noneMatch(path -> path.contains("persons"));
    assertThat(site.get("data/index.json")).doesNotContain("persons").contains("pay/region");
  }

  @Test
  void aDrillHidesItsHintsAndItsAnswer() {
    String page = site.get("drills/gc-tuning/gogc.html");
    assertThat(page).contains("<summary>Hint 1</summary>", "<summary>Hint 2</summary>");
    assertThat(page.indexOf("Because the goal"))
        .isGreaterThan(page.indexOf("<details class=\"answer\">"));
    assertThat(page)
        .contains("Advanced", "In your own words", "7 min", "Last updated", "20 November 2026");
  }

  @Test
  void theRightOptionIsToldInTheAnswerOnly() {
    String page = site.get("drills/gc-tuning/limit.html");
    assertThat(page.substring(0, page.indexOf("<details class=\"answer\">")))
        .doesNotContain("checked");
    assertThat(page).contains("<strong>Right:</strong> B");
  }

  @Test
  void textOfAuthorsIsEscaped() {
    assertThat(site.get("drills/gc-tuning/limit.html"))
        .contains("<h1>GOMEMLIMIT &lt;script&gt;</h1>");
    assertThat(site.get("reports/pay.html"))
        .contains(
            "<figcaption>Pay &lt;script&gt;</figcaption>", "North &lt;script&gt;", "A &amp; B");
  }

  @Test
  void tablesGroupNumbersButNotYearsAndMarkClaims() {
    assertThat(site.get("reports/pay.html"))
        .contains(
            "\u2212412,000.50",
            ">9,000<",
            ">2025<",
            "source-claimed",
            "Claimed, not shown",
            "not checked")
        .contains(
            "Rows: 2 of 40", "<span class=\"unit\">CNY/year</span>", "/a/b/data/pay/region.csv");
  }

  @Test
  void aPageWithoutTranslationSaysSoAndPointsToTheOriginal() {
    String page = site.get("zh/stories/cache.html");
    assertThat(page)
        .contains("<html lang=\"zh-Hans\">", "本页尚无译文", "<article lang=\"en\">")
        .contains("<link rel=\"canonical\" href=\"https://example.org/a/b/stories/cache.html\">")
        .contains("noindex")
        .doesNotContain("rel=\"alternate\" hreflang");
    assertThat(site.get("sitemap.xml")).doesNotContain("zh/stories/cache");
  }

  @Test
  void translationsPointToEachOther() {
    String en = "hreflang=\"en\" href=\"https://example.org/a/b/drills/gc-tuning/gogc.html\"";
    String zh =
        "hreflang=\"zh-Hans\" href=\"https://example.org/a/b/zh/drills/gc-tuning/gogc.html\"";
    for (String path :
        List.of("drills/gc-tuning/gogc.html", "zh/drills/gc-tuning/gogc.html", "sitemap.xml")) {
      assertThat(site.get(path)).contains(en, zh, "hreflang=\"x-default\"");
    }
    assertThat(site.get("zh/drills/gc-tuning/gogc.html")).contains("2026年11月20日");
  }

  @Test
  void formerPathsRedirectWithoutScript() {
    assertThat(site.get("old/gogc/index.html"))
        .contains("content=\"0; url=/a/b/drills/gc-tuning/gogc.html\"")
        .doesNotContain("<script");
  }

  @Test
  void feedsAndSitemapAreWellFormed() throws Exception {
    for (String path : List.of("feed.xml", "zh/feed.xml", "sitemap.xml")) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(site.get(path).getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(site.get("feed.xml"))
        .contains(
            "tag:example.org,2026-11-01:en/drills/gc-tuning/gogc", "GOMEMLIMIT &lt;script&gt;");
    for (String path : List.of("feed.json", "data/index.json", "data/pay/region.json")) {
      try (var json = new com.fasterxml.jackson.core.JsonFactory().createParser(site.get(path))) {
        while (json.nextToken() != null) {
          json.getText();
        }
      }
    }
  }

  @Test
  void everyFileSaysWhatItWasMadeFromAndAllBytesAreTheSameAgain() {
    Map<String, Artifact> first =
        SampleSite.bake(SampleSite.site("https://h"), SampleSite.NO_TEMPLATES);
    Map<String, Artifact> again =
        SampleSite.bake(SampleSite.site("https://h"), SampleSite.NO_TEMPLATES);
    first.forEach(
        (path, file) -> {
          assertThat(file.inputs()).as(path).isNotEmpty().isEqualTo(again.get(path).inputs());
          assertThat(file.bytes()).as(path).isEqualTo(again.get(path).bytes());
        });
    assertThat(first.get("reports/pay.html").inputs())
        .extracting(Input::name)
        .contains(
            "content/reports/pay.en.md",
            "theme/report.ftlh",
            "theme/layout.ftlh",
            "theme/parts.ftlh",
            "theme/table.ftlh",
            "site-data/pay/region.csv",
            "settings",
            "theme/i18n/en.properties")
        .doesNotContain("theme/drill.ftlh");
  }

  @Test
  void theListOfTheThemeNamesEveryFile() throws Exception {
    try (Stream<Path> files = Files.walk(THEME)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(f -> THEME.relativize(f).toString().replace('\\', '/'))
              .filter(name -> !name.equals("theme.list"))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(THEME.resolve("theme.list"))).isEqualTo(names);
    }
  }

  @Test
  void noTemplateOfTheThemeHasInlineScriptOrStyle() throws Exception {
    try (Stream<Path> files = Files.walk(THEME)) {
      for (Path file : files.filter(f -> f.toString().matches(".*[.]ftl[hx]")).toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContainPattern("\\s(style|on[a-z]+)=|<style|javascript:|<script(?![^>]*src=)");
      }
    }
  }

  @Test
  void aSiteWithoutBasePathAndWithAnotherLanguageFallsBackToEnglishTexts() {
    Settings settings =
        new Settings(
            "https://example.org",
            List.of("fr"),
            Map.of("fr", "Exercices"),
            Map.of(),
            Optional.empty(),
            "hash");
    Document guide = new Document.Guide(SampleSite.header("guides/a", "fr", "Un guide"));
    SitePage page = SampleSite.page(guide, "fr", "<p>Texte.</p>");
    SitePage atRoot =
        new SitePage(
            guide,
            page.fragment(),
            page.roles(),
            "fr",
            "guides/a.html",
            List.of(),
            Map.of(),
            List.of());
    Site french = new Site(settings, List.of(atRoot), Map.of(), List.of());
    Map<String, Artifact> files = SampleSite.bake(french, SampleSite.NO_TEMPLATES);
    assertThat(files).containsKeys("index.html", "guides/index.html", "guides/a.html", "404.html");
    assertThat(new String(files.get("guides/a.html").bytes(), StandardCharsets.UTF_8))
        .contains("<html lang=\"fr\">", "Skip to content", "href=\"/guides/\"")
        .doesNotContain("class=\"languages\"");
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws Exception {
    assertThat(keys("zh")).isEqualTo(keys("en"));
  }

  private static java.util.Set<String> keys(String language) throws Exception {
    Properties properties = new Properties();
    properties.load(
        new StringReader(Files.readString(THEME.resolve("i18n/" + language + ".properties"))));
    return properties.stringPropertyNames();
  }

  @Test
  void theStyleSheetStaysSmall() throws Exception {
    assertThat(Files.size(THEME.resolve("assets/css/main.css"))).isLessThan(20_000);
  }
}
