package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.Header;
import dev.drillpress.press.content.SectionRole;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.markdown.Fragment;
import dev.drillpress.press.markdown.Html;
import dev.drillpress.press.site.Figure;
import dev.drillpress.press.site.PageValue;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.site.Urls;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns an author's text into what templates see, its slots filled. */
final class TextViews {
  private static final double WORDS_A_MINUTE = 200;
  private static final double HAN_A_MINUTE = 400;

  private final Site site;
  private final FigureViews figures;
  private final RewriteViews rewrites = new RewriteViews();
  private final Urls urls;

  TextViews(Site site, TableViews tables, Templates templates) {
    this.site = site;
    this.figures = new FigureViews(site, tables, templates);
    this.urls = new Urls(site.settings());
  }

  /** Whether a section stays out of every page; an earlier stage has dropped it already. */
  static boolean secret(SectionRole role) {
    return role == SectionRole.PRIVATE_NOTES;
  }

  /**
   * Whether a section may show what a program prints: readers who practise have not yet answered.
   */
  private static boolean answers(SectionRole role) {
    return switch (role) {
      case QUESTION, HINT, OPTIONS -> false;
      default -> true;
    };
  }

  /** The text of a page; what it was made from is added to the inputs. */
  Checked<View.Text> of(SitePage page, Edition edition, Set<Input> inputs) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<View.Section> sections = new ArrayList<>();
    for (int i = 0; i < page.fragment().sections().size(); i++) {
      Optional<SectionRole> role = i < page.roles().size() ? page.roles().get(i) : Optional.empty();
      if (site.privateNotes() || role.isEmpty() || !secret(role.get())) {
        Fragment.Section section = page.fragment().sections().get(i);
        String html =
            section.html().fill(slot -> filled(slot, role, page, edition, inputs, diagnostics));
        sections.add(section(section, role, html));
      }
    }
    inputs.add(
        new Input(
            Input.Kind.SOURCE,
            page.document().header().source().path(),
            page.document().header().source().hash()));
    for (SourceFile file : page.fragment().included()) {
      inputs.add(new Input(Input.Kind.SOURCE, file.path(), file.hash()));
    }
    if (!page.references().isEmpty()) {
      inputs.add(Edition.query("links:" + page.path(), page.references()));
    }
    return diagnostics.isEmpty()
        ? Checked.of(text(page, edition, sections, inputs))
        : Checked.failed(diagnostics);
  }

  private View.Text text(
      SitePage page, Edition edition, List<View.Section> sections, Set<Input> inputs) {
    Header header = page.document().header();
    Optional<View.Link> previous = ordered(page) ? site.previous(page).map(this::link) : none();
    Optional<View.Link> next = ordered(page) ? site.next(page).map(this::link) : none();
    if (ordered(page)) {
      inputs.add(Edition.query("neighbours:" + page.path(), List.of(previous, next)));
    }
    return new View.Text(
        header.title(),
        Texts.htmlTag(header.language()),
        fallback(page),
        sections.get(0),
        sections.subList(1, sections.size()),
        header.tags().stream().map(t -> new View.Link(t, edition.tags().get(t))).toList(),
        header.date().map(edition.texts()::day),
        header.updated().map(edition.texts()::day),
        minutes(page.fragment()),
        site.settings().editUrl().map(u -> Urls.appended(u, header.source().path())),
        previous,
        next,
        FigureViews.styles(page));
  }

  private static Optional<View.Link> none() {
    return Optional.empty();
  }

  /** Whether a page is one of a row that readers go through: not a page that stands alone. */
  static boolean ordered(SitePage page) {
    return switch (page.document().type()) {
      case "drill", "story", "report", "guide" -> true;
      default -> false;
    };
  }

  private View.Link link(SitePage page) {
    return new View.Link(page.document().header().title(), urls.of(page.path()));
  }

  private Optional<View.Link> fallback(SitePage page) {
    if (!page.fallback()) {
      return Optional.empty();
    }
    String written = page.document().header().language();
    String path = site.page(page.stem(), written).orElse(page).path();
    return Optional.of(new View.Link(Texts.nameOf(written), urls.of(path)));
  }

  private static int minutes(Fragment fragment) {
    double exact = fragment.words() / WORDS_A_MINUTE + fragment.hanCharacters() / HAN_A_MINUTE;
    return Math.max(1, (int) Math.ceil(exact));
  }

  private static View.Section section(
      Fragment.Section section, Optional<SectionRole> role, String html) {
    boolean options = role.isPresent() && role.get() == SectionRole.OPTIONS;
    return new View.Section(
        role.map(r -> r.name().toLowerCase(Locale.ROOT).replace('_', '-')).orElse(""),
        section.heading().map(Fragment.Heading::id).orElse(""),
        new View.Markup(section.heading().map(Fragment.Heading::html).orElse("")),
        new View.Markup(options ? Options.unmarked(html) : html),
        section.outline().stream()
            .map(h -> new View.Heading(h.level(), h.id(), new View.Markup(h.html())))
            .toList());
  }

  private String filled(
      Html.Slot slot,
      Optional<SectionRole> role,
      SitePage page,
      Edition edition,
      Set<Input> inputs,
      List<Diagnostic> diagnostics) {
    if (slot.kind() == Html.SlotKind.REFERENCE) {
      return escaped(page.references().get(slot.index()));
    }
    if (slot.kind() == Html.SlotKind.VALUE) {
      PageValue value = page.values().get(slot.index());
      inputs.addAll(TableViews.inputs(value.sheet()));
      return FigureViews.value(value, edition.texts());
    }
    Figure figure = page.figures().get(slot.index());
    if (figure == null || figure instanceof Figure.Nothing) {
      return "";
    }
    figure.sheets().forEach(sheet -> inputs.addAll(TableViews.inputs(sheet)));
    if (figure instanceof Figure.Changed changed) {
      inputs.addAll(figures.inputs(changed));
    }
    if (figure instanceof Figure.Verified verified) {
      inputs.addAll(VerifiedViews.inputs(verified));
    }
    String id = page.fragment().blocks().get(slot.index()).id();
    boolean answers = role.map(TextViews::answers).orElse(true);
    Checked<Templates.Rendered> rendered = figures.html(id, figure, answers, edition);
    diagnostics.addAll(rendered.diagnostics());
    rendered.value().ifPresent(r -> inputs.addAll(r.inputs()));
    return rendered.value().map(Templates.Rendered::text).orElse("");
  }

  private static String escaped(String url) {
    return url.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  /** What is special about a drill. */
  Optional<View.Drill> drill(SitePage page, Edition edition) {
    return page.document() instanceof Document.Drill drill
        ? Optional.of(drill(page, drill, edition))
        : Optional.empty();
  }

  private View.Drill drill(SitePage page, Document.Drill drill, Edition edition) {
    return new View.Drill(
        drill.header().id(),
        edition.tracks().get(drill.track()),
        drill.level().name().toLowerCase(Locale.ROOT),
        drill.kind().name().toLowerCase(Locale.ROOT),
        drill.minutes(),
        drill.rev(),
        drill.companies(),
        drill.skills(),
        drill.kind() == Document.Kind.CHOICE ? Options.right(page) : List.of(),
        drill.aim().map(aim -> new View.Aim(aim.examines(), aim.misjudgement())),
        VerifiedViews.toolchains(page));
  }

  /** What is special about a story. */
  Optional<View.Story> story(SitePage page, View.Text text, Edition edition) {
    if (!(page.document() instanceof Document.Story story)) {
      return Optional.empty();
    }
    List<View.Link> drills =
        story.drills().stream()
            .flatMap(stem -> site.page(stem, page.language()).stream())
            .map(this::link)
            .toList();
    return Optional.of(
        new View.Story(story.skills(), drills, rewrites.of(page, text, edition.texts())));
  }
}
