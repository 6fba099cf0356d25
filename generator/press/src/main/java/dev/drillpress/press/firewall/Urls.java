package dev.drillpress.press.firewall;

/** Where a place is a part of a URL that names its scheme. */
final class Urls {
  private static final int REACH = 200;

  private Urls() {}

  /** Where the scheme's slashes end, when nothing but the URL's own characters stand between. */
  static int authority(Text text, int place) {
    for (int i = place - 1; i >= Math.max(2, place - REACH); i--) {
      int c = text.at(i);
      if (c == '/') {
        return text.at(i - 1) == '/' && text.at(i - 2) == ':' ? i + 1 : -1;
      }
      if (c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>' || c == '`' || c >= 0x80) {
        return -1;
      }
    }
    return -1;
  }

  static boolean inside(Text text, int place) {
    return authority(text, place) >= 0;
  }
}
