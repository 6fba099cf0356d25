package dev.drillpress.press.markdown;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.markdown.Html.SlotKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Inline pieces to HTML. */
final class InlineWriter {
  private static final int MAX_DEPTH = 100;
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\]");
  private static final Pattern FILTERED =
      Pattern.compile(
          "<(?=/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\\b)",
          Pattern.CASE_INSENSITIVE);
  private final Page page;
  private final Sink sink;

  InlineWriter(Page page, Sink sink) {
    this.page = page;
    this.sink = sink;
  }

  /** Writes the pieces of a ring; without links where a link would have no meaning. */
  void write(Inline ring, boolean links) {
    int depth = 0;
    for (Inline piece = ring.next; piece != ring; piece = piece.next) {
      boolean end = piece.kind.name().endsWith("_END");
      boolean start = !end && piece.next != null && opening(piece.kind);
      depth += start ? 1 : end ? -1 : 0;
      if (start && depth == MAX_DEPTH + 1) {
        page.report(
            MarkdownCode.TOO_DEEP,
            page.source.at(piece.start, piece.end),
            "Emphasis and links stand more than " + MAX_DEPTH + " deep inside each other here.",
            "Close what is open, or write a backslash before marks that are meant as text.");
      }
      if (piece.kind == Inline.Kind.IMAGE) {
        piece = image(piece);
        depth--;
      } else {
        piece(piece, ring, links);
      }
    }
  }

  private static boolean opening(Inline.Kind kind) {
    return switch (kind) {
      case EM, STRONG, DEL, LINK, IMAGE -> true;
      default -> false;
    };
  }

  private void piece(Inline piece, Inline ring, boolean links) {
    StringBuilder out = sink.out;
    switch (piece.kind) {
      case TEXT -> {
        if (links && piece.text.contains("[^")) {
          missingFootnotes(piece);
        }
        Chars.escape(piece.text, out);
      }
      case CODE -> {
        out.append("<code>");
        Chars.escape(piece.text, out);
        out.append("</code>");
      }
      case SOFT_BREAK -> {
        if (page.spec || piece.next == ring || !betweenWide(piece)) {
          out.append('\n');
        }
      }
      case HARD_BREAK -> out.append("<br />\n");
      case RAW -> raw(piece);
      case EM -> out.append("<em>");
      case EM_END -> out.append("</em>");
      case STRONG -> out.append("<strong>");
      case STRONG_END -> out.append("</strong>");
      case DEL -> out.append("<del>");
      case DEL_END -> out.append("</del>");
      case LINK -> {
        if (links) {
          link(piece);
        }
      }
      case LINK_END -> out.append(links ? "</a>" : "");
      case FOOTNOTE -> footnote(piece, links);
      case VALUE -> value(piece);
      default -> {}
    }
  }

  private void missingFootnotes(Inline piece) {
    Matcher mark = FOOTNOTE.matcher(piece.text);
    while (mark.find()) {
      page.report(
          MarkdownCode.FOOTNOTE_MISSING,
          page.source.at(piece.start + mark.start(), piece.start + mark.end()),
          "There is no footnote for the mark `" + mark.group() + "`.",
          "Write `" + mark.group() + ": text` as a paragraph, or `\\[` when no note is meant.");
    }
  }

  private static boolean betweenWide(Inline piece) {
    Inline before = piece.previous;
    Inline after = piece.next;
    while (before.text.isEmpty() && before.previous != piece) {
      before = before.previous;
    }
    while (after.text.isEmpty() && after.next != piece) {
      after = after.next;
    }
    int left = textual(before) ? before.text.codePointBefore(before.text.length()) : ' ';
    int right = textual(after) ? after.text.codePointAt(0) : ' ';
    // Wide punctuation carries its own space, so it needs none from a link or Latin word either.
    return Chars.cjk(left) && Chars.cjk(right)
        || Chars.widePunctuation(left)
        || Chars.widePunctuation(right);
  }

  private static boolean textual(Inline piece) {
    return !piece.text.isEmpty() && piece.kind == Inline.Kind.TEXT;
  }

  private void raw(Inline piece) {
    page.raw.add(new Page.Raw(piece.text, piece.start));
    sink.raw = true;
    sink.out.append(filtered(page, piece.text));
  }

  /** Raw HTML as GFM's tag filter leaves it; our own pages go through the sanitizer instead. */
  static String filtered(Page page, String html) {
    return page.spec && page.gfm ? FILTERED.matcher(html).replaceAll("&lt;") : html;
  }

  private void link(Inline piece) {
    sink.out.append("<a href=\"");
    target(piece, false);
    sink.out.append('"');
    title(piece);
    if (!page.spec && Urls.external(piece.text)) {
      sink.out.append(" rel=\"noopener\"");
    }
    sink.out.append('>');
  }

  private void title(Inline piece) {
    if (!piece.title.isEmpty()) {
      sink.out.append(" title=\"");
      Chars.escape(piece.title, sink.out);
      sink.out.append('"');
    }
  }

  private void target(Inline piece, boolean image) {
    Urls.Kind kind = page.spec ? Urls.Kind.ABSOLUTE : Urls.kind(piece.text);
    Location at = page.source.at(piece.start, piece.end);
    switch (kind) {
      case ABSOLUTE -> Chars.escape(Chars.encode(piece.text), sink.out);
      case RELATIVE -> {
        sink.slot(SlotKind.REFERENCE, page.references.size());
        page.references.add(new Fragment.Reference(image, piece.text, at));
      }
      case REFUSED -> refused(page, piece.text, at);
    }
  }

  static void refused(Page page, String url, Location at) {
    page.report(
        MarkdownCode.URL_SCHEME,
        at,
        "The target `" + url.replaceAll("\\p{Cntrl}", "\uFFFD") + "` is not allowed.",
        "Use a path, or a URL that begins with `http:`, `https:`, `mailto:` or `tel:`.");
  }

  private Inline image(Inline piece) {
    StringBuilder alt = new StringBuilder();
    int open = 1;
    Inline end = piece.next;
    for (; open > 0; end = end.next) {
      open += end.kind == Inline.Kind.IMAGE ? 1 : end.kind == Inline.Kind.IMAGE_END ? -1 : 0;
      plain(end, alt);
    }
    sink.out.append("<img src=\"");
    target(piece, true);
    sink.out.append("\" alt=\"");
    Chars.escape(alt, sink.out);
    sink.out.append('"');
    title(piece);
    sink.out.append(page.spec ? " />" : " loading=\"lazy\" decoding=\"async\">");
    if (alt.toString().isBlank()) {
      page.report(
          MarkdownCode.NO_ALT,
          page.source.at(piece.start, piece.end),
          "The image `" + piece.text + "` has no text for readers who do not see it.",
          "Say between the brackets what it shows: `![a heap graph](heap.svg)`.");
    }
    return end.previous;
  }

  /** Appends what a piece is without markup. */
  static void plain(Inline piece, StringBuilder out) {
    switch (piece.kind) {
      case TEXT, CODE -> out.append(piece.text);
      case SOFT_BREAK, HARD_BREAK -> out.append(betweenWide(piece) ? "" : "\n");
      default -> {}
    }
  }

  private void value(Inline piece) {
    sink.slot(SlotKind.VALUE, page.values.size());
    Location at = page.source.at(piece.start, piece.start + piece.text.length());
    page.values.add(new Fragment.Value(piece.text, at, piece.start));
  }

  private void footnote(Inline piece, boolean links) {
    if (!links) {
      return;
    }
    String label = piece.text;
    int number = page.footnoteNumbers.computeIfAbsent(label, l -> page.footnoteNumbers.size() + 1);
    int use = page.footnoteUses.merge(label, 1, Integer::sum);
    String id = "fnref-" + number + (use > 1 ? "-" + use : "");
    page.anchors.add(id);
    sink.footnotes.add(label);
    sink.out.append("<sup class=\"footnote-ref\"><a href=\"#fn-").append(number);
    sink.out.append("\" id=\"").append(id).append("\">").append(number).append("</a></sup>");
  }
}
