package dev.drillpress.press.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What templates see, and all that they see. An absent value is missing in a template, so that
 * {@code x??} asks for it. {@code docs/templates.md} says the same to authors.
 */
public final class View {
  private View() {}

  /** The variables of every page. */
  public record Root(
      Site site,
      Page page,
      Optional<Text> text,
      Optional<Drill> drill,
      Optional<Story> story,
      Listing list,
      TemplateMethodModelEx t,
      TemplateHashModel data) {

    /** The same with an author's text. */
    Root with(Optional<Text> written, Optional<Drill> asDrill, Optional<Story> asStory) {
      return new Root(site, page, written, asDrill, asStory, list, t, data);
    }

    /** The same with a list. */
    Root with(Listing listing) {
      return new Root(site, page, text, drill, story, listing, t, data);
    }
  }

  /** HTML that is safe already and is written as it is. */
  public record Markup(String html) {}

  /** A link. */
  public record Link(String title, String url) {}

  /** The site in one language; the same for all its pages. */
  public record Site(
      String title,
      String description,
      String language,
      String home,
      String basePath,
      List<Link> nav,
      List<Link> footer,
      Optional<Link> feed,
      Optional<Link> jsonFeed,
      Map<String, String> assets) {}

  /** The frame of a page: what its head and header need. */
  public record Page(
      String title,
      String description,
      String type,
      String path,
      String url,
      String canonical,
      String htmlLang,
      boolean indexed,
      List<Alternate> alternates,
      List<Language> languages,
      List<Link> breadcrumbs) {}

  /** The same page in another language, for search engines; a full URL. */
  public record Alternate(String hreflang, String url) {}

  /** A language to switch to. */
  public record Language(String name, String htmlLang, String url, boolean current) {}

  /** What an author wrote. */
  public record Text(
      String title,
      String htmlLang,
      Optional<Link> fallback,
      Section lead,
      List<Section> sections,
      List<Link> tags,
      Optional<Day> date,
      Optional<Day> updated,
      int minutes,
      Optional<String> editUrl,
      Optional<Link> previous,
      Optional<Link> next,
      List<String> styles) {}

  /** A part of a text with its heading; the lead has none, so that id and heading are empty. */
  public record Section(
      String role, String id, Markup heading, Markup html, List<Heading> outline) {}

  /** A heading inside a section. */
  public record Heading(int level, String id, Markup text) {}

  /** A day: {@code 2026-11-23}, and as readers of the page write it. */
  public record Day(String iso, String text) {}

  /**
   * What is special about a drill; {@code right} has the letters of the right options, {@code
   * toolchains} what ran its programs, none where a program of it was not run.
   */
  public record Drill(
      String id,
      Link track,
      String level,
      String kind,
      int minutes,
      int rev,
      List<String> companies,
      List<String> skills,
      List<String> right,
      Optional<Aim> aim,
      List<String> toolchains) {}

  /** What a drill tests, and what people typically get wrong. */
  public record Aim(String examines, String misjudgement) {}

  /** What is special about a story. */
  public record Story(List<String> skills, List<Link> drills, Optional<Rewrite> rewrite) {}

  /**
   * What a story's rewrite changed; {@code most} is what {@code before} and {@code after} reach.
   */
  public record Rewrite(
      List<Piece> old,
      List<Piece> young,
      int before,
      int after,
      int most,
      List<StarScore> scores,
      List<String> open) {}

  /** Words of a bullet that the rewrite kept, or took out or put in. */
  public record Piece(boolean kept, String text) {}

  /** The points of {@code situation}, {@code task}, {@code action} or {@code result}, of 10. */
  public record StarScore(String part, int before, int after, List<String> changes) {}

  /** What a generated page lists; only the lists that the page is about are filled. */
  public record Listing(
      List<Entry> entries,
      List<Track> tracks,
      List<Tag> tags,
      List<Shelf> shelves,
      List<Dataset> datasets,
      Optional<Link> matrix,
      Optional<Tally> tally) {
    /** Nothing listed. */
    static final Listing EMPTY = new Listing(List.of(), List.of(), List.of(), List.of(), List.of());

    /** A list without link to the matrix of drills, and not counted. */
    Listing(
        List<Entry> entries,
        List<Track> tracks,
        List<Tag> tags,
        List<Shelf> shelves,
        List<Dataset> datasets) {
      this(entries, tracks, tags, shelves, datasets, Optional.empty(), Optional.empty());
    }

    /** The same with a link to where the drills stand in the matrix. */
    Listing linkedTo(Optional<Link> place) {
      return new Listing(entries, tracks, tags, shelves, datasets, place, tally);
    }

    /** The same with its drills counted. */
    Listing counted(Tally count) {
      return new Listing(entries, tracks, tags, shelves, datasets, matrix, Optional.of(count));
    }
  }

  /** How many drills are listed, and how many of them had all their programs run. */
  public record Tally(int drills, List<LevelCount> levels, int verified) {}

  /** How many drills of a level are listed. */
  public record LevelCount(String level, int count) {}

