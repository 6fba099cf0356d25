package dev.drillpress.press.door;

import dev.drillpress.press.config.ConfigCode;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** The two sorts of projects that are baked. */
public enum ProjectForm {
  /** Documents and themes of our own formats. */
  DRILLPRESS,
  /** A plain JBake project with templates of its own. */
  JBAKE;

  /** The setting that decides where the folder's look would not. */
  public static final String SETTING = "project.form";

  private static final String SETTINGS = "jbake.properties";
  private static final Pattern TEMPLATE_KEY =
      Pattern.compile("template\\.(folder|[a-zA-Z0-9_-]+\\.file)");

  /**
   * The form of a project, or why what is said of it makes no sense: what the setting {@code
   * project.form} says; else JBake's, when the settings name a template ({@code
   * template.post.file}) or the folder of them, or when {@code templates} holds a file {@code
   * *.ftl}; else ours.
   */
  public static Checked<ProjectForm> of(Path project, Map<String, String> overrides) {
    Properties settings = settings(project.resolve(SETTINGS));
    settings.putAll(overrides);
    String said = settings.getProperty(SETTING, "").strip();
    for (ProjectForm form : values()) {
      if (form.name().equalsIgnoreCase(said)) {
        return Checked.of(form);
      }
    }
    if (!said.isEmpty()) {
      return Checked.failed(
          Diagnostic.of(
              ConfigCode.BAD_VALUE,
              Location.of(overrides.containsKey(SETTING) ? "--set" : SETTINGS),
              "The value `" + said + "` of `" + SETTING + "` is no form of project.",
              "Write `drillpress` or `jbake`, or leave it out."));
    }
    boolean named =
        settings.stringPropertyNames().stream().anyMatch(k -> TEMPLATE_KEY.matcher(k).matches());
    return Checked.of(named || hasTemplate(project.resolve("templates")) ? JBAKE : DRILLPRESS);
  }

  /** What can be read; mistakes in the file are told by those who read it in earnest. */
  private static Properties settings(Path file) {
    Properties settings = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        settings.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        return settings;
      }
    }
    return settings;
  }

  private static boolean hasTemplate(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.ftl")) {
      return found.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }
}
