package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Location;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * A project's settings, checked.
 *
 * @param project its folder
 * @param config JBake's own view of them; nobody changes it after reading
 * @param places where they stand
 * @param hash changes when any of them does
 * @param encoding of content, templates and pages
 * @param zone in which dates are read and shown
 * @param locale in which dates of headers are read
 */
record JBakeSettings(
    Path project,
    DefaultJBakeConfiguration config,
    SettingPlaces places,
    String hash,
    Charset encoding,
    TimeZone zone,
    Locale locale) {

  /** A folder as the project's files are named: from its root, with {@code /}. */
  String relative(File folder) {
    Path path = project.relativize(folder.toPath().toAbsolutePath().normalize());
    return path.toString().replace(File.separatorChar, '/');
  }

  String contentFolder() {
    return relative(config.getContentFolder());
  }

  String templateFolder() {
    return relative(config.getTemplateFolder());
  }

  /** Where a setting stands. */
  Location at(String key) {
    return places.at(key);
  }

  /** The entry for an artifact's list of inputs. */
  Input input() {
    return new Input(Input.Kind.SETTING, places.path(), hash);
  }

  /**
   * The settings as templates see them. Folders are texts, from the project's root: a page must not
   * tell where it was made, and a template must not get hold of a file.
   */
  Map<String, Object> forTemplates() {
    Map<String, Object> map = new HashMap<>(config.asHashMap());
    map.replaceAll((key, value) -> value instanceof File file ? relative(file) : value);
    return map;
  }
}
