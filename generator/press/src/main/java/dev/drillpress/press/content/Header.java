package dev.drillpress.press.content;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every document has.
 *
 * @param source the file
 * @param bodyOffset where the Markdown begins in its text
 * @param stem the path under {@code content/} without language and ending: {@code drills/gc/gogc}
 * @param language its tag, such as {@code en}
 * @param id minted once for drills, else the stem
 * @param title never blank
 * @param description may be empty
 * @param status draft documents are baked only on request
 * @param date of first publication
 * @param updated of the last change worth telling
 * @param slug replaces the last part of the URL
 * @param aliases former paths, from the site's root, that redirect here
 * @param tags in the author's order, without repeats
 * @param weight lighter comes first; 0 when not given
 * @param search whether the page is found by search
 */
public record Header(
    SourceFile source,
    int bodyOffset,
    String stem,
    String language,
    String id,
    String title,
    String description,
    Status status,
    Optional<LocalDate> date,
    Optional<LocalDate> updated,
    Optional<String> slug,
    List<String> aliases,
    List<String> tags,
    int weight,
    boolean search) {

  /** Whether a document is meant for readers. */
  public enum Status {
    DRAFT,
    PUBLISHED
  }

  /** Copies the lists. */
  public Header {
    aliases = List.copyOf(aliases);
    tags = List.copyOf(tags);
  }

  /** Where a key of the front matter stands; the file's first character when it does not. */
  public Location place(String key) {
    String text = source.text();
    for (int start = 0; start < bodyOffset; start = text.indexOf('\n', start) + 1) {
      if (text.startsWith(key, start)) {
        String rest = text.substring(start + key.length(), bodyOffset).stripLeading();
        if (rest.startsWith(":") || rest.startsWith("=")) {
          return source.at(start, start + key.length());
        }
      }
      if (text.indexOf('\n', start) < 0) {
        break;
      }
    }
    return Location.of(source.path(), 1, 1);
  }
}
