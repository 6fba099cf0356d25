package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.door.ProjectForm;
import dev.drillpress.press.source.Hash;
import dev.drillpress.press.source.SourceCode;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.source.SourceReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * Reads a project's settings as JBake does: {@code custom.properties}, {@code jbake.properties},
 * JBake's defaults, the first that has a key wins; the command line's win over all.
 *
 * <p>Not by JBake's own reader: that one adds the machine's system properties, and needs a library
 * that nothing else does.
 */
final class JBakeSettingsReader {
  private final Path project;
  private final Map<String, String> overrides;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final StringBuilder read = new StringBuilder();
  private SettingPlaces places = new SettingPlaces(ConfigUtil.CONFIG_FILE, Map.of());

  private JBakeSettingsReader(Path project, Map<String, String> overrides) {
    this.project = project;
    this.overrides = overrides;
  }

  /**
   * The settings, or what is wrong with them.
   *
   * @param defaults JBake's {@code default.properties}
   */
  static Checked<JBakeSettings> read(Path project, Map<String, String> overrides, URL defaults) {
    return new JBakeSettingsReader(project, overrides).read(defaults);
  }

  private Checked<JBakeSettings> read(URL defaults) {
    CompositeConfiguration all = new CompositeConfiguration();
    all.setListDelimiterHandler(delimiters());
    // References to other settings only: not to the environment, files or scripts.
    all.installInterpolator(Map.of(), List.of());
    MapConfiguration first = new MapConfiguration(new TreeMap<>(overrides));
    first.setListDelimiterHandler(delimiters());
    all.addConfiguration(first);
    read.append(new TreeMap<>(overrides));
    file(ConfigUtil.LEGACY_CONFIG_FILE).ifPresent(all::addConfiguration);
    file(ConfigUtil.CONFIG_FILE).ifPresent(all::addConfiguration);
    all.addConfiguration(defaults(defaults));
    if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
      return Checked.failed(diagnostics);
    }
    // A setting of ours, not JBake's: templates must not see it.
    all.clearProperty(ProjectForm.SETTING);
    DefaultJBakeConfiguration config = new DefaultJBakeConfiguration(project.toFile(), all);
    Checked<JBakeSettings> checked =
        new SettingCheck(project, config, places).check(Hash.of(read.toString()));
    diagnostics.addAll(checked.diagnostics());
    return new Checked<>(checked.value(), diagnostics);
  }

  private static DefaultListDelimiterHandler delimiters() {
    return new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER);
  }

  private Optional<PropertiesConfiguration> file(String name) {
    if (!Files.exists(project.resolve(name)) || !isInside(name)) {
      return Optional.empty();
    }
    Checked<SourceFile> source = new SourceReader(project, SourceReader.PAGE_LIMIT).read(name);
    diagnostics.addAll(source.diagnostics());
    if (source.value().isEmpty()) {
      return Optional.empty();
    }
    String text = source.value().get().text();
    read.append(name).append('\n').append(text);
    if (name.equals(ConfigUtil.CONFIG_FILE)) {
      places = SettingPlaces.of(source.value().get());
    }
    try {
      return Optional.of(properties(new StringReader(text)));
    } catch (ConfigurationException | IOException | IllegalArgumentException e) {
      diagnostics.add(
          Diagnostic.of(
              JBakeCode.BAD_SETTING,
              Location.of(name),
              "The settings in `" + name + "` cannot be read.",
              "Look for a `\\u` that is not followed by four hexadecimal digits."));
      return Optional.empty();
    }
  }

  private boolean isInside(String name) {
    try {
      if (project.resolve(name).toRealPath().startsWith(project.toRealPath())) {
        return true;
      }
    } catch (IOException e) {
      // A link to nothing leads out as well.
    }
    diagnostics.add(
        Diagnostic.of(
            SourceCode.OUTSIDE,
            Location.of(name),
            "The link `" + name + "` leads out of the project.",
            "Copy what it points to into the project, or remove the link."));
    return false;
  }

  private static PropertiesConfiguration defaults(URL url) {
    try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
      return properties(reader);
    } catch (ConfigurationException | IOException e) {
      throw new IllegalStateException("JBake's own defaults cannot be read", e);
    }
  }

  private static PropertiesConfiguration properties(Reader reader)
      throws ConfigurationException, IOException {
    PropertiesConfiguration properties = new PropertiesConfiguration();
    properties.setListDelimiterHandler(delimiters());
    properties.setIncludesAllowed(false);
    properties.read(reader);
    return properties;
  }
}
