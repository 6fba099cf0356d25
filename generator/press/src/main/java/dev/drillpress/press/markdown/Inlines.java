package dev.drillpress.press.markdown;

import dev.drillpress.press.markdown.Inline.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
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
  private final Inline ring = Inline.ring();
  private final StringBuilder pending = new StringBuilder();
  private final Delimiters delimiters = new Delimiters();
  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private final Set<Integer> missingBackticks = new HashSet<>();
  private int pendingStart;
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
    flush();
    delimiters.pair(-1);
    return ring;
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
      case 'h', 'w', 'f', 'H', 'W', 'F' -> bareUrl();
      default -> false;
    };
  }

  private void keep(int count) {
    if (pending.isEmpty()) {
      pendingStart = i;
    }
    pending.append(text, i, i + count);
    i += count;
  }

  private void keepDecoded(String decoded, int count) {
    if (pending.isEmpty()) {
      pendingStart = i;
    }
    pending.append(decoded);
    i += count;
  }

  private void flush() {
    if (!pending.isEmpty()) {
      String decoded = pending.toString();
      pending.setLength(0);
      add(Kind.TEXT, decoded, pendingStart, i);
    }
  }

  private Inline add(Kind kind, String value, int start, int end) {
    if (!pending.isEmpty()) {
      int before = i;
      i = start;
      flush();
      i = before;
    }
    Inline piece = new Inline(kind, value, source.source(start), source.source(end));
    ring.previous.insertAfter(piece);
    return piece;
  }

  private boolean lineBreak() {
    int end = pending.length();
    while (end > 0 && (pending.charAt(end - 1) == ' ' || pending.charAt(end - 1) == '\t')) {
      end--;
    }
    boolean hard =
        pending.length() >= 2
            && pending.length() - end >= 2
            && pending.charAt(pending.length() - 1) == ' ';
    pending.setLength(end);
    add(hard ? Kind.HARD_BREAK : Kind.SOFT_BREAK, "\n", i, i + 1);
    i = scan.skipSpaces(i + 1);
    return true;
  }

  private boolean backslash() {
    char next = i + 1 < length ? text.charAt(i + 1) : 0;
    if (next == '\n') {
      add(Kind.HARD_BREAK, "\n", i, i + 2);
      i = scan.skipSpaces(i + 2);
      return true;
    }
    if (!Chars.escapable(next)) {
      return false;
    }
    keepDecoded(String.valueOf(next), 2);
    return true;
  }

  private int runEnd(int from, char c) {
    int end = from;
    while (end < length && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private boolean code() {
    int open = runEnd(i, '`');
    int ticks = open - i;
    if (!missingBackticks.contains(ticks)) {
      for (int j = text.indexOf('`', open); j >= 0 && j < length; j = text.indexOf('`', j)) {
        int end = runEnd(j, '`');
        if (end - j == ticks) {
          add(Kind.CODE, codeText(open, j), i, end);
          i = end;
          return true;
        }
        j = end;
      }
      missingBackticks.add(ticks);
    }
    keep(ticks);
    return true;
  }

  private String codeText(int from, int to) {
    String code = text.substring(from, to).replace('\n', ' ');
    boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    return padded ? code.substring(1, code.length() - 1) : code;
  }

  private boolean run(char c) {
    int end = runEnd(i, c);
    if (c == '~' && end - i > 2) {
      keep(end - i);
      return true;
    }
    int before = i == 0 ? '\n' : text.codePointBefore(i);
    int after = end >= length ? '\n' : text.codePointAt(end);
    boolean cjk = !scope.spec();
    boolean left = flanks(after, before, cjk);
    boolean right = flanks(before, after, cjk);
    boolean opens = left && (c != '_' || !right || Chars.punctuation(before));
    boolean closes = right && (c != '_' || !left || Chars.punctuation(after));
    Inline node = add(Kind.TEXT, text.substring(i, end), i, end);
    delimiters.push(node, i, opens, closes);
    i = end;
    return true;
  }

  /** Whether a run hugs the text on its inner side; wide characters need no space around it. */
  private static boolean flanks(int inner, int outer, boolean cjk) {
    if (Chars.whitespace(inner)) {
      return false;
    }
    if (!Chars.punctuation(inner) || cjk && Chars.cjk(inner)) {
      return true;
    }
    return Chars.whitespace(outer) || Chars.punctuation(outer) || cjk && Chars.cjk(outer);
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
    add(Kind.FOOTNOTE, label, i, end);
    i = end;
    return true;
  }

  private boolean open(boolean image) {
    int size = image ? 2 : 1;
    Inline node = add(Kind.TEXT, image ? "![" : "[", i, i + size);
    lastBracketAt = i;
    brackets.push(new Bracket(node, image, i + size, serial++));
    i += size;
    return true;
  }

  private boolean close() {
    if (brackets.isEmpty()) {
      return false;
    }
    flush();
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
    ring.previous.insertAfter(new Inline(end, "", source.source(at), source.source(i)));
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
    link(opener, target(source, from, to, title, scope.spec()));
    i = close + 1;
    return true;
  }

  /** The target whose URL stands at a span, pointed brackets included. */
  static LinkTarget target(SourceText source, int from, int to, String title, boolean spec) {
    boolean pointed = source.text().startsWith("<", from) && to > from;
    int start = pointed ? from + 1 : from;
    int end = pointed ? to - 1 : to;
    String url = Chars.unescape(source.text().substring(start, end), spec);
    return new LinkTarget(
        url, Chars.unescape(title, spec), source.source(start), source.source(end));
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
    add(Kind.RAW, text.substring(i, end), i, end);
    i = end;
    return true;
  }

  private void autolink(String url, String shown, int from, int to) {
    add(Kind.LINK, url, from, to);
    add(Kind.TEXT, shown, from, to);
    add(Kind.LINK_END, "", to, to);
  }

  private boolean entity() {
    String decoded = Chars.entity(text, i, scope.spec());
    if (decoded.isEmpty()) {
      return false;
    }
    keepDecoded(decoded, text.indexOf(';', i) - i + 1);
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
