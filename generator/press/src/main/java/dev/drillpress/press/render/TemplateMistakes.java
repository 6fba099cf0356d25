package dev.drillpress.press.render;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import freemarker.core.InvalidReferenceException;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says in our words what FreeMarker found. No message names the page: a template that fails alike
 * on a thousand pages gives a thousand equal diagnostics, which are reported as one.
 */
public final class TemplateMistakes {
  private static final int SNIPPET = 40;

  private final Map<String, ThemeFile> files;
  private final String folder;
  private final String guide;

  /**
   * What to know of the templates.
   *
   * @param files all of them by name
   * @param folder where a template that does not exist would stand
   * @param guide the page that tells what they may use
   */
  public TemplateMistakes(Map<String, ThemeFile> files, String folder, String guide) {
    this.files = files;
    this.folder = folder;
    this.guide = guide;
  }

  Diagnostic syntax(ParseException e) {
    Location at = tagStart(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
    String snippet = snippet(e.getTemplateName(), at);
    return Diagnostic.of(
        RenderCode.TEMPLATE_SYNTAX,
        at,
        snippet.isEmpty()
            ? "The template ends before all that it opened is closed."
            : "The template cannot be understood from `" + snippet + "` on.",
        "Check that each directive is spelt right and closed, and that each `${` has its `}`.");
  }

  /** Where a template stood when it met something; the main template when nothing tells. */
  public Location place(String main, TemplateException e) {
    String name = Optional.ofNullable(e.getTemplateSourceName()).orElse(main);
    return at(name, number(e.getLineNumber()), number(e.getColumnNumber()));
  }

  Diagnostic failed(String main, TemplateException e) {
    String name = Optional.ofNullable(e.getTemplateSourceName()).orElse(main);
    Location at = place(main, e);
    String expression = Optional.ofNullable(e.getBlamedExpressionString()).orElse("");
    if (e.getCause() instanceof TemplateNotFoundException missing) {
      return missing(at, missing.getTemplateName());
    }
    if (e instanceof StopException) {
      return failure(at, "The template stops here by its own `stop`.", "Remove the `stop`.");
    }
    if (e.getMessage() != null && e.getMessage().contains(Texts.UNKNOWN)) {
      return failure(
          at,
          "The interface has no text of this name.",
          "The names are in `i18n/en.properties` of the theme; see docs/templates.md.");
    }
    if (e instanceof InvalidReferenceException && !expression.isEmpty()) {
      return failure(
          at,
          "The template needs `" + expression + "`, which does not exist or has no value here.",
          "See "
              + guide
              + " for the names; where a value may be absent, write `"
              + expression
              + "!` or ask `"
              + expression
              + "??`.");
    }
    String reason = String.valueOf(e.getMessage());
    if (reason.contains("known if it's a date")) {
      return failure(
          at,
          "It is not known whether `" + expression + "` is a date, a time or both.",
          "Say how to write it, as with `?date` or `?string('yyyy-MM-dd')`.");
    }
    if (reason.contains("Instantiating")) {
      return failure(
          at,
          "The template asks for a Java object with `?new`, which no template gets.",
          "Do it without, or in a plugin.");
    }
    if (e instanceof NonStringOrTemplateOutputException && !expression.isEmpty()) {
      return failure(
          at,
          "The value of `" + expression + "` is not text, so it cannot be written here.",
          "Write one of its parts, or loop over it when it is a list.");
    }
    if (e instanceof NonStringException && !expression.isEmpty()) {
      return failure(
          at,
          "The value of `" + expression + "` is not text, so it cannot be written here.",
          "Write one of its parts, or loop over it when it is a list.");
    }
    return failure(
        at, general(name, at, expression), "See " + guide + " for what templates may use.");
  }

  Diagnostic missing(String main, String wanted) {
    return missing(Location.of(path(main)), wanted);
  }

  private Diagnostic missing(Location at, String wanted) {
    List<String> names = files.keySet().stream().filter(n -> n.contains(".ftl")).toList();
    return Diagnostic.of(
        RenderCode.TEMPLATE_MISSING,
        at,
        "The template `" + wanted + "` does not exist.",
        Suggestion.didYouMean(wanted, names, "Put it into `" + folder + "`, or correct its name."));
  }

  Diagnostic endless(String main) {
    return failure(
        Location.of(path(main)),
        "The template calls itself without end.",
        "Look for a macro or an include that leads back to itself.");
  }

  Diagnostic unreadable(String main) {
    return failure(
        Location.of(path(main)),
        "The template includes something that is not a template's name.",
        "Include templates by their path inside `" + folder + "`.");
  }

  private static Diagnostic failure(Location at, String message, String hint) {
    return Diagnostic.of(RenderCode.TEMPLATE_FAILED, at, message, hint);
  }

  private String general(String name, Location at, String expression) {
    String what = expression.isEmpty() ? snippet(name, at) : expression;
    return what.isEmpty() ? "The template fails here." : "The template fails at `" + what + "`.";
  }

  private static int number(Integer value) {
    return value == null ? 0 : value;
  }

  private String path(String name) {
    ThemeFile file = files.get(name);
    return file == null ? folder + "/" + name : file.path();
  }

  private Location at(String name, int line, int column) {
    int lines =
        (int)
            files.getOrDefault(name, ThemeFile.of(name, name, new byte[0])).text().lines().count();
    if (line <= 0 || line > lines + 1) {
      return Location.of(path(name));
    }
    return Location.of(path(name), line, Math.max(0, column));
  }

  /** FreeMarker points behind the {@code <} of a directive that it does not know. */
  private Location tagStart(String name, int line, int column) {
    Location at = at(name, line, column);
    Location before = at(name, line, column - 1);
    return column > 1 && snippet(name, before).startsWith("<") ? before : at;
  }

  private String snippet(String name, Location at) {
    ThemeFile file = files.get(name);
    if (file == null || at.line() == 0) {
      return "";
    }
    String line = file.text().lines().skip(at.line() - 1L).findFirst().orElse("");
    int from = Math.min(line.length(), Math.max(0, at.column() - 1));
    String rest = line.substring(from, Math.min(line.length(), from + SNIPPET)).strip();
    return rest.replace('`', '\'');
  }
}
