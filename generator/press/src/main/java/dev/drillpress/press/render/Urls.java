package dev.drillpress.press.render;

import dev.drillpress.press.config.Settings;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** URLs of output paths: percent-encoded, a folder's index as the folder. */
final class Urls {
  private static final String INDEX = "index.html";
  private static final String PLAIN = "-._~/!$&'()*+,;=:@";

  private final Settings settings;

  Urls(Settings settings) {
    this.settings = settings;
  }

  /** From the host's root, with the base path. */
  String of(String path) {
    return settings.basePath() + "/" + encoded(path);
  }

  /** With the host. */
  String absolute(String path) {
    return settings.host() + "/" + encoded(path);
  }

  /** A source's page at the place where readers edit. */
  static String appended(String prefix, String path) {
    return prefix + (prefix.endsWith("/") ? "" : "/") + encode(path);
  }

  private static String encoded(String path) {
    boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return encode(index ? path.substring(0, path.length() - INDEX.length()) : path);
  }

  private static String encode(String path) {
    StringBuilder url = new StringBuilder(path.length() + 8);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        url.append(c);
      } else {
        url.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return url.toString();
  }
}
