package dev.drillpress.press.markdown;

import dev.drillpress.press.markdown.Inline.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * Parses the inline text of one block in linear time.
 *
 * <p>flexmark's own inline parser fails 30 examples of the specification, has no rule for Chinese
 * emphasis and takes quadratic time on unclosed brackets; so flexmark finds the blocks and this
 * reads what is in them.
 */
final class Inlines {
  /**
   * What inline text may refer to, and how it is read.
   *
   * @param references link reference definitions by normalised label
   * @param footnotes normalised labels
   * @param spec whether to follow the specification only, without rules of this house
   * @param bareLinks whether addresses without brackets become links
   */
  record Scope(
      Map<String, LinkTarget> references, Set<String> footnotes, boolean spec, boolean bareLinks) {}

  private record Bracket(Inline node, boolean image, int content, int serial) {}

  private final SourceText source;
  private final Scope scope;
  private final String text;
  private final int length;
  private final Scan scan;
  private final Pieces pieces;
  private final Delimiters delimiters = new Delimiters();
  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private final CodeSpans codeSpans;
  private int i;
  private int serial;
  private int linksOffBelow;
  private int lastBracketAt = -1;

  Inlines(SourceText source, Scope scope) {
    this.source = source;
    this.scope = scope;
    this.text = source.text();
    int end = text.length();
    while (end > 0 && Chars.space(text.charAt(end - 1))) {
      end--;
    }
    this.length = end;
    this.scan = new Scan(text, length);
    this.pieces = new Pieces(source);
    this.codeSpans = new CodeSpans(text, length);
  }

  /** The pieces, in a ring whose head is no piece. */
  Inline parse() {
    i = scan.skipSpaces(0);
    while (i < length) {
      int from = i;
      if (!special(text.charAt(i))) {
        i = from;
        keep(1);
      }
    }
    pieces.flush(i);
    delimiters.pair(-1);
    return pieces.ring();
  }

  private boolean special(char c) {
    return switch (c) {
      case '\n' -> lineBreak();
      case '\\' -> backslash();
      case '`' -> code();
      case '*', '_', '~' -> run(c);
      case '[' -> footnote() || open(false);
      case '!' -> i + 1 < length && text.charAt(i + 1) == '[' && open(true);
      case ']' -> close();
      case '<' -> pointed();
      case '&' -> entity();
      case '{' -> value();
      case 'h', 'w', 'f', 'H', 'W', 'F' -> bareUrl();
      default -> false;
    };
  }

  private void keep(int count) {
    pieces.keep(text.substring(i, i + count), i);
    i += count;
  }

  private void keepDecoded(String decoded, int count) {
    pieces.keep(decoded, i);
    i += count;
  }

  private boolean lineBreak() {
    boolean hard = pieces.trimEnd();
    pieces.add(hard ? Kind.HARD_BREAK : Kind.SOFT_BREAK, "\n", i, i + 1);
    i = scan.skipSpaces(i + 1);
    return true;
  }

  private boolean backslash() {
    char next = i + 1 < length ? text.charAt(i + 1) : 0;
    if (next == '\n') {
      pieces.add(Kind.HARD_BREAK, "\n", i, i + 2);
      i = scan.skipSpaces(i + 2);
      return true;
    }
    if (!Chars.escapable(next)) {
      return false;
    }
    keepDecoded(String.valueOf(next), 2);
    return true;
  }

  private boolean code() {
    int open = Scan.runEnd(text, i, length);
    int end = codeSpans.end(i, open);
    if (end < 0) {
      keep(open - i);
      return true;
    }
    pieces.add(Kind.CODE, codeSpans.text(open, end - (open - i)), i, end);
    i = end;
    return true;
  }

  private boolean run(char c) {
    int end = Scan.runEnd(text, i, length);
    if (c == '~' && end - i > 2) {
      keep(end - i);
      return true;
    }
    int before = i == 0 ? '\n' : text.codePointBefore(i);
    int after = end >= length ? '\n' : text.codePointAt(end);
    Inline node = pieces.add(Kind.TEXT, text.substring(i, end), i, end);
    delimiters.push(node, i, Flanks.of(c, before, after, !scope.spec()));
    i = end;
    return true;
  }

  private boolean footnote() {
    if (scope.footnotes().isEmpty() || i + 1 >= length || text.charAt(i + 1) != '^') {
      return false;
    }
    int end = scan.label(i);
    String label = end < 0 ? "" : Chars.label(text.substring(i + 2, end - 1));
    if (!scope.footnotes().contains(label)) {
      return false;
    }
    pieces.add(Kind.FOOTNOTE, label, i, end);
    i = end;
    return true;
  }

