package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.Header;
import dev.drillpress.press.content.SectionRole;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.DataSource;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.TableView;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.markdown.Fragment;
import dev.drillpress.press.markdown.Html;
import dev.drillpress.press.site.Figure;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small site in memory with one page of each type. */
final class SampleSite {
  static final Path NO_TEMPLATES = Path.of("no-such-folder");

  private SampleSite() {}

  static Settings settings(String host) {
    return new Settings(
        host,
        List.of("en", "zh"),
        Map.of("en", "Drill & Press", "zh", "练习与报告"),
        Map.of("en", "Interview drills and career reports.", "zh", "面试练习与职业报告。"),
        Optional.of("https://example.org/edit/"),
        "settings-hash");
  }

  static Header header(String stem, String language, String title, String... tags) {
    String text = "---\ntitle: " + title + "\ntags: " + List.of(tags) + "\n---\n";
    return new Header(
        SourceFile.of("content/" + stem + "." + language + ".md", text),
        text.length(),
        stem,
        language,
        stem,
        title,
        "",
        Header.Status.PUBLISHED,
        Optional.of(LocalDate.of(2026, 11, 1)),
        Optional.of(LocalDate.of(2026, 11, 20)),
        Optional.empty(),
        List.of(),
        List.of(tags),
        0,
        true);
  }

  static Header withAliases(Header h, String... aliases) {
    return new Header(
        h.source(),
        h.bodyOffset(),
        h.stem(),
        h.language(),
        h.id(),
        h.title(),
        h.description(),
        h.status(),
        h.date(),
        h.updated(),
        h.slug(),
        List.of(aliases),
        h.tags(),
        h.weight(),
        h.search());
  }

  static Document.Drill drill(Header header, Document.Kind kind) {
    return new Document.Drill(
        header,
        "gc-tuning",
        Document.Level.ADVANCED,
        kind,
        7,
        List.of(),
        List.of("GC"),
        1,
        Optional.of(new Document.Aim("Pacing <b>", "GOGC is a limit.")));
  }

  /** A page whose sections are given as heading and HTML by turns, the lead's HTML first. */
  static SitePage page(Document document, String language, String lead, String... parts) {
    List<Fragment.Section> sections = new ArrayList<>();
    List<Optional<SectionRole>> roles = new ArrayList<>();
    sections.add(new Fragment.Section(Optional.empty(), new Html(lead, List.of()), List.of()));
    roles.add(Optional.empty());
    for (int i = 0; i < parts.length; i += 2) {
      String id = "s" + i;
      Fragment.Heading heading =
          new Fragment.Heading(2, id, parts[i], parts[i], Location.of("content/x.md"));
      sections.add(
          new Fragment.Section(Optional.of(heading), new Html(parts[i + 1], List.of()), List.of()));
      roles.add(SectionRole.of(document.type(), parts[i]));
    }
    return new SitePage(
        document,
        fragment(sections),
        roles,
        language,
        path(document, language),
        List.of(),
        Map.of(),
        List.of());
  }

  private static Fragment fragment(List<Fragment.Section> sections) {
    Fragment.Block block =
        new Fragment.Block("table", "", Map.of(), "", Location.of("content/x.md"), 0);
    return new Fragment(
        sections,
        List.of(),
        List.of(),
        List.of(block),
        List.of(),
        List.of(),
        List.of(),
        "A summary.",
        430,
        0);
  }

  private static String path(Document document, String language) {
    return (language.equals("en") ? "" : language + "/") + document.header().stem() + ".html";
  }

  static SitePage withTable(SitePage page, TableView table) {
    Fragment old = page.fragment();
    Fragment.Section lead =
        new Fragment.Section(
            Optional.empty(),
            new Html("<p>Pay.</p>", List.of(new Html.Slot(11, Html.SlotKind.BLOCK, 0))),
            List.of());
    List<Fragment.Section> sections = new ArrayList<>(old.sections());
    sections.set(0, lead);
    return new SitePage(
        page.document(),
        fragment(sections),
        page.roles(),
        page.language(),
        page.path(),
        List.of(),
        Map.of(0, new Figure.Table(table)),
        List.of());
  }

