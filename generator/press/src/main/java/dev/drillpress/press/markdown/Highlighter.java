package dev.drillpress.press.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Code to HTML with the classes that {@link Markdown} documents. */
final class Highlighter {
  private static final Map<String, String> STYLES = styles();

  // Token makers keep the state of their scan, so each thread has its own.
  private final ThreadLocal<Map<String, TokenMaker>> makers = ThreadLocal.withInitial(HashMap::new);

  private static Map<String, String> styles() {
    Map<String, String> styles = new HashMap<>();
    String names =
        "go=golang golang=golang java=java rust=rust rs=rust python=python py=python"
            + " typescript=typescript ts=typescript javascript=javascript js=javascript"
            + " shell=unix sh=unix bash=unix zsh=unix sql=sql yaml=yaml yml=yaml json=json"
            + " jsonc=jshintrc xml=xml html=html svg=xml c=c h=c cpp=cpp c++=cpp cxx=cpp"
            + " dockerfile=dockerfile docker=dockerfile properties=properties ini=ini css=css"
            + " less=less kotlin=kotlin kt=kotlin scala=scala groovy=groovy ruby=ruby rb=ruby"
            + " php=php lua=lua perl=perl csharp=cs cs=cs clojure=clojure makefile=makefile"
            + " make=makefile protobuf=proto proto=proto dart=dart powershell=powershell"
            + " latex=latex tex=latex bat=bat asm=asm";
    for (String pair : names.split(" ")) {
      int sign = pair.indexOf('=');
      styles.put(pair.substring(0, sign), "text/" + pair.substring(sign + 1));
    }
    return Map.copyOf(styles);
  }

  /** Appends code, escaped and with spans around what its language marks. */
  void write(String language, String code, StringBuilder out) {
    String name = language.toLowerCase(Locale.ROOT);
    String style = STYLES.get(name);
    if (name.equals("diff") || name.equals("patch")) {
      diff(code, out);
    } else if (style == null) {
      Chars.escape(code, out);
    } else {
      TokenMaker maker =
          makers
              .get()
              .computeIfAbsent(style, s -> TokenMakerFactory.getDefaultInstance().getTokenMaker(s));
      tokens(maker, code, out);
    }
  }

  private static void tokens(TokenMaker maker, String code, StringBuilder out) {
    int state = TokenTypes.NULL;
    char[] chars = code.toCharArray();
    for (int from = 0; from < chars.length; ) {
      int end = code.indexOf('\n', from);
      int to = end < 0 ? chars.length : end;
      Segment line = new Segment(chars, from, to - from);
      line(maker.getTokenList(line, state, from), out);
      state = maker.getLastTokenTypeOnLine(new Segment(chars, from, to - from), state);
      if (end >= 0) {
        out.append('\n');
      }
      from = to + 1;
    }
  }

  private static void line(Token first, StringBuilder out) {
    String open = "";
    for (Token token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
      String kind = kind(token.getType());
      if (!kind.equals(open)) {
        close(open, out);
        if (!kind.isEmpty()) {
          out.append("<span class=\"").append(kind).append("\">");
        }
        open = kind;
      }
      Chars.escape(token.getLexeme(), out);
    }
    close(open, out);
  }

  private static void close(String open, StringBuilder out) {
    if (!open.isEmpty()) {
      out.append("</span>");
    }
  }

  private static String kind(int type) {
    if (type >= TokenTypes.COMMENT_EOL && type <= TokenTypes.COMMENT_MARKUP
        || type == TokenTypes.MARKUP_COMMENT) {
      return "c";
    }
    return switch (type) {
      case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN -> "k";
      case TokenTypes.FUNCTION -> "f";
      case TokenTypes.DATA_TYPE -> "t";
      case TokenTypes.VARIABLE -> "v";
      case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL ->
          "n";
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.REGEX,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
          TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR ->
          "s";
      case TokenTypes.OPERATOR, TokenTypes.MARKUP_TAG_DELIMITER -> "o";
      case TokenTypes.ANNOTATION,
          TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_TAG_ATTRIBUTE,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
          TokenTypes.MARKUP_DTD ->
          "a";
      case TokenTypes.MARKUP_TAG_NAME -> "k";
      case TokenTypes.MARKUP_ENTITY_REFERENCE -> "n";
      default -> "";
    };
  }

  private static void diff(String code, StringBuilder out) {
    for (String line : code.split("(?<=\n)")) {
      String kind =
          line.startsWith("@@") || line.startsWith("+++") || line.startsWith("---")
              ? "c"
              : line.startsWith("+") ? "ins" : line.startsWith("-") ? "rem" : "";
      String shown = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
      if (!kind.isEmpty()) {
        out.append("<span class=\"").append(kind).append("\">");
      }
      Chars.escape(shown, out);
      close(kind, out);
      if (shown.length() < line.length()) {
        out.append('\n');
      }
    }
  }
}
