package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.commons.configuration2.ex.ConversionException;
import org.apache.commons.lang3.LocaleUtils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.PropertyList;

/** Looks at every setting before any work is done; JBake meets a bad one in the middle of it. */
final class SettingCheck {
  private static final List<String> SWITCHES =
      List.of(
          "asset.ignore",
          "img.path.update",
          "img.path.prepend.host",
          "index.paginate",
          "render.archive",
          "render.error404",
          "render.feed",
          "render.index",
          "render.sitemap",
          "render.tags",
          "render.tagsindex",
          "tag.sanitize",
          "uri.noExtension");

  private final Path project;
  private final DefaultJBakeConfiguration config;
  private final SettingPlaces places;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  SettingCheck(Path project, DefaultJBakeConfiguration config, SettingPlaces places) {
    this.project = project;
    this.config = config;
    this.places = places;
  }

  Checked<JBakeSettings> check(String hash) {
    switches();
    paging();
    diagnostics.addAll(MarkdownPress.unknown(config, places));
    folder(PropertyList.CONTENT_FOLDER.getKey(), config.getContentFolder(), true);
    folder(PropertyList.TEMPLATE_FOLDER.getKey(), config.getTemplateFolder(), true);
    folder(PropertyList.ASSET_FOLDER.getKey(), config.getAssetFolder(), false);
    folder(PropertyList.DATA_FOLDER.getKey(), config.getDataFolder(), false);
    Charset encoding = encoding(PropertyList.RENDER_ENCODING.getKey());
    encoding(PropertyList.OUTPUT_ENCODING.getKey());
    TimeZone zone = zone();
    Locale locale = locale();
    dateFormat(locale);
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? Checked.failed(diagnostics)
        : Checked.of(
            new JBakeSettings(project, config, places, hash, encoding, zone, locale), diagnostics);
  }

  private void switches() {
    for (String key : SWITCHES) {
      try {
        config.getCompositeConfiguration().getBoolean(key, false);
      } catch (ConversionException e) {
        bad(key, "is neither on nor off", "Write `true` or `false`.");
      }
    }
  }

  private void paging() {
    try {
      if (config.getPostsPerPage() >= 1) {
        return;
      }
    } catch (ConversionException e) {
      // Told below, with the numbers that are too small.
    }
    bad(
        PropertyList.POSTS_PER_PAGE.getKey(),
        "is not a number of posts",
        "Write a whole number from 1 on.");
  }

  private void folder(String key, File folder, boolean required) {
    Path path = folder.toPath().toAbsolutePath().normalize();
    if (path.equals(project)) {
      diagnostics.add(
          Diagnostic.of(
              JBakeCode.NO_FOLDER,
              places.at(key),
              "The folder of `" + key + "` is the project itself.",
              "Give these files a folder of their own."));
    } else if (!path.startsWith(project)) {
      diagnostics.add(
          Diagnostic.of(
              JBakeCode.NO_FOLDER,
              places.at(key),
              "The folder of `" + key + "` lies outside the project.",
              "Move it into the project: a site must not depend on what lies beside it."));
    } else if (required && !folder.isDirectory()) {
      String name = project.relativize(path).toString().replace(File.separatorChar, '/');
      diagnostics.add(
          Diagnostic.of(
              JBakeCode.NO_FOLDER,
              places.at(key),
              "The folder `" + name + "` does not exist.",
              "Make it, or name another with `" + key + "`."));
    }
  }

  private Charset encoding(String key) {
    String name = text(key).orElse("UTF-8");
    try {
      Charset charset = Charset.forName(name);
      if (charset.canEncode()) {
        return charset;
      }
      bad(key, "can be read but not written", "Write `UTF-8`.");
      return charset;
    } catch (IllegalArgumentException e) {
      bad(key, "is not an encoding that Java knows", "Write `UTF-8`.");
      return StandardCharsets.UTF_8;
    }
  }

  /** Java takes a zone that it does not know for Greenwich's, without a word. */
  private TimeZone zone() {
    String key = PropertyList.FREEMARKER_TIMEZONE.getKey();
    String name = text(key).filter(n -> !n.isEmpty()).orElse("UTC");
    TimeZone zone = TimeZone.getTimeZone(name);
    boolean known =
        name.equals("UTC")
            || name.startsWith("GMT")
            || Arrays.asList(TimeZone.getAvailableIDs()).contains(name);
    if (!known || (zone.getID().equals("GMT") && !name.matches("GMT([+-]0?0(:?00)?)?"))) {
      bad(key, "is not a time zone", "Write one such as `Asia/Shanghai`, `UTC` or `GMT+8`.");
    }
    return zone;
  }

  private Locale locale() {
    String key = PropertyList.JVM_LOCALE.getKey();
    try {
      return text(key).filter(n -> !n.isEmpty()).map(LocaleUtils::toLocale).orElse(Locale.US);
    } catch (IllegalArgumentException e) {
      bad(key, "is not a locale", "Write one such as `en_US` or `zh_CN`.");
      return Locale.US;
    }
  }

  private void dateFormat(Locale locale) {
    String key = PropertyList.DATE_FORMAT.getKey();
    try {
      new SimpleDateFormat(text(key).orElse(""), locale);
    } catch (IllegalArgumentException e) {
      bad(key, "is not a date format", "Write one such as `yyyy-MM-dd` or `yyyy-MM-dd HH:mm`.");
    }
  }

  private Optional<String> text(String key) {
    return Optional.ofNullable(config.getCompositeConfiguration().getString(key));
  }

  private void bad(String key, String what, String hint) {
    diagnostics.add(
        Diagnostic.of(
            JBakeCode.BAD_SETTING,
            places.at(key),
            "The value `" + text(key).orElse("") + "` of `" + key + "` " + what + ".",
            hint));
  }
}