  static Dataset pay(DataSource.Kind kind, boolean individuals) {
    DataSource source =
        new DataSource(
            Map.of("en", "Base pay <by region>", "zh", "各地区基本工资"),
            Map.of("", "A & B"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            kind,
            false,
            individuals,
            Optional.empty(),
            Map.of());
    return new Dataset(
        individuals ? "pay/persons" : "pay/region",
        "site-data/pay/region.csv",
        List.of(
            column("region", Column.Type.TEXT, ""),
            column("year", Column.Type.INTEGER, "year"),
            column("base", Column.Type.MONEY, "CNY/year")),
        List.of(
            List.of("North <script>", "South"),
            List.of("2025", "2026"),
            List.of("-412000.50", "9000")),
        source,
        "data-hash");
  }

  private static Column column(String name, Column.Type type, String unit) {
    return new Column(
        name,
        type,
        Map.of(),
        unit.isEmpty() ? Optional.empty() : Optional.of(unit),
        true,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  static TableView table(Dataset dataset) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < dataset.rows(); row++) {
      int at = row;
      rows.add(dataset.cells().stream().map(c -> c.get(at)).toList());
    }
    return new TableView("Pay <script>", dataset, dataset.columns(), rows, 40);
  }

  static Site site(String host) {
    Dataset pay = pay(DataSource.Kind.CLAIMED, false);
    Document.Drill open =
        drill(
            withAliases(
                header("drills/gc-tuning/gogc", "en", "What does GOGC do?", "Go", "GC"),
                "/old/gogc"),
            Document.Kind.OPEN);
    Document.Drill choice =
        drill(
            header("drills/gc-tuning/limit", "en", "GOMEMLIMIT <script>", "Go"),
            Document.Kind.CHOICE);
    Document.Drill zh =
        drill(
            header("drills/gc-tuning/gogc", "zh", "GOGC 有什么作用？", "Go", "垃圾回收"), Document.Kind.OPEN);
    Document.Story story =
        new Document.Story(
            header("stories/cache", "en", "The cache that lied"),
            List.of("Caching"),
            List.of("drills/gc-tuning/gogc"),
            List.of());
    Document.Report report = new Document.Report(header("reports/pay", "en", "Pay by region"));
    Document.Page home = new Document.Page(header("index", "en", "Practise what interviews ask"));
    List<SitePage> pages = new ArrayList<>();
    String[] answer = {
      "Question",
      "<p>What does <code>GOGC=200</code> change?</p><figure class=\"code\"><pre><code><span class=\"k\">func</span> <span class=\"f\">main</span>() { fmt.<span class=\"f\">Println</span>(<span class=\"s\">\"hi\"</span>) <span class=\"c\">// says hi</span>\n}</code></pre></figure>",
      "Hint",
      "<p>Think of live heap.</p>",
      "Hint",
      "<p>Twice as much.</p>",
      "Answer",
      "<p>The heap may grow by 200% before the next cycle.</p><aside class=\"alert alert-note\"><p class=\"alert-title\">Note</p><p>The live heap counts, not the total.</p></aside>",
      "Why",
      "<p>Because the goal is <em>relative</em>.</p>"
    };
    pages.add(page(open, "en", "", answer));
    pages.add(
        page(
            zh,
            "zh",
            "",
            "题目",
            "<p>把 <code>GOGC</code> 设为 200 会<em>改变</em>什么？答案与存活堆有关。</p>",
            "提示",
            "<p>想想存活的堆。</p>",
            "答案",
            "<p>堆可以增长到两倍。</p>"));
    String boxes =
        "<ul><li><input type=\"checkbox\" disabled>Hard limit</li><li><input type=\"checkbox\" checked disabled>Soft limit</li></ul>";
    for (String language : List.of("en", "zh")) {
      pages.add(
          page(
              choice,
              language,
              "",
              "Question",
              "<p>Which?</p>",
              "Options",
              boxes,
              "Answer",
              "<p>Soft.</p>"));
      pages.add(
          page(
              story,
              language,
              "",
              "Before",
              "<p>Improved the cache.</p>",
              "After",
              "<p>Cut p99 from 900 to 40 ms.</p>",
              "Situation",
              "<p>S.</p>",
              "Private notes",
              "<p>TOPSECRET</p>"));
      pages.add(
          withTable(
              page(report, language, "", "What it says", "<p>More.</p>", "Method", "<p>How.</p>"),
              table(pay)));
      pages.add(page(home, language, "<p>Welcome.</p>"));
    }
    return new Site(
        settings(host),
        pages,
        Map.of(pay.id(), pay, "pay/persons", pay(DataSource.Kind.SURVEY, true)),
        List.of());
  }

  /** Every file of a site by path. */
  static Map<String, Artifact> bake(Site site, Path templates) {
    Map<String, Artifact> files = new TreeMap<>();
    Checked<SiteRenderer> renderer = SiteRenderer.create(site, templates);
    for (RenderTask task :
        renderer.value().orElseThrow(() -> new AssertionError(renderer.diagnostics())).tasks()) {
      Checked<List<Artifact>> made = task.run();
      for (Artifact artifact :
          made.value().orElseThrow(() -> new AssertionError(made.diagnostics()))) {
        if (files.put(artifact.path(), artifact) != null) {
          throw new AssertionError("made twice: " + artifact.path());
        }
      }
    }
    return files;
  }

  static Map<String, String> texts(String host) {
    Map<String, String> texts = new TreeMap<>();
    bake(site(host), NO_TEMPLATES)
        .forEach((path, file) -> texts.put(path, new String(file.bytes(), StandardCharsets.UTF_8)));
    return texts;
  }
}
