package dev.drillpress.press.diagram;

/** Passes over what begins with {@code %%}. */
final class Comments {
  private Comments() {}

  /** Steps over a comment, or over a directive, which is about looks. */
  static void skip(Cursor cursor) {
    int start = cursor.at();
    if (!cursor.take("%%{")) {
      cursor.moveTo(cursor.lineEnd());
      return;
    }
    int close = cursor.find("}%%", cursor.end()).orElse(-1);
    if (close >= 0) {
      cursor.style(start);
      cursor.moveTo(close + "}%%".length());
      return;
    }
    cursor.mistake(
        DiagramCode.UNCLOSED,
        start,
        start + "%%{".length(),
        "`%%{` is opened here and never closed.",
        "Write `}%%` behind it, or remove it: settings of looks are passed over.");
    cursor.moveTo(cursor.lineEnd());
  }
}
