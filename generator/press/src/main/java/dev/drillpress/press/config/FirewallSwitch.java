package dev.drillpress.press.config;

import dev.drillpress.press.config.PropertyLines.Property;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether a project's site is searched for leaks before it is published. */
public final class FirewallSwitch {
  /** The setting. */
  public static final String SETTING = "firewall.enabled";

  private static final String PREFIX = "firewall.";

  private FirewallSwitch() {}

  /**
   * What the project says.
   *
   * @param overrides from the command line; they win
   * @param otherwise what holds when nothing is said
   */
  public static Checked<Boolean> of(
      Path project, Map<String, String> overrides, boolean otherwise) {
    Map<String, Property> settings = new TreeMap<>();
    if (Files.isRegularFile(project.resolve(SettingsReader.FILE))) {
      // Lines that are no settings are told by those who read the file in earnest.
      new SourceReader(project, SourceReader.PAGE_LIMIT)
          .read(SettingsReader.FILE)
          .value()
          .ifPresent(file -> settings.putAll(PropertyLines.read(file, new ArrayList<>())));
    }
    overrides.forEach((key, value) -> settings.put(key, new Property(value, Location.of("--set"))));
    List<Diagnostic> diagnostics = new ArrayList<>();
    settings.forEach((key, property) -> check(key, property, diagnostics));
    Property said = settings.get(SETTING);
    return diagnostics.isEmpty()
        ? Checked.of(said == null ? otherwise : said.value().equals("true"))
        : Checked.failed(diagnostics);
  }

  private static void check(String key, Property property, List<Diagnostic> diagnostics) {
    if (key.startsWith(PREFIX) && !key.equals(SETTING)) {
      diagnostics.add(
          Diagnostic.of(
              ConfigCode.UNKNOWN_KEY,
              property.at(),
              "There is no setting `" + key + "`.",
              Suggestion.didYouMean(
                  key, Set.of(SETTING), "What is allowed stands in `firewall.yaml`.")));
    } else if (key.equals(SETTING) && !Set.of("true", "false").contains(property.value())) {
      diagnostics.add(
          Diagnostic.of(
              ConfigCode.BAD_VALUE,
              property.at(),
              "The value `"
                  + property.value()
                  + "` of `"
                  + key
                  + "` is neither `true` nor `false`.",
              "Write `" + SETTING + "=true`, or leave it out."));
    }
  }
}
