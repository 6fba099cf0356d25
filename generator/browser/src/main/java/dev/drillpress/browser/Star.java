package dev.drillpress.browser;

import dev.drillpress.model.number.Require;
import dev.drillpress.model.star.Language;
import dev.drillpress.model.star.StarFinding;
import dev.drillpress.model.star.StarLint;
import dev.drillpress.model.star.StarReport;
import dev.drillpress.model.star.StarScore;
import dev.drillpress.model.star.StarStory;
import dev.drillpress.model.star.StoryReport;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/**
 * The lint of bullets and stories as a module of its own: pages without a text to judge do not load
 * its words.
 */
public final class Star {
  private Star() {}

  /**
   * What is open in a text of a language ({@code en} or {@code zh}): {@code {findings: [{rule,
   * start, end, key, arguments}], scores: [{part, points, deductions: [{rule, points}]}]}}.
   */
  @JSExport
  public static JSObject starLint(JSObject text, JSObject language) {
    StarReport report = lint(language).lint(text("text", text));
    JSObject[] scores = new JSObject[report.scores().size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(report.scores().get(i));
    }
    return reportObject(findings(report.findings()), scores);
  }

  /** What is open in a story's parts: an array of {@code {score, findings}}, in their order. */
  @JSExport
  public static JSObject[] starStory(
      JSObject situation, JSObject task, JSObject action, JSObject result, JSObject language) {
    StarStory story =
        new StarStory(
            text("situation", situation),
            text("task", task),
            text("action", action),
            text("result", result));
    List<StoryReport.Part> read = lint(language).story(story).parts();
    JSObject[] parts = new JSObject[read.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = partObject(score(read.get(i).score()), findings(read.get(i).findings()));
    }
    return parts;
  }

  private static StarLint lint(JSObject language) {
    return new StarLint(Language.of(Crossing.text("language", language)));
  }

  /** Unlike elsewhere a text may be empty: a page asks while somebody types. */
  private static String text(String name, JSObject value) {
    Require.that(isText(value), name + " is missing or is no text");
    return Crossing.textOrEmpty(value);
  }

  private static JSObject[] findings(List<StarFinding> findings) {
    JSObject[] objects = new JSObject[findings.size()];
    for (int i = 0; i < objects.length; i++) {
      StarFinding one = findings.get(i);
      String[] arguments = one.arguments().toArray(new String[0]);
      objects[i] = findingObject(one.rule().id(), one.start(), one.end(), one.key(), arguments);
    }
    return objects;
  }

  private static JSObject score(StarScore score) {
    JSObject[] deductions = new JSObject[score.deductions().size()];
    for (int i = 0; i < deductions.length; i++) {
      StarScore.Deduction one = score.deductions().get(i);
      deductions[i] = deductionObject(one.rule().id(), one.points());
    }
    return scoreObject(score.part().id(), score.points(), deductions);
  }

  @JSBody(params = "value", script = "return typeof value === 'string';")
  private static native boolean isText(JSObject value);

  @JSBody(
      params = {"findings", "scores"},
      script = "return {findings: findings, scores: scores};")
  private static native JSObject reportObject(JSObject[] findings, JSObject[] scores);

  @JSBody(
      params = {"score", "findings"},
      script = "return {score: score, findings: findings};")
  private static native JSObject partObject(JSObject score, JSObject[] findings);

  @JSBody(
      params = {"rule", "start", "end", "key", "values"},
      script =
          "return {rule: rule, start: start, end: end, key: key, arguments: Array.from(values)};")
  private static native JSObject findingObject(
      String rule, int start, int end, String key, String[] values);

  @JSBody(
      params = {"part", "points", "deductions"},
      script = "return {part: part, points: points, deductions: deductions};")
  private static native JSObject scoreObject(String part, int points, JSObject[] deductions);

  @JSBody(
      params = {"rule", "points"},
      script = "return {rule: rule, points: points};")
  private static native JSObject deductionObject(String rule, int points);
}
