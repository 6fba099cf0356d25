package dev.drillpress.press.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns a label's raw text into lines of spans: line breaks, entities, bold and italic. */
final class LabelText {
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("colon", ":"),
          Map.entry("semi", ";"),
          Map.entry("comma", ","),
          Map.entry("num", "#"),
          Map.entry("lpar", "("),
          Map.entry("rpar", ")"),
          Map.entry("larr", "←"),
          Map.entry("rarr", "→"),
          Map.entry("hellip", "…"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("times", "×"),
          Map.entry("middot", "·"),
          Map.entry("infin", "∞"),
          Map.entry("hearts", "♥"));

  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> ITALIC = Set.of("i", "em");
  private static final int LONGEST_ENTITY = 10;

  private final String raw;
  private final boolean markdown;
  private final List<List<Span>> lines = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private List<Span> line = new ArrayList<>();
  private boolean bold;
  private boolean italic;
  private int at;

  private LabelText(String raw, boolean markdown) {
    this.raw = raw;
    this.markdown = markdown;
  }

  /**
   * Reads a label.
   *
   * @param markdown whether {@code **} and {@code *} mean something
   */
  static Label read(String raw, boolean markdown) {
    return new LabelText(raw, markdown).label();
  }

  /** A plain text with its entities resolved. */
  static String plain(String raw) {
    return read(raw, false).plain();
  }

  private Label label() {
    while (at < raw.length()) {
      if (!breakHere() && !entity() && !tag() && !emphasis()) {
        add(raw.codePointAt(at));
        at += Character.charCount(raw.codePointAt(at));
      }
    }
    endLine();
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    while (!lines.isEmpty() && lines.get(0).isEmpty()) {
      lines.remove(0);
    }
    return new Label(lines);
  }

  private boolean breakHere() {
    char c = raw.charAt(at);
    boolean escaped = c == '\\' && raw.startsWith("\\n", at);
    if (c != '\n' && !escaped) {
      return false;
    }
    at += escaped ? 2 : 1;
    endLine();
    return true;
  }

  /** {@code #35;}, {@code #quot;}, {@code &amp;} and {@code &#35;}. */
  private boolean entity() {
    char c = raw.charAt(at);
    if (c != '#' && c != '&') {
      return false;
    }
    int start = c == '&' && raw.startsWith("&#", at) ? at + 2 : at + 1;
    int stop = raw.indexOf(';', start);
    if (stop < 0 || stop == start || stop - start > LONGEST_ENTITY) {
      return false;
    }
    String name = raw.substring(start, stop);
    String text = ENTITIES.containsKey(name) ? ENTITIES.get(name) : number(name);
    if (text.isEmpty()) {
      return false;
    }
    text.codePoints().forEach(this::add);
    at = stop + 1;
    return true;
  }

  /** The character that a number names; empty when it names none that text may hold. */
  private static String number(String name) {
    boolean hex = name.startsWith("x") || name.startsWith("X");
    String digits = hex ? name.substring(1) : name;
    boolean valid =
        !digits.isEmpty()
            && digits.length() <= 7
            && digits.chars().allMatch(d -> d < 128 && Character.digit(d, hex ? 16 : 10) >= 0);
    int point = valid ? Integer.parseInt(digits, hex ? 16 : 10) : 0;
    boolean printable =
        point >= 32
            && Character.isDefined(point)
            && !Character.isISOControl(point)
            && Character.getType(point) != Character.SURROGATE;
    return printable ? Character.toString(point) : "";
  }

  private boolean tag() {
    int stop = raw.charAt(at) == '<' ? raw.indexOf('>', at) : -1;
    if (stop < 0 || stop - at > LONGEST_ENTITY) {
      return false;
    }
    String inner = raw.substring(at + 1, stop).strip().toLowerCase(Locale.ROOT);
    boolean closing = inner.startsWith("/");
    String name = inner.replace("/", "").strip();
    if (name.equals("br")) {
      endLine();
    } else if (BOLD.contains(name)) {
      endRun();
      bold = !closing;
    } else if (ITALIC.contains(name)) {
      endRun();
      italic = !closing;
    } else {
      return false;
    }
    at = stop + 1;
    return true;
  }

  private boolean emphasis() {
    char c = raw.charAt(at);
    if (!markdown || (c != '*' && c != '_')) {
      return false;
    }
    int length = raw.startsWith(String.valueOf(c).repeat(2), at) ? 2 : 1;
    // An underscore between two letters belongs to a name.
    if (c == '_' && isWord(at - 1) && isWord(at + length)) {
      return false;
    }
    // A lone star between blanks is a star.
    if (isBlank(at - 1) && isBlank(at + length)) {
      return false;
    }
    endRun();
    if (length == 2) {
      bold = !bold;
    } else {
      italic = !italic;
    }
    at += length;
    return true;
  }

  private boolean isWord(int index) {
    return index >= 0 && index < raw.length() && Character.isLetterOrDigit(raw.charAt(index));
  }

  private boolean isBlank(int index) {
    return index < 0 || index >= raw.length() || Character.isWhitespace(raw.charAt(index));
  }

  private void add(int point) {
    boolean blank = Character.isWhitespace(point);
    if (Character.isISOControl(point) && !blank) {
      return;
    }
    if (!blank) {
      run.appendCodePoint(point);
    } else if (!endsBlank()) {
      run.append(' ');
    }
  }

  private boolean endsBlank() {
    if (run.length() > 0) {
      return run.charAt(run.length() - 1) == ' ';
    }
    return line.isEmpty() || line.get(line.size() - 1).text().endsWith(" ");
  }

  private void endRun() {
    if (run.length() > 0) {
      line.add(new Span(run.toString(), bold, italic));
      run.setLength(0);
    }
  }

  private void endLine() {
    endRun();
    int last = line.size() - 1;
    if (last >= 0) {
      Span span = line.get(last);
      String text = span.text().stripTrailing();
      line.remove(last);
      if (!text.isEmpty()) {
        line.add(new Span(text, span.bold(), span.italic()));
      }
    }
    lines.add(line);
    line = new ArrayList<>();
  }
}
