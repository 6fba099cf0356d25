package dev.drillpress.press.content;

import dev.drillpress.model.star.StarRule;
import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.Field.Item;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Turns a content file's name and front matter into a typed document. */
public final class ContentReader {
  /** The folder, in the project's root, whose Markdown files are pages. */
  public static final String FOLDER = "content/";

  private static final String ENDING = ".md";
  private static final String EXAMINES = "examines";
  private static final String MISJUDGEMENT = "misjudgement";
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  // Letters of every script: a Chinese slug is as good as an English one.
  private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
  private static final Set<String> COMMON =
      Set.of(
          "id",
          "title",
          "description",
          "type",
          "status",
          "date",
          "updated",
          "slug",
          "aliases",
          "tags",
          "weight",
          "search");
  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "drill",
              Set.of(
                  "track",
                  "level",
                  "kind",
                  "minutes",
                  "companies",
                  "skills",
                  "rev",
                  EXAMINES,
                  MISJUDGEMENT),
          "track", Set.of(),
          "story", Set.of("skills", "drills", "accept"),
          "report", Set.of(),
          "guide", Set.of(),
          "change", Set.of(),
          "page", Set.of());

  private static final List<String> RULES =
      Arrays.stream(StarRule.values()).map(StarRule::id).toList();

  private final SourceFile file;
  private final FrontMatter matter;
  private final FieldReader fields;
  private final String language;
  private final String stem;

  private ContentReader(SourceFile file, FrontMatter matter, String language, String stem) {
    this.file = file;
    this.matter = matter;
    this.language = language;
    this.stem = stem;
    this.fields = new FieldReader(matter.fields(), Location.of(file.path(), 1, 1));
  }

  /** Whether a file of the content folder is a document; others are copied beside the pages. */
  public static boolean isDocument(String path) {
    return path.endsWith(ENDING);
  }

  /** Where the Markdown of a file begins, when its header can be told from it. */
  public static Optional<Integer> bodyOffset(SourceFile file) {
    return FrontMatter.read(file).value().map(FrontMatter::bodyOffset);
  }

  /** The document in a file of the content folder. */
  public static Checked<Document> read(SourceFile file, Settings settings) {
    String name = file.path().substring(FOLDER.length(), file.path().length() - ENDING.length());
    int dot = name.lastIndexOf('.');
    String suffix = dot > name.lastIndexOf('/') ? name.substring(dot + 1) : "";
    if (settings.languages().contains(suffix)) {
      String stem = name.substring(0, dot);
      return FrontMatter.read(file).then(m -> new ContentReader(file, m, suffix, stem).document());
    }
    if (LANGUAGE.matcher(suffix).matches()) {
      return Checked.failed(
          Diagnostic.of(
              ContentCode.UNKNOWN_LANGUAGE,
              Location.of(file.path()),
              "The file's name says language `" + suffix + "`, which the site does not have.",
              "Add it to `site.languages` in jbake.properties, or rename the file."));
    }
    return FrontMatter.read(file)
        .then(m -> new ContentReader(file, m, settings.mainLanguage(), name).document());
  }

  private Checked<Document> document() {
    String type = fields.text("type", "page");
    if (!TYPES.containsKey(type)) {
      fields.report(
          ContentCode.UNKNOWN_TYPE,
          fields.item("type").orElseThrow().at(),
          "There is no type `" + type + "` of document.",
          Suggestion.didYouMean(
              type,
              TYPES.keySet(),
              "Write one of `" + String.join("`, `", new TreeSet<>(TYPES.keySet())) + "`."));
      return Checked.failed(fields.diagnostics());
    }
    matter.fields().values().forEach(field -> checkKey(field, type));
    Header header = header(type);
    Document document =
        switch (type) {
          case "drill" -> drill(header);
          case "track" -> new Document.Track(header, track());
          case "story" ->
              new Document.Story(
                  header,
                  fields.texts("skills"),
                  fields.texts("drills"),
                  fields.words("accept", RULES));
          case "report" -> new Document.Report(header);
          case "change" -> new Document.Change(header);
          case "guide" -> new Document.Guide(header);
          default -> new Document.Page(header);
        };
    boolean failed = fields.diagnostics().stream().anyMatch(Diagnostic::isError);
    return failed
        ? Checked.failed(fields.diagnostics())
        : Checked.of(document, fields.diagnostics());
  }

  private void checkKey(Field field, String type) {
    if (COMMON.contains(field.key()) || TYPES.get(type).contains(field.key())) {
      return;
    }
    Set<String> known = new TreeSet<>(COMMON);
    known.addAll(TYPES.get(type));
    String home =
        TYPES.entrySet().stream()
            .filter(e -> e.getValue().contains(field.key()))
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst()
            .map(t -> "It belongs to documents with `type: " + t + "`.")
            .orElse("Remove it; docs/authoring.md lists the keys of each type.");
    fields.report(
        ContentCode.UNKNOWN_KEY,
        field.keyAt(),
        "A document of type `" + type + "` has no key `" + field.key() + "`.",
        Suggestion.didYouMean(field.key(), known, home));
  }

  private Header header(String type) {
    boolean drill = type.equals("drill");
    String id =
        drill
            ? fields.required("id", "Run `drillpress new drill TRACK/NAME`, which mints one.")
            : fields.text("id", stem);
    if (drill && !id.isEmpty() && !ID.matcher(id).matches()) {
      fields.report(
          ContentCode.BAD_ID,
          fields.item("id").orElseThrow().at(),
          "The id `" + id + "` has characters that an id may not have.",
          "Use lower-case letters, digits and single dashes.");
    }
    return new Header(
        file,
        matter.bodyOffset(),
        stem,
        language,
        id,
        fields.required("title", "Add a line `title: …`."),
        fields.text("description", ""),
        status(),
        fields.date("date"),
        fields.date("updated"),
        slug(),
        aliases(),
        fields.texts("tags"),
        fields.integer("weight", 0, -1_000_000, 1_000_000),
        fields.flag("search", true));
  }

  private Header.Status status() {
    // JBake's third word: published from its date on, which is how we treat every dated document.
    return fields.text("status", "").equals("published-date")
        ? Header.Status.PUBLISHED
        : fields.choice("status", Header.Status.PUBLISHED);
  }

  private Optional<String> slug() {
    Optional<Item> slug = fields.item("slug");
    slug.filter(s -> !SLUG.matcher(s.text()).matches())
        .ifPresent(
            s ->
                fields.report(
                    ContentCode.BAD_SLUG,
                    s.at(),
                    "The slug `" + s.text() + "` cannot stand in a URL.",
                    "Use letters, digits, `-`, `_` and `.`, and begin with a letter or digit."));
    return slug.map(Item::text);
  }

  private List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    for (Item alias : fields.items("aliases")) {
      String path = alias.text().startsWith("/") ? alias.text().substring(1) : alias.text();
      boolean good = !path.isEmpty();
      for (String segment : path.split("/")) {
        good &= SLUG.matcher(segment).matches();
      }
      if (!good) {
        fields.report(
            ContentCode.BAD_ALIAS,
            alias.at(),
            "The alias `" + alias.text() + "` is not a path of this site.",
            "Write it from the site's root, such as `/old/page.html`.");
      }
      aliases.add(path);
    }
    return aliases;
  }

  private String track() {
    int end = stem.lastIndexOf('/');
    if (end < 0 || !stem.endsWith("/index")) {
      fields.report(
          ContentCode.BAD_TRACK,
          Location.of(file.path(), 1, 1),
          "A track's page is not where tracks are: `" + file.path() + "`.",
          "Name it `content/drills/NAME/index.md`.");
      return stem;
    }
    return stem.substring(stem.lastIndexOf('/', end - 1) + 1, end);
  }

  private Document drill(Header header) {
    String track = fields.required("track", "Name the folder of its track: `track: gc-tuning`.");
    if (!matter.fields().containsKey("level")) {
      fields.report(
          ContentCode.MISSING_KEY,
          Location.of(file.path(), 1, 1),
          "The front matter has no `level`.",
          "Add `level: entry`, `level: intermediate` or `level: advanced`.");
    }
    return new Document.Drill(
        header,
        track,
        fields.choice("level", Document.Level.ENTRY),
        fields.choice("kind", Document.Kind.OPEN),
        fields.integer("minutes", 10, 1, 240),
        fields.texts("companies"),
        fields.texts("skills"),
        fields.integer("rev", 1, 1, 9_999),
        aim());
  }

  /** Both keys or none: a row of the matrix with one of them would be half a row. */
  private Optional<Document.Aim> aim() {
    Optional<Item> examines = fields.item(EXAMINES);
    Optional<Item> misjudgement = fields.item(MISJUDGEMENT);
    missing(EXAMINES, MISJUDGEMENT);
    missing(MISJUDGEMENT, EXAMINES);
    return examines.flatMap(
        e -> misjudgement.map(m -> new Document.Aim(e.text().strip(), m.text().strip())));
  }

  private void missing(String key, String beside) {
    Field there = matter.fields().get(beside);
    if (there != null && !matter.fields().containsKey(key)) {
      fields.report(
          ContentCode.MISSING_KEY,
          there.keyAt(),
          "The front matter has `" + beside + "` but no `" + key + "`.",
          "Add `" + key + ": …`, or remove `" + beside + "`; the matrix of drills shows both.");
    }
  }
}
