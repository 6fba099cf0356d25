package dev.drillpress.press.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.cli.Main;
import dev.drillpress.press.formula.Formula;
import dev.drillpress.press.formula.Formulas;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation says to be there is there. */
class DocsTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path COVERAGE = ROOT.resolve("docs/coverage.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,}|~{3,}).*?^\\1\\s*$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?)\\s*$");
  private static final Pattern COMMAND = Pattern.compile("`drillpress ([a-z]+)");

  @Test
  void every_link_of_the_documentation_leads_somewhere() throws IOException {
    List<Path> pages = pages();
    assertThat(pages).hasSizeGreaterThan(20);
    Set<String> broken = new TreeSet<>();
    int links = 0;
    for (Path page : pages) {
      for (String target : links(page)) {
        links++;
        if (!leads(page, target)) {
          broken.add(ROOT.relativize(page) + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(100);
  }

  @Test
  void a_link_to_nothing_is_found() {
    assertThat(leads(COVERAGE, "nothing.md")).isFalse();
    assertThat(leads(COVERAGE, "reports.md#no-such-heading")).isFalse();
    assertThat(leads(COVERAGE, "reports.md#values-in-sentences")).isTrue();
  }

  @Test
  void what_covers_the_article_is_there_in_both_languages() throws IOException {
    int pages = 0;
    Set<String> reports = new TreeSet<>();
    for (String target : links(COVERAGE)) {
      if (target.startsWith("../content/")) {
        Path english = COVERAGE.resolveSibling(target).normalize();
        Path chinese = Path.of(english.toString().replace(".en.md", ".zh.md"));
        assertThat(english).exists().hasToString(english.toString().replace(".zh.", ".en."));
        assertThat(chinese).exists();
        for (Path page : List.of(english, chinese)) {
          assertThat(Files.readString(page)).as("%s", page).doesNotContain("status: draft");
        }
        if (target.contains("/reports/")) {
          reports.add(target);
        }
        pages++;
      }
    }
    assertThat(pages).isGreaterThan(30);
    assertThat(reports).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void commands_and_formulas_that_are_named_exist() throws IOException {
    StringWriter help = new StringWriter();
    new Main(new PrintWriter(help), new PrintWriter(help), Map.of("CI", "1"), ROOT).run("--help");
    Matcher command = COMMAND.matcher(Files.readString(COVERAGE));
    int commands = 0;
    while (command.find()) {
      assertThat(help.toString()).containsPattern("(?m)^  " + command.group(1) + " ");
      commands++;
    }
    assertThat(commands).isGreaterThanOrEqualTo(3);
    Set<String> named = new HashSet<>();
    for (String line : Files.readAllLines(COVERAGE)) {
      Matcher list = Pattern.compile("formulas? ((`[a-z-]+`(, | and )?)+)").matcher(line);
      while (list.find()) {
        Stream.of(list.group(1).split(", | and ")).map(n -> n.replace("`", "")).forEach(named::add);
      }
    }
    assertThat(Formulas.all()).extracting(Formula::name).containsAll(named);
    assertThat(named).hasSizeGreaterThan(15);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String name : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      pages.add(ROOT.resolve(name));
    }
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  private static List<String> links(Path page) throws IOException {
    String text = FENCE.matcher(Files.readString(page)).replaceAll("");
    // Code in sentences may show how links are written.
    Matcher link = LINK.matcher(text.replaceAll("`[^`\n]*`", ""));
    List<String> targets = new ArrayList<>();
    while (link.find()) {
      if (!link.group(1).matches("[a-z]+:.*")) {
        targets.add(link.group(1));
      }
    }
    return targets;
  }

  private static boolean leads(Path page, String target) {
    URI uri = URI.create(target);
    String path = uri.getPath();
    Path file = path.isEmpty() ? page : page.resolveSibling(path);
    if (!Files.exists(file)) {
      return false;
    }
    String anchor = uri.getFragment();
    return anchor == null || anchors(file).contains(anchor);
  }

  /** The anchors that forges make of headings. */
  private static Set<String> anchors(Path page) {
    try {
      Set<String> anchors = new HashSet<>();
      Matcher heading = HEADING.matcher(FENCE.matcher(Files.readString(page)).replaceAll(""));
      while (heading.find()) {
        anchors.add(
            heading
                .group(1)
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-'));
      }
      return anchors;
    } catch (IOException e) {
      return Set.of();
    }
  }
}
