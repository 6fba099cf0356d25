package dev.drillpress.press.render;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import dev.drillpress.press.site.Urls;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small pages at former places that send readers on. */
final class Redirects {
  private final Site site;
  private final Templates templates;
  private final Urls urls;

  Redirects(Site site, Templates templates) {
    this.site = site;
    this.templates = templates;
    this.urls = new Urls(site.settings());
  }

  /** The pages by the path that sends readers to them, unless a path cannot be or is taken. */
  Checked<Map<String, SitePage>> collect(Set<String> taken) {
    Map<String, SitePage> found = new LinkedHashMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String language : site.settings().languages()) {
      for (SitePage page : site.pages(language)) {
        if (!page.fallback()) {
          for (String alias : page.document().header().aliases()) {
            String path = path(alias);
            if (!possible(path)) {
              diagnostics.add(
                  problem(
                      page,
                      alias,
                      "is not a path inside the site",
                      "Write it like `old/page.html`."));
            } else if (taken.contains(path) || found.putIfAbsent(path, page) != null) {
              diagnostics.add(
                  problem(
                      page,
                      alias,
                      "is already a page or an alias of this site",
                      "Remove it, or choose another."));
            }
          }
        }
      }
    }
    return diagnostics.isEmpty() ? Checked.of(found) : Checked.failed(diagnostics);
  }

  private static Diagnostic problem(SitePage page, String alias, String what, String hint) {
    return Diagnostic.of(
        RenderCode.ALIAS,
        TagNames.place(page, alias),
        "The alias `" + alias + "` " + what + ".",
        hint);
  }

  /** A former path as a file: a path without ending is a folder. */
  private static String path(String alias) {
    String path = alias.startsWith("/") ? alias.substring(1) : alias;
    if (path.isEmpty() || path.endsWith("/")) {
      return path + "index.html";
    }
    return path.endsWith(".html") ? path : path + "/index.html";
  }

  private static boolean possible(String path) {
    for (String segment : path.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
    }
    return path.chars().noneMatch(c -> c == '\\' || c == '?' || c == '#' || c < ' ');
  }

  /** The small page at one former path. */
  Checked<List<Artifact>> redirect(String path, SitePage page, Edition edition) {
    View.Redirect view =
        new View.Redirect(
            page.document().header().title(),
            urls.of(page.path()),
            urls.absolute(page.path()),
            Texts.htmlTag(page.language()),
            edition.texts());
    return templates
        .render("redirect.ftlh", view)
        .then(
            text -> {
              Set<Input> inputs = new HashSet<>(text.inputs());
              inputs.addAll(edition.inputs());
              var source = page.document().header().source();
              inputs.add(new Input(Input.Kind.SOURCE, source.path(), source.hash()));
              byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
              return Checked.of(List.of(new Artifact(path, bytes, List.copyOf(inputs))));
            });
  }
}
