package dev.drillpress.model.star;

import dev.drillpress.model.number.Require;

/** A language that the lint reads. */
public enum Language {
  /** {@code en}. */
  ENGLISH("en"),
  /** {@code zh}. */
  CHINESE("zh");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** {@code en} or {@code zh}. */
  public String code() {
    return code;
  }

  /** The language of a code; refuses others. */
  public static Language of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    Require.that(false, "language must be en or zh: " + code);
    throw new IllegalStateException(code);
  }
}
