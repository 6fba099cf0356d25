package dev.drillpress.press.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What new pages begin as. */
final class Skeletons {
  private Skeletons() {}

  /** The text for a type of page; in Chinese for Chinese pages, in English for all others. */
  static String text(String type, String language) throws IOException {
    String spoken = language.startsWith("zh") ? "zh" : "en";
    try (InputStream in =
        Skeletons.class.getResourceAsStream("skeleton/" + type + "." + spoken + ".md")) {
      if (in == null) {
        throw new UncheckedIOException(new IOException("no skeleton of " + type));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
