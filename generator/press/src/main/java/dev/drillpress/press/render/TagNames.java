package dev.drillpress.press.render;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.site.Site;
import dev.drillpress.press.site.SitePage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The files of tags' pages. */
final class TagNames {
  private TagNames() {}

  /** A tag's file name without ending: letters of any script and digits stay. */
  static String file(String tag) {
    StringBuilder name = new StringBuilder(tag.length());
    tag.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0 ? c : '-')
        .forEach(name::appendCodePoint);
    return name.toString();
  }

  /** Tags of one language whose pages would be the same file; each pair once. */
  static List<Diagnostic> clashes(Site site) {
    List<Diagnostic> found = new ArrayList<>();
    for (String language : site.settings().languages()) {
      Map<String, String> byFile = new HashMap<>();
      new TreeMap<>(site.tags(language))
          .forEach(
              (tag, pages) -> {
                String first = byFile.putIfAbsent(file(tag), tag);
                if (first != null && pages.stream().anyMatch(page -> !page.fallback())) {
                  found.add(clash(site.tags(language).get(first).get(0), first, pages.get(0), tag));
                }
              });
    }
    return found.stream().distinct().toList();
  }

  private static Diagnostic clash(SitePage firstPage, String first, SitePage page, String tag) {
    return Diagnostic.of(
            RenderCode.TAG_CLASH,
            place(page, tag),
            "The tags `" + tag + "` and `" + first + "` would share the page `" + file(tag) + "`.",
            "Write one of them everywhere.")
        .withRelated(place(firstPage, first));
  }

  /** Where the front matter names a tag, else the whole file. */
  static Location place(SitePage page, String word) {
    var header = page.document().header();
    int offset = header.source().text().indexOf(word);
    return offset < 0 || offset >= header.bodyOffset()
        ? Location.of(header.source().path())
        : header.source().at(offset, offset + word.length());
  }
}
