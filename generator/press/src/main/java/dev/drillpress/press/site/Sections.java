package dev.drillpress.press.site;

import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.SectionRole;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.markdown.Fragment;
import dev.drillpress.press.markdown.Fragment.Heading;
import dev.drillpress.press.markdown.Fragment.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a drill or story with the roles that their headings name.
 *
 * @param fragment without private notes, which no later stage gets to see unless an author prints
 *     them for himself
 * @param roles one a section
 */
record Sections(Fragment fragment, List<Optional<SectionRole>> roles) {

  static Sections of(ParsedPage page, boolean privateNotes, List<Diagnostic> diagnostics) {
    String type = page.document().type();
    boolean withRoles = page.document() instanceof Document.Drill || type.equals("story");
    List<Section> kept = new ArrayList<>();
    List<Optional<SectionRole>> roles = new ArrayList<>();
    String summary = page.fragment().summary();
    List<String> anchors = new ArrayList<>(page.fragment().anchors());
    for (Section section : page.fragment().sections()) {
      Optional<SectionRole> role =
          withRoles ? section.heading().flatMap(h -> role(type, h, diagnostics)) : Optional.empty();
      if (role.equals(Optional.of(SectionRole.PRIVATE_NOTES)) && !privateNotes) {
        // The summary is the first paragraph, which may be one of the notes.
        summary = written(kept) ? summary : "";
        section.heading().ifPresent(h -> anchors.remove(h.id()));
        section.outline().forEach(h -> anchors.remove(h.id()));
      } else {
        kept.add(section);
        roles.add(role);
      }
    }
    required(page.document()).forEach(role -> demand(page, role, roles, diagnostics));
    Fragment all = page.fragment();
    return new Sections(
        new Fragment(
            kept,
            anchors,
            all.references(),
            all.blocks(),
            all.values(),
            all.programs(),
            all.included(),
            summary,
            all.words(),
            all.hanCharacters()),
        roles);
  }

  private static boolean written(List<Section> sections) {
    return sections.stream().anyMatch(section -> section.html().text().contains("<p>"));
  }

  private static Optional<SectionRole> role(
      String type, Heading heading, List<Diagnostic> diagnostics) {
    Optional<SectionRole> role = SectionRole.of(type, heading.text());
    if (role.isEmpty()) {
      List<String> names =
          Arrays.stream(SectionRole.values())
              .filter(r -> r.type().equals(type))
              .flatMap(r -> r.names().stream())
              .toList();
      diagnostics.add(
          Diagnostic.of(
              SiteCode.UNKNOWN_SECTION,
              heading.at(),
              "A " + type + " has no section `" + heading.text() + "`.",
              Suggestion.didYouMean(
                  heading.text(),
                  names,
                  "Use one of `"
                      + String.join("`, `", names)
                      + "`, or a heading of third level.")));
    }
    return role;
  }

  private static List<SectionRole> required(Document document) {
    if (document instanceof Document.Drill drill) {
      return drill.kind() == Document.Kind.CHOICE
          ? List.of(SectionRole.QUESTION, SectionRole.OPTIONS, SectionRole.ANSWER)
          : List.of(SectionRole.QUESTION, SectionRole.ANSWER);
    }
    return document instanceof Document.Story
        ? List.of(SectionRole.SITUATION, SectionRole.TASK, SectionRole.ACTION, SectionRole.RESULT)
        : List.of();
  }

  private static void demand(
      ParsedPage page,
      SectionRole role,
      List<Optional<SectionRole>> roles,
      List<Diagnostic> diagnostics) {
    if (!roles.contains(Optional.of(role))) {
      String name = role.names().get(0);
      String heading = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      diagnostics.add(
          Diagnostic.of(
              SiteCode.MISSING_SECTION,
              page.document().header().place("type"),
              "This " + page.document().type() + " has no section `" + heading + "`.",
              "Add a heading `## "
                  + heading
                  + "` (Chinese: `## "
                  + role.names().get(role.names().size() - 1)
                  + "`)."));
    }
  }
}