  private boolean open(boolean image) {
    int size = image ? 2 : 1;
    Inline node = pieces.add(Kind.TEXT, image ? "![" : "[", i, i + size);
    lastBracketAt = i;
    brackets.push(new Bracket(node, image, i + size, serial++));
    i += size;
    return true;
  }

  private boolean close() {
    if (brackets.isEmpty()) {
      return false;
    }
    pieces.flush(i);
    Bracket opener = brackets.pop();
    if (!opener.image() && opener.serial() < linksOffBelow) {
      return false;
    }
    int at = i;
    boolean found = inlineTarget(opener) || referenceTarget(opener);
    if (!found) {
      i = at;
      return false;
    }
    delimiters.pair(opener.content() - 1);
    Kind end = opener.image() ? Kind.IMAGE_END : Kind.LINK_END;
    pieces.add(end, "", at, i);
    if (!opener.image()) {
      linksOffBelow = opener.serial();
    }
    return true;
  }

  private void link(Bracket opener, LinkTarget target) {
    opener.node().kind = opener.image() ? Kind.IMAGE : Kind.LINK;
    opener.node().text = target.url();
    opener.node().title = target.title();
    opener.node().start = target.start();
    opener.node().end = target.end();
  }

  private boolean inlineTarget(Bracket opener) {
    if (i + 1 >= length || text.charAt(i + 1) != '(') {
      return false;
    }
    int from = scan.skipSpaces(i + 2);
    int to = scan.destination(from);
    if (to < 0) {
      return false;
    }
    int after = scan.skipSpaces(to);
    int titleEnd = after > to ? scan.title(after) : -1;
    int close = titleEnd < 0 ? after : scan.skipSpaces(titleEnd);
    if (close >= length || text.charAt(close) != ')') {
      return false;
    }
    String title = titleEnd < 0 ? "" : text.substring(after + 1, titleEnd - 1);
    link(opener, LinkTarget.at(source, from, to, title, scope.spec()));
    i = close + 1;
    return true;
  }

  private boolean referenceTarget(Bracket opener) {
    int end = scan.label(i + 1);
    String label = "";
    if (end > i + 3) {
      label = text.substring(i + 2, end - 1);
    } else if (lastBracketAt < opener.content() && i - opener.content() <= 999) {
      label = text.substring(opener.content(), i);
    }
    LinkTarget target = label.isBlank() ? null : scope.references().get(Chars.label(label));
    if (target == null) {
      return false;
    }
    link(opener, target);
    i = end < 0 ? i + 1 : end;
    return true;
  }

  private boolean pointed() {
    int end = scan.uri(i);
    int mail = end < 0 ? scan.email(i) : -1;
    if (end >= 0 || mail >= 0) {
      int to = Math.max(end, mail);
      String shown = text.substring(i + 1, to - 1);
      autolink((mail >= 0 ? "mailto:" : "") + shown, shown, i + 1, to - 1);
      i = to;
      return true;
    }
    end = scan.html(i);
    if (end < 0) {
      return false;
    }
    pieces.add(Kind.RAW, text.substring(i, end), i, end);
    i = end;
    return true;
  }

  private void autolink(String url, String shown, int from, int to) {
    pieces.add(Kind.LINK, url, from, to);
    pieces.add(Kind.TEXT, shown, from, to);
    pieces.add(Kind.LINK_END, "", to, to);
  }

  private boolean entity() {
    String decoded = Chars.entity(text, i, scope.spec());
    if (decoded.isEmpty()) {
      return false;
    }
    keepDecoded(decoded, text.indexOf(';', i) - i + 1);
    return true;
  }

  /** {@code {{ id.column }}}: a letter must come first, so that templates of others stay text. */
  private boolean value() {
    if (scope.spec() || !text.startsWith("{{", i)) {
      return false;
    }
    int from = scan.skipSpaces(i + 2);
    int end = text.indexOf("}}", from);
    int line = text.indexOf('\n', i);
    if (end < 0 || end > length - 2 || line >= 0 && line < end) {
      return false;
    }
    if (!Character.isLetter(text.codePointAt(from))) {
      return false;
    }
    pieces.flush(i);
    pieces.add(Kind.VALUE, text.substring(from, end).stripTrailing(), from, end);
    i = end + 2;
    return true;
  }

  private boolean bareUrl() {
    if (!scope.bareLinks() || !brackets.isEmpty() || !BareLinks.boundary(text, i)) {
      return false;
    }
    int end = BareLinks.url(text, i, length, !scope.spec());
    if (end < 0) {
      return false;
    }
    String shown = text.substring(i, end);
    boolean www = (shown.charAt(0) | 0x20) == 'w';
    autolink((www ? "http://" : "") + shown, shown, i, end);
    i = end;
    return true;
  }
}
