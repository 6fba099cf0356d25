package dev.drillpress.press.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.Locale;

/** Classes of characters and the escapes of Markdown and HTML. */
final class Chars {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final int LONGEST_ENTITY = 40;
  private static final String SAFE_IN_URL = "-_.!~*'();/?:@&=+$,#";

  private Chars() {}

  static boolean escapable(char c) {
    return ESCAPABLE.indexOf(c) >= 0;
  }

  static boolean asciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean asciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean space(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  /** Unicode white space as CommonMark means it. */
  static boolean whitespace(int c) {
    return space(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Unicode punctuation or symbols. */
  static boolean punctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** Han, kana, hangul and bopomofo: scripts whose characters count one by one. */
  static boolean ideograph(int c) {
    if (c < 0x1100) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> false;
    };
  }

  /** Ideographs and the punctuation that is as wide as they are. */
  static boolean cjk(int c) {
    return ideograph(c)
        || c >= 0x3000 && c <= 0x303F
        || c >= 0xFE30 && c <= 0xFE4F
        || c >= 0xFF01 && c <= 0xFFEE;
  }

  /** Punctuation as wide as an ideograph: it brings its own space. */
  static boolean widePunctuation(int c) {
    return cjk(c) && !Character.isLetterOrDigit(c);
  }

  /** The text of an entity that ends with its semicolon, or empty when there is none such. */
  static String entity(String text, int at, boolean controls) {
    int end = text.indexOf(';', at);
    if (end < 0 || end - at > LONGEST_ENTITY || end - at < 2) {
      return "";
    }
    String name = text.substring(at + 1, end);
    if (name.charAt(0) != '#') {
      String entity = "&" + name + ";";
      String found = Html5Entities.entityToString(entity);
      return found.equals(entity) ? "" : found;
    }
    boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
    String digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty() || digits.length() > (hex ? 6 : 7)) {
      return "";
    }
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), hex ? 16 : 10) < 0 || digits.charAt(i) > 'f') {
        return "";
      }
    }
    return character(Integer.parseInt(digits, hex ? 16 : 10), controls);
  }

  private static String character(int code, boolean controls) {
    boolean control = code < ' ' && !space(code) || code >= 0x7F && code < 0xA0;
    if (code == 0 || !Character.isValidCodePoint(code) || control && !controls) {
      return "\uFFFD";
    }
    return code >= 0xD800 && code <= 0xDFFF ? "\uFFFD" : Character.toString(code);
  }

  /** Backslash escapes and entities replaced by what they stand for. */
  static String unescape(String text, boolean controls) {
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && escapable(text.charAt(i + 1))) {
        out.append(text.charAt(++i));
        continue;
      }
      String entity = c == '&' ? entity(text, i, controls) : "";
      if (entity.isEmpty()) {
        out.append(c);
      } else {
        out.append(entity);
        i = text.indexOf(';', i);
      }
    }
    return out.toString();
  }

  /** Appends text so that it means itself in HTML text and in quoted attributes. */
  static void escape(CharSequence text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  static String escape(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    escape(text, out);
    return out.toString();
  }

  /** A URL in ASCII; what is percent-encoded already stays. */
  static String encode(String url) {
    StringBuilder out = new StringBuilder(url.length() + 16);
    for (int i = 0; i < url.length(); ) {
      int c = url.codePointAt(i);
      if (c == '%' && hex(url, i + 1) && hex(url, i + 2)) {
        out.append('%');
      } else if (c < 128 && (Character.isLetterOrDigit(c) || SAFE_IN_URL.indexOf(c) >= 0)) {
        out.append((char) c);
      } else {
        byte[] bytes = Character.toString(c).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (byte b : bytes) {
          out.append('%').append(Character.forDigit((b >> 4) & 15, 16));
          out.append(Character.forDigit(b & 15, 16));
          upperLastTwo(out);
        }
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static void upperLastTwo(StringBuilder out) {
    for (int i = out.length() - 2; i < out.length(); i++) {
      out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
    }
  }

  private static boolean hex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
  }

  /** A link label as references compare it. */
  static String label(String label) {
    String folded = label.strip().replaceAll("[ \t\r\n]+", " ");
    return folded.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
