package dev.drillpress.press.cli;

import dev.drillpress.press.bake.BakeRequest;
import dev.drillpress.press.output.AnswerFolder;
import dev.drillpress.press.output.Destination;
import dev.drillpress.press.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import picocli.CommandLine.ParseResult;

/**
 * The options that {@code bake} and {@code check} share.
 *
 * @param project the project's folder
 * @param destination where the site goes
 * @param overrides settings that win over the project's own
 * @param asOf what counts as today
 * @param plugins of a JBake project, whose code runs
 */
record BakeOptions(
    Path project,
    Destination destination,
    Map<String, String> overrides,
    Optional<LocalDate> asOf,
    boolean drafts,
    boolean strict,
    boolean json,
    boolean quiet,
    int jobs,
    List<Path> plugins) {

  /** Reads the options; a value that makes no sense is a {@link Usage}. */
  static BakeOptions of(ParseResult parsed, Surroundings around) {
    Path project = project(parsed, around);
    return new BakeOptions(
        project,
        destination(parsed, around, project),
        overrides(parsed),
        Today.of(text(parsed, "--as-of"), around.env(), project),
        parsed.matchedOptionValue("--drafts", false),
        parsed.matchedOptionValue("--strict", false),
        parsed.matchedOptionValue("--json", false),
        parsed.matchedOptionValue("--quiet", false),
        jobs(parsed),
        plugins(parsed, around));
  }

  /**
   * What to ask of the bake.
   *
   * @param writing whether answers to queries are kept for the next bake
   */
  BakeRequest request(Progress progress, boolean writing) {
    return new BakeRequest(project, overrides, asOf, drafts, strict, jobs, plugins, progress)
        .with(AnswerFolder.of(destination, writing));
  }

  /** The project's folder, which must be one. */
  static Path project(ParseResult parsed, Surroundings around) {
    String name = text(parsed, "--project").orElse(".");
    Path project = around.cwd().resolve(name).toAbsolutePath().normalize();
    if (!project.toFile().isDirectory()) {
      throw new Usage(
          "`" + name + "` is not a folder.", "Name the project's folder with `--project DIR`.");
    }
    return project;
  }

  /** Where the site goes: {@code --output} from where the user stands, else in the project. */
  static Destination destination(ParseResult parsed, Surroundings around, Path project) {
    Optional<String> name = text(parsed, "--output");
    Path path =
        name.map(n -> around.cwd().resolve(n))
            .orElse(project.resolve("target").resolve("site"))
            .toAbsolutePath()
            .normalize();
    if (path.getNameCount() == 0 || project.startsWith(path)) {
      throw new Usage(
          "The output `" + name.orElse("") + "` would replace the project itself.",
          "Name a folder for the site alone with `--output DIR`.");
    }
    // The next bake would take the site for content.
    for (String folder : List.of("content", "site-data", "templates", "assets")) {
      if (path.startsWith(project.resolve(folder))) {
        throw new Usage(
            "The output `"
                + name.orElse("")
                + "` would stand among the sources in `"
                + folder
                + "`.",
            "Name a folder for the site alone with `--output DIR`.");
      }
    }
    Path shown = path.startsWith(around.cwd()) ? around.cwd().relativize(path) : path;
    return Destination.of(path, shown.toString());
  }

  private static Map<String, String> overrides(ParseResult parsed) {
    Map<String, String> overrides = new HashMap<>();
    List<String> settings = parsed.matchedOptionValue("--set", List.of());
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new Usage(
            "`--set " + setting + "` does not set anything.",
            "Write a key and a value, `--set site.title=Drills`.");
      }
      overrides.put(setting.substring(0, equals).strip(), setting.substring(equals + 1));
    }
    text(parsed, "--base-url").ifPresent(url -> overrides.put("site.host", baseUrl(url)));
    return overrides;
  }

  private static String baseUrl(String url) {
    if (!url.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
      throw new Usage(
          "`--base-url " + url + "` is not the address of a site.",
          "Write it whole, without query or fragment: `https://host/` or `https://host/a/b/`.");
    }
    return url.replaceAll("/+$", "");
  }

  private static List<Path> plugins(ParseResult parsed, Surroundings around) {
    List<Path> plugins = new ArrayList<>();
    List<String> names = parsed.matchedOptionValue("--plugins", List.of());
    for (String name : names) {
      Path path = around.cwd().resolve(name).toAbsolutePath().normalize();
      if (!Files.exists(path)) {
        throw new Usage(
            "`--plugins " + name + "` names nothing that exists.",
            "Name a jar, a folder of jars or a folder of classes.");
      }
      if (Files.isRegularFile(path) && !isJar(path)) {
        throw new Usage(
            "`--plugins " + name + "` is no jar that can be read.",
            "Name a jar, a folder of jars or a folder of classes.");
      }
      plugins.add(path);
    }
    return plugins;
  }

  private static boolean isJar(Path path) {
    try (ZipFile jar = new ZipFile(path.toFile())) {
      return jar.size() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static int jobs(ParseResult parsed) {
    String number =
        text(parsed, "--jobs").orElse(String.valueOf(Runtime.getRuntime().availableProcessors()));
    if (!number.matches("[1-9][0-9]{0,3}")) {
      throw new Usage(
          "`--jobs " + number + "` is not a number of threads.", "Write a number from 1 to 9999.");
    }
    return Integer.parseInt(number);
  }

  static Optional<String> text(ParseResult parsed, String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
  }
}
