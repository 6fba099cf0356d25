package dev.drillpress.press.markdown;

import dev.drillpress.press.markdown.Inline.Kind;

/** GFM's extended autolinks: addresses that stand in the text without brackets. */
final class BareLinks {
  private static final String[] STARTS = {"http://", "https://", "ftp://", "www."};

  private BareLinks() {}

  /** Whether a bare link may begin at an index. */
  static boolean boundary(String text, int at) {
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    return Chars.space(before) || "*_~(".indexOf(before) >= 0 || Chars.cjk(before);
  }

  /** The end of the URL that begins at an index, or -1. */
  static int url(String text, int at, int length, boolean cjkEnds) {
    for (String start : STARTS) {
      if (text.regionMatches(true, at, start, 0, start.length())) {
        boolean www = start.equals("www.");
        int host = www ? at : at + start.length();
        int hostEnd = host;
        while (hostEnd < length && hostChar(text.charAt(hostEnd))) {
          hostEnd++;
        }
        String name = text.substring(host, hostEnd);
        int dot = name.lastIndexOf('.');
        int from = dot <= 0 ? -1 : name.lastIndexOf('.', dot - 1) + 1;
        boolean good = dot > 0 && name.indexOf('_', from) < 0 && dot < name.length() - 1 | dot > 4;
        return good ? end(text, at, length, cjkEnds) : -1;
      }
    }
    return -1;
  }

  private static boolean hostChar(char c) {
    return Chars.asciiLetter(c) || Chars.asciiDigit(c) || c == '-' || c == '_' || c == '.';
  }

  private static int end(String text, int at, int length, boolean cjkEnds) {
    int end = at;
    int surplus = 0;
    while (end < length) {
      int c = text.codePointAt(end);
      if (c == '<' || Chars.whitespace(c) || cjkEnds && Chars.cjk(c)) {
        break;
      }
      surplus += c == ')' ? 1 : c == '(' ? -1 : 0;
      end += Character.charCount(c);
    }
    while (end > at) {
      char last = text.charAt(end - 1);
      if (last == ')' && surplus > 0) {
        surplus--;
        end--;
      } else if (last == ';') {
        int from = end - 2;
        while (from > at && (Chars.asciiLetter(text.charAt(from)))) {
          from--;
        }
        end = text.charAt(from) == '&' && from < end - 2 ? from : end - 1;
      } else if ("?!.,:*_~'\"".indexOf(last) >= 0) {
        end--;
      } else {
        break;
      }
    }
    return end;
  }

  /** Joins neighbouring texts and links the mail addresses in them that are in no link yet. */
  static void addresses(Inline ring) {
    int links = 0;
    for (Inline piece = ring.next; piece != ring; piece = piece.next) {
      switch (piece.kind) {
        case LINK, IMAGE -> links++;
        case LINK_END, IMAGE_END -> links--;
        case TEXT -> {
          join(ring, piece);
          if (links == 0 && piece.text.indexOf('@') > 0) {
            piece = address(piece);
          }
        }
        default -> {}
      }
    }
  }

  private static void join(Inline ring, Inline piece) {
    if (piece.next == ring || piece.next.kind != Kind.TEXT) {
      return;
    }
    StringBuilder joined = new StringBuilder(piece.text);
    while (piece.next != ring && piece.next.kind == Kind.TEXT) {
      joined.append(piece.next.text);
      piece.end = piece.next.end;
      piece.next.unlink();
    }
    piece.text = joined.toString();
  }

  private static Inline address(Inline piece) {
    String text = piece.text;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int from = at;
      while (from > 0 && local(text.charAt(from - 1))) {
        from--;
      }
      int to = domainEnd(text, at + 1);
      if (from < at && to > 0) {
        return split(piece, from, to);
      }
    }
    return piece;
  }

  private static boolean local(char c) {
    return hostChar(c) || c == '+';
  }

  private static int domainEnd(String text, int from) {
    int end = from;
    while (end < text.length() && hostChar(text.charAt(end))) {
      end++;
    }
    while (end > from && text.charAt(end - 1) == '.') {
      end--;
    }
    if (end == from || text.lastIndexOf('.', end - 1) <= from) {
      return -1;
    }
    return Chars.asciiLetter(text.charAt(end - 1)) || Chars.asciiDigit(text.charAt(end - 1))
        ? end
        : -1;
  }

  private static Inline split(Inline piece, int from, int to) {
    String text = piece.text;
    String address = text.substring(from, to);
    int start = piece.start + from;
    Inline link = new Inline(Kind.LINK, "mailto:" + address, start, start + address.length());
    Inline shown = new Inline(Kind.TEXT, address, link.start, link.end);
    Inline end = new Inline(Kind.LINK_END, "", link.end, link.end);
    piece.text = text.substring(0, from);
    piece.insertAfter(link);
    link.insertAfter(shown);
    shown.insertAfter(end);
    if (to < text.length()) {
      Inline rest = new Inline(Kind.TEXT, text.substring(to), link.end, piece.end);
      end.insertAfter(rest);
    }
    return end;
  }
}
