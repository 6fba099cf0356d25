package dev.drillpress.press.site;

import dev.drillpress.press.config.Settings;
import dev.drillpress.press.content.Header;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where things stand: output paths from stems, URLs from output paths. */
public final class Urls {
  private static final String INDEX = "index.html";
  private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

  private Urls() {}

  /** The output file of a document in a language's tree. */
  public static String path(Settings settings, Header header, String language) {
    String stem = header.stem();
    String folder = stem.substring(0, stem.lastIndexOf('/') + 1);
    String name = header.slug().orElse(stem.substring(folder.length()));
    return settings.prefix(language) + folder + name + ".html";
  }

  /** The URL of an output file from the host's root: base path, encoded, without index.html. */
  public static String url(Settings settings, String path) {
    String shown =
        path.equals(INDEX) || path.endsWith("/" + INDEX)
            ? path.substring(0, path.length() - INDEX.length())
            : path;
    return settings.basePath() + "/" + encode(shown);
  }

  /** The URL with scheme and host. */
  public static String absolute(Settings settings, String path) {
    String host =
        settings.host().substring(0, settings.host().length() - settings.basePath().length());
    return host + url(settings, path);
  }

  /** A path with everything percent-encoded that may not stand in a URL's path. */
  public static String encode(String path) {
    StringBuilder encoded = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
