package dev.drillpress.press.site;

import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.Header;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Where things stand: output paths from stems, URLs from output paths.
 *
 * @param settings the project's, for host and languages
 */
public record Urls(Settings settings) {
  private static final String INDEX = "index.html";
  private static final String PLAIN = "-._~/!$&'()*+,;=:@";

  /** The output file of a document in a language's tree. */
  public String path(Header header, String language) {
    String stem = header.stem();
    String folder = stem.substring(0, stem.lastIndexOf('/') + 1);
    String name = header.slug().orElse(stem.substring(folder.length()));
    return settings.prefix(language) + folder + name + ".html";
  }

  /** The URL of an output file from the host's root: base path, encoded, a folder for its index. */
  public String of(String path) {
    return settings.basePath() + "/" + shown(path);
  }

  /** The URL with scheme and host. */
  public String absolute(String path) {
    return settings.host() + "/" + shown(path);
  }

  /** A path behind an address that may or may not end with a slash. */
  public static String appended(String address, String path) {
    return address + (address.endsWith("/") ? "" : "/") + encode(path);
  }

  private static String shown(String path) {
    boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return encode(index ? path.substring(0, path.length() - INDEX.length()) : path);
  }

  /** A path with everything percent-encoded that may not stand in a URL's path. */
  public static String encode(String path) {
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
