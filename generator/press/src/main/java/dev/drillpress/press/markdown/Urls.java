package dev.drillpress.press.markdown;

import java.util.Locale;
import java.util.Set;

/** Which targets of links are allowed, and which the site resolves. */
final class Urls {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** What a target is. */
  enum Kind {
    RELATIVE,
    ABSOLUTE,
    REFUSED
  }

  private Urls() {}

  /** Judges a decoded target; browsers skip control characters in schemes, so none is allowed. */
  static Kind kind(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c < ' ' || c >= 0x7F && c < 0xA0 || c == '\uFFFD') {
        return Kind.REFUSED;
      }
    }
    String plain = url.strip();
    if (plain.startsWith("//") || plain.startsWith("\\") || plain.startsWith("/\\")) {
      return Kind.REFUSED;
    }
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == ':') {
        String scheme = plain.substring(0, i).toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) ? Kind.ABSOLUTE : Kind.REFUSED;
      }
      if (c == '/' || c == '?' || c == '#') {
        break;
      }
    }
    return Kind.RELATIVE;
  }

  static boolean external(String url) {
    return url.regionMatches(true, 0, "http", 0, 4);
  }
}
