package dev.drillpress.search.query;

import dev.drillpress.search.format.Chunk;
import dev.drillpress.search.format.Field;

/** The texts of a section by their fields. */
final class SectionTexts {
  private SectionTexts() {}

  static String of(Chunk.Section section, Field field) {
    return switch (field) {
      case TITLE -> section.page().title();
      case TAGS -> section.page().tags();
      case HEADING -> section.heading();
      case BODY -> section.body();
      case CODE -> section.code();
    };
  }
}