  /** A page in a list; {@code htmlLang} is there when its text is in another language. */
  public record Entry(
      String title,
      String url,
      String description,
      String type,
      Optional<String> htmlLang,
      Optional<Day> date,
      Optional<Drill> drill) {}

  /** A track with its drills; the entries stay out where there would be too many. */
  public record Track(
      String name, String title, String url, String description, int count, List<Entry> entries) {}

  /** A tag. */
  public record Tag(String name, String url, int count) {}

  /** A few pages of one type on the home page. */
  public record Shelf(String type, String title, String url, int count, List<Entry> entries) {}

  /** A dataset, or a table computed from such, as the data index shows it. */
  public record Dataset(
      String id,
      String title,
      List<TableColumn> columns,
      List<List<String>> rows,
      int total,
      Origin origin) {}

  /** A table on a page: text as shown, with grouped numbers. */
  public record Table(
      String caption,
      List<TableColumn> columns,
      List<List<String>> rows,
      int total,
      Origin origin) {}

  /** The variables of a table. */
  public record TableRoot(String id, Table table, TemplateMethodModelEx t) {}

  /** The variables of a chart; {@code tabular} when the drawing is itself a table. */
  public record ChartRoot(
      String id, Markup drawing, boolean tabular, Table table, TemplateMethodModelEx t) {}

  /** The variables of a program's recorded runs. */
  public record VerifiedRoot(
      String runner,
      List<VerifiedRun> runs,
      List<RunDifference> differences,
      TemplateMethodModelEx t) {}

  /** A run; {@code more} lines of its output are not shown, {@code ended} is its tool's support. */
  public record VerifiedRun(
      String toolchain,
      Day date,
      Optional<Day> ended,
      String output,
      int more,
      Optional<Measured> measured) {}

  /** What a run measured. */
  public record Measured(
      Markup drawing, String caption, List<TableColumn> columns, List<List<String>> rows) {}

  /** The lines in which two runs of a program differ, side by side; the empty text is no line. */
  public record RunDifference(String first, String second, List<List<String>> rows, int more) {}

  /** The variables of a record of changes. */
  public record ChangesRoot(
      String id,
      String summary,
      List<ChangedTable> tables,
      List<ChangedPage> pages,
      TemplateMethodModelEx t) {}

  /** A table that changed; {@code more} cells and {@code omitted} rows are not listed. */
  public record ChangedTable(
      String id,
      String title,
      Optional<String> url,
      String kind,
      List<String> notes,
      List<ChangedCell> cells,
      int more,
      int omitted) {}

  /** A cell that changed; texts are as shown. */
  public record ChangedCell(
      String row,
      String column,
      String unit,
      String before,
      String after,
      String difference,
      String percent,
      boolean numeric) {}

  /** A page that shows tables which changed. */
  public record ChangedPage(String title, Optional<String> url, List<ChangedSentence> sentences) {}

  /** A sentence that says something else. */
  public record ChangedSentence(Optional<String> before, Optional<String> after) {}

  /** The variables of a diagram; one that is not drawn is code. */
  public record DiagramRoot(String title, Markup drawing, boolean drawn, TemplateMethodModelEx t) {}

  /** The variables of a formula with its example. */
  public record CalculatorRoot(
      String id,
      List<Quantity> inputs,
      List<Quantity> results,
      String formula,
      String note,
      Table table,
      TemplateMethodModelEx t) {}

  /** A named value of a calculator. */
  public record Quantity(String title, String value, Optional<String> unit) {}

  /** A table's column. */
  public record TableColumn(String name, String title, Optional<String> unit, boolean numeric) {}

  /** Where a table's figures come from: its sources, what was computed, and its downloads. */
  public record Origin(
      String kind,
      List<Source> sources,
      Optional<Computation> computation,
      boolean expired,
      String csv,
      String json) {}

  /** How a table was computed: {@code sql}, {@code formula} or {@code groups}, and its text. */
  public record Computation(String means, String text) {}

  /** Where figures come from. */
  public record Source(
      String id,
      String title,
      int rows,
      String publisher,
      Optional<String> url,
      Optional<Day> retrieved,
      Optional<String> license,
      String kind,
      boolean checked,
      boolean individuals,
      boolean expired,
      String note) {}

  /** A feed's variables. */
  public record Feed(
      Site site,
      String id,
      String url,
      String home,
      String htmlLang,
      String updated,
      List<FeedEntry> entries) {}

  /** A page in a feed; times in UTC. */
  public record FeedEntry(
      String id, String title, String url, String summary, String published, String updated) {}

  /** A sitemap's variables: pages, or the full URLs of the maps that it is split into. */
  public record Sitemap(List<SitemapEntry> entries, List<String> maps) {}

  /** The variables of a page that sends readers on to where its text is now. */
  public record Redirect(
      String title, String url, String canonical, String htmlLang, TemplateMethodModelEx t) {}

  /** A page in the sitemap. */
  public record SitemapEntry(String url, Optional<String> updated, List<Alternate> alternates) {}
}
