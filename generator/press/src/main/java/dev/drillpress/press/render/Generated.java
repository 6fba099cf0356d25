package dev.drillpress.press.render;

import dev.drillpress.press.site.SitePage;
import java.util.Optional;

/**
 * A page that exists because of other pages: the home page, an index, a track, the matrix of
 * drills, a tag.
 *
 * @param kind what it shows
 * @param name the track's, the tag's or the type's; empty where the kind says all
 * @param language of the tree that it stands in
 * @param path the output file
 * @param intro what an author wrote for the place
 */
record Generated(Kind kind, String name, String language, String path, Optional<SitePage> intro) {

  /** What generated pages show. */
  enum Kind {
    HOME("home.ftlh"),
    DRILLS("drills.ftlh"),
    MATRIX("matrix.ftlh"),
    TYPE("list.ftlh"),
    TRACK("track.ftlh"),
    DATA("data.ftlh"),
    TAGS("tags.ftlh"),
    TAG("list.ftlh"),
    NOT_FOUND("not-found.ftlh");

    private final String template;

    Kind(String template) {
      this.template = template;
    }

    String template() {
      return template;
    }
  }

  /** The same in all languages. */
  String key() {
    return kind + ":" + name;
  }
}
