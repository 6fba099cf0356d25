package dev.drillpress.press.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What one rendering gathers; lives as long as that. */
final class Page {
  /** A piece of raw HTML as written. */
  record Raw(String text, int offset) {}

  final SourceFile source;
  final int base;
  final String language;
  final boolean spec;
  final boolean gfm;
  final List<Diagnostic> diagnostics = new ArrayList<>();
  final Map<String, LinkTarget> links = new HashMap<>();
  final Map<String, FootnoteBlock> footnotes = new LinkedHashMap<>();
  final Map<String, Integer> footnoteNumbers = new LinkedHashMap<>();
  final Map<String, Integer> footnoteUses = new HashMap<>();
  private final Map<String, Integer> slugs = new HashMap<>();
  final Set<String> anchors = new LinkedHashSet<>();
  final Map<String, Location> explicitIds = new HashMap<>();
  final List<Fragment.Reference> references = new ArrayList<>();
  final List<Fragment.Block> blocks = new ArrayList<>();
  final List<Fragment.Value> values = new ArrayList<>();
  final List<Fragment.Block> programs = new ArrayList<>();
  final List<SourceFile> included = new ArrayList<>();
  final List<Raw> raw = new ArrayList<>();
  final StringBuilder words = new StringBuilder();
  String summary = "";

  Page(SourceFile source, int base, String language, Markdown.Mode mode) {
    this.source = source;
    this.base = base;
    this.language = language;
    this.spec = mode != Markdown.Mode.HOUSE;
    this.gfm = mode != Markdown.Mode.COMMONMARK;
  }

  void report(MarkdownCode code, Location at, String message, String hint) {
    if (!spec) {
      diagnostics.add(Diagnostic.of(code, at, message, hint));
    }
  }

  Inlines.Scope scope() {
    return new Inlines.Scope(links, footnotes.keySet(), spec, gfm);
  }

  /** Takes an id that the author gave; a second time it is a mistake. */
  void explicit(String id, Location at) {
    Location first = explicitIds.putIfAbsent(id, at);
    if (first != null && !first.equals(at)) {
      diagnostics.add(
          Diagnostic.of(
                  MarkdownCode.DUPLICATE_ID,
                  at,
                  "The id `" + id + "` is already given in line " + first.line() + ".",
                  "Give this one another id.")
              .withRelated(first));
    }
  }

  /** An id of a heading without one: its text as GitHub writes it, made unique. */
  String slug(String text) {
    StringBuilder slug = new StringBuilder();
    text.strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Chars.whitespace(c)) {
                slug.append('-');
              } else if (Character.isLetterOrDigit(c)
                  || c == '-'
                  || c == '_'
                  || Character.getType(c) == Character.NON_SPACING_MARK) {
                slug.appendCodePoint(c);
              }
            });
    String stem = slug.isEmpty() ? "section" : slug.toString();
    String id = stem;
    while (explicitIds.containsKey(id) || !anchors.add(id)) {
      id = stem + "-" + slugs.merge(stem, 1, Integer::sum);
    }
    return id;
  }
}
