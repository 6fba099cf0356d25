package dev.drillpress.press.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site as it was published: its list of tables, its tables, its pages. */
public final class PublishedSite {
  private static final String INDEX = "data/index.json";

  private final String name;
  private final SiteFiles files;
  private final SortedMap<String, Published> tables;

  private PublishedSite(String name, SiteFiles files, SortedMap<String, Published> tables) {
    this.name = name;
    this.files = files;
    this.tables = tables;
  }

  /**
   * Reads a site's list of tables.
   *
   * @param name of the site for messages, such as the folder's or the revision's
   */
  public static Checked<PublishedSite> read(String name, SiteFiles files) {
    try {
      Optional<byte[]> index = files.read(INDEX);
      if (index.isPresent()) {
        return tables(index.get())
            .<Checked<PublishedSite>>map(t -> Checked.of(new PublishedSite(name, files, t)))
            .orElseGet(() -> Checked.failed(damaged(name, INDEX)));
      }
      return files.read("index.html").isPresent()
          ? Checked.of(new PublishedSite(name, files, new TreeMap<>()))
          : Checked.failed(
              Diagnostic.of(
                  ChangeCode.NO_SITE,
                  Location.of(name),
                  "There is no site in `" + name + "`.",
                  "Name the folder that a bake wrote, such as `target/site`, or a git revision."));
    } catch (IOException e) {
      return Checked.failed(damaged(name, INDEX));
    }
  }

  /** What the site calls itself in messages. */
  String name() {
    return name;
  }

  SortedMap<String, Published> tables() {
    return tables;
  }

  /** The rows of a table. */
  Checked<List<List<Cell>>> rows(Published table) {
    String path = "data/" + table.id() + ".json";
    try {
      Optional<byte[]> bytes = files.read(path);
      Optional<List<List<Cell>>> rows =
          bytes.flatMap(b -> TableText.rows(b, table.columns().size()));
      return rows.isPresent() && rows.get().size() == table.rows()
          ? Checked.of(rows.get())
          : Checked.failed(damaged(name, path));
    } catch (IOException e) {
      return Checked.failed(damaged(name, path));
    }
  }

  /**
   * The text of a page.
   *
   * @param url from the host's root, so perhaps with folders in front that the site stands in
   */
  Optional<String> page(String url) {
    String path = url.startsWith("/") ? url.substring(1) : url;
    while (true) {
      String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      try {
        Optional<byte[]> bytes = files.read(file);
        if (bytes.isPresent()) {
          return Optional.of(new String(bytes.get(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        return Optional.empty();
      }
      int slash = path.indexOf('/');
      if (slash < 0) {
        return Optional.empty();
      }
      path = path.substring(slash + 1);
    }
  }

  private static Diagnostic damaged(String name, String path) {
    return Diagnostic.of(
        ChangeCode.DAMAGED,
        Location.of(name + "/" + path),
        "The published file `" + path + "` is not what a bake writes.",
        "Bake that site again.");
  }

  private static Optional<SortedMap<String, Published>> tables(byte[] index) {
    try {
      JsonNode list = new ObjectMapper().readTree(index).path("tables");
      if (!list.isArray()) {
        return Optional.empty();
      }
      SortedMap<String, Published> tables = new TreeMap<>();
      for (JsonNode table : list) {
        Published published = published(table);
        tables.put(published.id(), published);
      }
      return Optional.of(tables);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Published published(JsonNode table) {
    List<Field> columns = new ArrayList<>();
    for (JsonNode column : table.path("columns")) {
      columns.add(new Field(column.path("name").asText(), text(column, "unit")));
    }
    List<String> sources = new ArrayList<>();
    boolean persons = false;
    for (JsonNode source : table.path("sources")) {
      sources.add(source.path("id").asText());
      persons |= source.path("individuals").asBoolean(false);
    }
    List<String> pages = new ArrayList<>();
    table.path("pages").forEach(page -> pages.add(page.asText()));
    Optional<String> sql = text(table, "sql");
    return new Published(
        table.path("id").asText(),
        titles(table.path("title")),
        columns,
        table.path("rows").asInt(),
        sources,
        persons,
        sql.isPresent() ? sql : text(table, "formula"),
        table.path("kind").asText(),
        table.path("hash").asText(),
        pages);
  }

  static Map<String, String> titles(JsonNode node) {
    Map<String, String> titles = new TreeMap<>();
    node.properties().forEach(e -> titles.put(e.getKey(), e.getValue().asText()));
    return titles;
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.hasNonNull(key) ? Optional.of(node.path(key).asText()) : Optional.empty();
  }
}
