package dev.drillpress.press.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** {@code new}: a draft in each language; nothing is ever overwritten. */
final class NewCommand {
  private static final String PART = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Map<String, String> FOLDERS =
      Map.of(
          "drill", "drills/",
          "track", "drills/",
          "story", "stories/",
          "report", "reports/",
          "guide", "guides/",
          "page", "");

  private final String type;
  private final String name;
  private final Path project;
  private final ParseResult parsed;
  private final Surroundings around;

  NewCommand(ParseResult parsed, Surroundings around) {
    this.type = parsed.matchedPositionalValue(0, "");
    this.name = parsed.matchedPositionalValue(1, "");
    this.project = BakeOptions.project(parsed, around);
    this.parsed = parsed;
    this.around = around;
  }

  int run() {
    checkNames();
    try {
      return write();
    } catch (IOException e) {
      return refuse(
          "The project's folder cannot be read or written.", "Check that you may write there.");
    }
  }

  private void checkNames() {
    if (!FOLDERS.containsKey(type)) {
      throw new Usage(
          "`" + type + "` is not a type of page.",
          "Write one of drill, track, story, report, guide, page.");
    }
    String shape = type.equals("drill") ? PART + "/" + PART : PART;
    if (!name.matches(shape) || name.endsWith("/index") || name.equals("index")) {
      throw new Usage(
          "`" + name + "` is not a name for a " + type + ".",
          type.equals("drill")
              ? "Write track and name in small letters: `gc-tuning/gogc`."
              : "Write small letters, digits and dashes: `faster-builds`.");
    }
  }

  private int write() throws IOException {
    List<String> languages = languages();
    String stem = "content/" + FOLDERS.get(type) + name + (type.equals("track") ? "/index" : "");
    if (type.equals("drill") && !hasTrack(languages)) {
      String track = name.substring(0, name.indexOf('/'));
      return refuse(
          "There is no track `" + track + "`.",
          "Make it first: `drillpress new track " + track + "`.");
    }
    for (String language : languages) {
      String path = stem + "." + language + ".md";
      if (Files.exists(project.resolve(path))) {
        return refuse("The file `" + path + "` exists already.", "Choose another name.");
      }
    }
    String id = type.equals("drill") ? mint() : "";
    for (String language : languages) {
      String path = stem + "." + language + ".md";
      Path file = project.resolve(path);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text(language, id), StandardOpenOption.CREATE_NEW);
      around.terminal().out().print("Wrote " + path + "\n");
    }
    return Main.CLEAN;
  }

  private int refuse(String message, String hint) {
    around.terminal().err().print("drillpress: " + message + "\n  hint: " + hint + "\n");
    return Main.MISTAKES;
  }

  private boolean hasTrack(List<String> languages) {
    Path folder = project.resolve("content/drills/" + name).resolveSibling("");
    return languages.stream().anyMatch(l -> Files.exists(folder.resolve("index." + l + ".md")));
  }

  private List<String> languages() throws IOException {
    Optional<String> tags = BakeOptions.text(parsed, "--lang");
    return tags.isPresent() ? SiteLanguages.of(tags.get()) : SiteLanguages.of(project);
  }

  private String text(String language, String id) throws IOException {
    String[] parts = name.split("/");
    return Skeletons.text(type, language)
        .replace("@id@", id)
        .replace("@track@", parts[0])
        .replace("@date@", Today.written(parsed, around, project).toString())
        .replace("@title@", quoted(title(parts[parts.length - 1])));
  }

  private String title(String last) {
    String words = last.replace('-', ' ');
    return BakeOptions.text(parsed, "--title")
        .orElse(Character.toUpperCase(words.charAt(0)) + words.substring(1));
  }

  private static String quoted(String title) {
    return '"' + title.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
  }

  /** An id that no file of the project contains. */
  private String mint() throws IOException {
    SecureRandom random = new SecureRandom();
    String used = everyText();
    String id;
    do {
      StringBuilder minted = new StringBuilder("d-");
      random.ints(8, 0, DIGITS.length()).forEach(i -> minted.append(DIGITS.charAt(i)));
      id = minted.toString();
    } while (used.contains(id));
    return id;
  }

  private String everyText() throws IOException {
    Path content = project.resolve("content");
    StringBuilder all = new StringBuilder();
    if (Files.isDirectory(content)) {
      try (Stream<Path> files = Files.walk(content)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
          all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).append('\n');
        }
      }
    }
    return all.toString();
  }
}
