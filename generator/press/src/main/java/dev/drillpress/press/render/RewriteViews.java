package dev.drillpress.press.render;

import dev.drillpress.model.star.StarFinding;
import dev.drillpress.model.star.StarLint;
import dev.drillpress.model.star.StarRule;
import dev.drillpress.model.star.StarScore;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.story.Rewrite;
import dev.drillpress.press.story.StoryCheck;
import dev.drillpress.press.story.WordDiff;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Shows what a story's rewrite changed, from the two bullets as readers see them. */
final class RewriteViews {
  private final StoryCheck lints = new StoryCheck();

  /** The rewrite; none when the page lacks one of the bullets, or is in a language not linted. */
  Optional<View.Rewrite> of(SitePage page, View.Text text, Texts texts) {
    String language = page.document().header().language();
    Optional<StarLint> lint = lints.lint(language);
    String before = bullets("before", text);
    String after = bullets("after", text);
    if (lint.isEmpty() || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(view(Rewrite.of(before, after, lint.get(), language), texts));
  }

  private static String bullets(String role, View.Text text) {
    return text.sections().stream()
        .filter(section -> section.role().equals(role))
        .findFirst()
        .map(section -> bullets(Jsoup.parseBodyFragment(section.html().html()).body()))
        .orElse("");
  }

  /** The list, an item a line, or the first paragraph. */
  private static String bullets(Element section) {
    Elements items = section.select("> ul > li, > ol > li");
    if (!items.isEmpty()) {
      return items.stream().map(Element::text).collect(Collectors.joining("\n"));
    }
    Element paragraph = section.selectFirst("> p");
    return paragraph == null ? "" : paragraph.text();
  }

  private static View.Rewrite view(Rewrite rewrite, Texts texts) {
    return new View.Rewrite(
        pieces(rewrite.words().before()),
        pieces(rewrite.words().after()),
        rewrite.before(),
        rewrite.after(),
        rewrite.scores().size() * StarScore.MOST,
        rewrite.scores().stream().map(score -> score(score, texts)).toList(),
        rewrite.open().stream().map(finding -> told(finding, texts)).toList());
  }

  private static List<View.Piece> pieces(List<WordDiff.Piece> pieces) {
    return pieces.stream().map(p -> new View.Piece(p.kept(), p.text())).toList();
  }

  private static View.StarScore score(Rewrite.Score score, Texts texts) {
    return new View.StarScore(
        score.part().id(),
        score.before(),
        score.after(),
        score.changes().stream().map(change -> told(change, score, texts)).toList());
  }

  private static String told(Rewrite.Change change, Rewrite.Score score, Texts texts) {
    if (change.points() < 0) {
      String why =
          change
              .example()
              .map(finding -> told(finding, texts))
              .orElseGet(() -> texts.text("star.lacking." + score.part().id()));
      return texts.text("star.lost", -change.points(), why);
    }
    String key =
        change.rule() == StarRule.PART_UNSAID
            ? "star.gained.part-unsaid." + score.part().id()
            : "star.gained." + change.rule().id();
    String words = change.example().map(e -> first(e.arguments())).orElse("");
    return texts.text("star.points", change.points(), texts.text(key, words));
  }

  private static String first(List<String> arguments) {
    return arguments.isEmpty() ? "" : arguments.get(0);
  }

  private static String told(StarFinding finding, Texts texts) {
    return texts.text(finding.key(), finding.arguments().toArray());
  }
}
