package dev.drillpress.press.story;

import dev.drillpress.model.star.Language;
import dev.drillpress.model.star.StarFinding;
import dev.drillpress.model.star.StarLint;
import dev.drillpress.model.star.StarPart;
import dev.drillpress.model.star.StarStory;
import dev.drillpress.model.star.StoryReport;
import dev.drillpress.press.content.Document;
import dev.drillpress.press.content.SectionRole;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Severity;
import dev.drillpress.press.site.ParsedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lints stories: the new bullet, whose findings are warnings, and the parts, whose findings are
 * notes. The old bullet is there to be bad.
 */
public final class StoryCheck {
  private final StarLint english = new StarLint(Language.ENGLISH);
  private final StarLint chinese = new StarLint(Language.CHINESE);

  /** A check; keep it, since building it costs more than a story. */
  public StoryCheck() {}

  /** The lint of a language; none of one that it does not read. */
  public Optional<StarLint> lint(String language) {
    return switch (language) {
      case "en" -> Optional.of(english);
      case "zh" -> Optional.of(chinese);
      default -> Optional.empty();
    };
  }

  /** What is open in a story; nothing in other pages. */
  public List<Diagnostic> of(ParsedPage page) {
    Optional<StarLint> lint = lint(page.document().header().language());
    if (!(page.document() instanceof Document.Story story) || lint.isEmpty()) {
      return List.of();
    }
    StoryText text = StoryText.of(page);
    List<Diagnostic> found = new ArrayList<>();
    StoryText.Part bullets = text.bullets(SectionRole.AFTER);
    String after = Unmarked.of(text.file().text().substring(bullets.start(), bullets.end()));
    for (StarFinding finding : lint.get().lint(after).findings()) {
      add(story, text, bullets.start(), finding, Severity.WARNING, found);
    }
    StoryReport report = lint.get().story(parts(text));
    for (StarPart part : StarPart.values()) {
      StoryText.Part place = text.parts().get(role(part));
      // A part that is missing is told elsewhere.
      if (place != null) {
        for (StarFinding finding : report.of(part).findings()) {
          add(story, text, place.start(), finding, Severity.NOTE, found);
        }
      }
    }
    return found;
  }

  private static void add(
      Document.Story story,
      StoryText text,
      int offset,
      StarFinding finding,
      Severity severity,
      List<Diagnostic> found) {
    if (!story.accept().contains(finding.rule().id())) {
      StarCode code = StarCode.of(finding.rule());
      found.add(
          Diagnostic.of(
                  code,
                  text.file().at(offset + finding.start(), offset + finding.end()),
                  code.message(finding),
                  code.hint())
              .withSeverity(severity));
    }
  }

  private static StarStory parts(StoryText text) {
    return new StarStory(
        text.text(SectionRole.SITUATION),
        text.text(SectionRole.TASK),
        text.text(SectionRole.ACTION),
        text.text(SectionRole.RESULT));
  }

  private static SectionRole role(StarPart part) {
    return switch (part) {
      case SITUATION -> SectionRole.SITUATION;
      case TASK -> SectionRole.TASK;
      case ACTION -> SectionRole.ACTION;
      case RESULT -> SectionRole.RESULT;
    };
  }
}
