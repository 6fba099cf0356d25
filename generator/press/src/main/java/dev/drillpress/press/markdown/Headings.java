package dev.drillpress.press.markdown;

import com.vladsch.flexmark.ast.Heading;

/** Headings by themselves: their ids and their texts. */
final class Headings {
  private final Page page;
  private final Definitions definitions;

  Headings(Page page, Definitions definitions) {
    this.page = page;
    this.definitions = definitions;
  }

  /** A section's heading; what it cannot hold is told. */
  Fragment.Heading section(Heading node) {
    SourceText source = definitions.text(node);
    Inline ring = new Inlines(source, page.scope()).parse();
    for (Inline piece = ring.next; piece != ring; piece = piece.next) {
      switch (piece.kind) {
        case LINK -> plainOnly(piece, "link");
        case IMAGE -> plainOnly(piece, "image");
        case RAW -> plainOnly(piece, "raw HTML");
        case FOOTNOTE -> plainOnly(piece, "footnote");
        case VALUE -> plainOnly(piece, "computed value");
        default -> {}
      }
    }
    return heading(node);
  }

  private void plainOnly(Inline piece, String what) {
    page.report(
        MarkdownCode.HEADING_LINK,
        page.source.at(piece.start, piece.end),
        "The " + what + " in a second-level heading is left out.",
        "Put it into the text below; contents lists link such a heading as a whole.");
  }

  /** A heading without links, since a table of contents links it as a whole. */
  Fragment.Heading heading(Heading node) {
    Sink own = new Sink();
    int words = page.words.length();
    SourceText source = definitions.text(node);
    Inline ring = new Inlines(source, page.scope()).parse();
    for (Inline piece = ring.next; piece != ring; piece = piece.next) {
      if (piece.kind == Inline.Kind.RAW
          || piece.kind == Inline.Kind.IMAGE
          || piece.kind == Inline.Kind.VALUE) {
        piece.unlink();
      }
    }
    StringBuilder plain = new StringBuilder();
    for (Inline piece = ring.next; piece != ring; piece = piece.next) {
      InlineWriter.plain(piece, plain);
    }
    new InlineWriter(page, own).write(ring, false);
    page.words.setLength(words);
    String text = plain.toString().strip().replaceAll("\\s+", " ");
    String id = definitions.id(node);
    if (id.isEmpty()) {
      id = page.slug(text);
    } else {
      page.anchors.add(id);
    }
    return new Fragment.Heading(
        node.getLevel(),
        id,
        text,
        own.out.toString(),
        page.source.at(source.source(0), source.source(source.text().length())));
  }
}
