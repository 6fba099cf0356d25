package dev.drillpress.press.firewall;

import java.util.Locale;

/** How characters are written in a file. */
enum Form {
  /** HTML, XML, SVG and Markdown: tags, entities, a few escapes of addresses. */
  MARKUP,
  /** JSON and scripts: escapes with a backslash. */
  JSON,
  /** As they are. */
  PLAIN;

  static Form of(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html", "htm", "xhtml", "xml", "svg", "md", "rss", "atom" -> MARKUP;
      case "json", "js", "mjs", "webmanifest", "map", "ndjson" -> JSON;
      default -> PLAIN;
    };
  }
}
