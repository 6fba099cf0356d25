package dev.drillpress.press.config;

import dev.drillpress.press.config.PropertyLines.Property;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.source.Hash;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.source.SourceReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads {@code jbake.properties}, with the command line's settings over it.
 *
 * <p>Keys that begin with {@code site.} are ours and checked; all others belong to JBake, its
 * templates or the project, and are left alone.
 */
public final class SettingsReader {
  /** The settings file, in the project's root. */
  public static final String FILE = "jbake.properties";

  private static final Location COMMAND_LINE = Location.of("--set");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Set<String> KEYS =
      Set.of("site.host", "site.languages", "site.title", "site.description", "site.edit_url");

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Property> properties = new TreeMap<>();

  private boolean readable = true;
  private boolean goodLanguages = true;

  private SettingsReader() {}

  /**
   * The settings of a project.
   *
   * @param overrides from the command line; they win
   */
  public static Checked<Settings> read(Path project, Map<String, String> overrides) {
    SettingsReader reader = new SettingsReader();
    if (Files.exists(project.resolve(FILE))) {
      Checked<SourceFile> file = new SourceReader(project, SourceReader.PAGE_LIMIT).read(FILE);
      reader.diagnostics.addAll(file.diagnostics());
      reader.readable = file.value().isPresent();
      file.value()
          .ifPresent(f -> reader.properties.putAll(PropertyLines.read(f, reader.diagnostics)));
    }
    overrides.forEach(
        (key, value) -> reader.properties.put(key, new Property(value, COMMAND_LINE)));
    return reader.settings();
  }

  private Checked<Settings> settings() {
    Set<String> languages = languages();
    properties.forEach((key, property) -> checkKey(key, property, languages));
    Settings settings =
        new Settings(
            host(),
            List.copyOf(languages),
            texts("site.title", languages),
            texts("site.description", languages),
            url("site.edit_url"),
            Hash.of(properties.entrySet().stream().map(this::line).toList().toString()));
    // Other mistakes are told beside those of the content, which hangs on the languages only.
    return readable && goodLanguages
        ? Checked.of(settings, diagnostics)
        : Checked.failed(diagnostics);
  }

  private String line(Map.Entry<String, Property> entry) {
    return entry.getKey() + "=" + entry.getValue().value();
  }

  private void checkKey(String key, Property property, Set<String> languages) {
    if (!key.startsWith("site.") || KEYS.contains(key)) {
      return;
    }
    int dot = key.lastIndexOf('.');
    String stem = key.substring(0, dot);
    boolean byLanguage = stem.equals("site.title") || stem.equals("site.description");
    if (!byLanguage || !languages.contains(key.substring(dot + 1))) {
      diagnostics.add(
          Diagnostic.of(
              ConfigCode.UNKNOWN_KEY,
              property.at(),
              "There is no setting `" + key + "`.",
              byLanguage
                  ? "Add the language to `site.languages`, or remove the line."
                  : Suggestion.didYouMean(
                      key, KEYS, "docs/authoring.md lists all settings of a site.")));
    }
  }

  private Set<String> languages() {
    Set<String> languages = new LinkedHashSet<>();
    Property property = properties.getOrDefault("site.languages", new Property("en", COMMAND_LINE));
    for (String tag : property.value().split(",", -1)) {
      if (!LANGUAGE.matcher(tag.strip()).matches() || !languages.add(tag.strip())) {
        bad(
            property,
            "`" + tag.strip() + "` is not a new language tag.",
            "Write tags such as `en,zh`.");
        goodLanguages = false;
      }
    }
    if (languages.isEmpty()) {
      languages.add("en");
    }
    return languages;
  }

  private String host() {
    return url("site.host").orElse("http://localhost:8820");
  }

  private Optional<String> url(String key) {
    Property property = properties.get(key);
    if (property == null || property.value().isEmpty()) {
      return Optional.empty();
    }
    String value = property.value();
    while (value.endsWith("/")) {
      value = value.substring(0, value.length() - 1);
    }
    if (!isWebAddress(value)) {
      bad(
          property,
          "The value `" + property.value() + "` of `" + key + "` is not a web address.",
          "Write it whole, such as `https://example.org/path`.");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private static boolean isWebAddress(String value) {
    try {
      URI uri = new URI(value);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getQuery() == null
          && uri.getFragment() == null
          && uri.normalize().equals(uri);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void bad(Property property, String message, String hint) {
    diagnostics.add(Diagnostic.of(ConfigCode.BAD_VALUE, property.at(), message, hint));
  }

  private Map<String, String> texts(String key, Set<String> languages) {
    Map<String, String> texts = new HashMap<>();
    Optional.ofNullable(properties.get(key))
        .ifPresent(p -> texts.put(languages.iterator().next(), p.value()));
    for (String language : languages) {
      Optional.ofNullable(properties.get(key + "." + language))
          .ifPresent(p -> texts.put(language, p.value()));
    }
    return texts;
  }
}
