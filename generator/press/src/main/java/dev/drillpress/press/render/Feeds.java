package dev.drillpress.press.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.content.Header;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.site.Urls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The newest pages of a language as Atom and as JSON Feed; times come from the documents. */
final class Feeds {
  private static final int NEWEST = 20;

  private final Site site;
  private final Templates templates;
  private final Urls urls;

  Feeds(Site site, Templates templates) {
    this.site = site;
    this.templates = templates;
    this.urls = new Urls(site.settings());
  }

  /** Whether a language has dated pages of its own, without which there is no feed. */
  static boolean any(Site site, String language) {
    return site.pages(language).stream().anyMatch(Feeds::fed);
  }

  private static boolean fed(SitePage page) {
    return !page.fallback() && page.document().header().date().isPresent();
  }

  /** {@code feed.xml}. */
  Checked<List<Artifact>> atom(Edition edition) {
    View.Feed feed = feed(edition, "feed.xml");
    return templates
        .render("feed.ftlx", feed)
        .then(
            rendered -> {
              Set<Input> inputs = inputs(edition, feed);
              inputs.addAll(rendered.inputs());
              byte[] bytes = rendered.text().getBytes(StandardCharsets.UTF_8);
              return Checked.of(List.of(artifact(edition, "feed.xml", bytes, inputs)));
            });
  }

  /** {@code feed.json}. */
  Checked<List<Artifact>> json(Edition edition) {
    View.Feed feed = feed(edition, "feed.json");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes).useDefaultPrettyPrinter()) {
      write(json, feed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Checked.of(
        List.of(artifact(edition, "feed.json", bytes.toByteArray(), inputs(edition, feed))));
  }

  private static void write(JsonGenerator json, View.Feed feed) throws IOException {
    json.writeStartObject();
    json.writeStringField("version", "https://jsonfeed.org/version/1.1");
    json.writeStringField("title", feed.site().title());
    json.writeStringField("home_page_url", feed.home());
    json.writeStringField("feed_url", feed.url());
    if (!feed.site().description().isEmpty()) {
      json.writeStringField("description", feed.site().description());
    }
    json.writeStringField("language", feed.htmlLang());
    json.writeArrayFieldStart("items");
    for (View.FeedEntry entry : feed.entries()) {
      json.writeStartObject();
      json.writeStringField("id", entry.id());
      json.writeStringField("url", entry.url());
      json.writeStringField("title", entry.title());
      json.writeStringField(
          "content_text", entry.summary().isEmpty() ? entry.title() : entry.summary());
      json.writeStringField("date_published", entry.published());
      json.writeStringField("date_modified", entry.updated());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static Set<Input> inputs(Edition edition, View.Feed feed) {
    Set<Input> inputs = new HashSet<>(edition.inputs());
    inputs.add(Edition.query("feed:" + edition.language(), feed));
    return inputs;
  }

  private Artifact artifact(Edition edition, String file, byte[] bytes, Set<Input> inputs) {
    String path = site.settings().prefix(edition.language()) + file;
    return new Artifact(path, bytes, List.copyOf(inputs));
  }

  private View.Feed feed(Edition edition, String file) {
    String language = edition.language();
    String prefix = site.settings().prefix(language);
    List<SitePage> newest =
        site.pages(language).stream()
            .filter(Feeds::fed)
            .sorted(
                Comparator.comparing(
                        (SitePage p) -> p.document().header().date().orElse(LocalDate.MIN))
                    .reversed()
                    .thenComparing(SitePage::stem))
            .limit(NEWEST)
            .toList();
    List<View.FeedEntry> entries = newest.stream().map(this::entry).toList();
    String updated =
        entries.stream().map(View.FeedEntry::updated).max(Comparator.naturalOrder()).orElse("");
    String home = urls.absolute(prefix + "index.html");
    return new View.Feed(
        edition.site(),
        home,
        urls.absolute(prefix + file),
        home,
        Texts.htmlTag(language),
        updated,
        entries);
  }

  private View.FeedEntry entry(SitePage page) {
    Header header = page.document().header();
    LocalDate date = header.date().orElseThrow();
    LocalDate updated = header.updated().filter(date::isBefore).orElse(date);
    return new View.FeedEntry(
        id(page, date),
        header.title(),
        urls.absolute(page.path()),
        Frames.description(page),
        date + "T00:00:00Z",
        updated + "T00:00:00Z");
  }

  /** A tag URI (RFC 4151): it stays when the page moves. Without a host only the URL is left. */
  private String id(SitePage page, LocalDate date) {
    String host = site.settings().host().replaceFirst("^[^:/]+://", "").replaceFirst("[:/].*$", "");
    String name = page.language() + "/" + page.document().header().id();
    return host.isEmpty()
        ? urls.absolute(page.path())
        : "tag:" + host + "," + date + ":" + Urls.appended("", name).substring(1);
  }
}
