package dev.drillpress.press.runner;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Libraries that Java programs name by their Maven coordinates, fetched by Maven itself, so that
 * its settings, mirrors and local repository hold. Programs get copies and still have no network.
 */
final class Libraries {
  private static final int MINUTES = 5;
  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0";
  private static final String DONE = ".complete";

  private final Path cache;

  Libraries(Path cache) {
    this.cache = cache;
  }

  /** A library that cannot be had; the message says why. */
  static final class Missing extends Exception {
    private static final long serialVersionUID = 1;

    Missing(String message) {
      super(message);
    }
  }

  /** Copies libraries, with all that they need, to a folder. */
  void copy(List<String> coordinates, Path folder)
      throws IOException, InterruptedException, Missing {
    Path kept = cache.resolve(String.join("+", coordinates).replaceAll("[^A-Za-z0-9.+-]", "_"));
    synchronized (this) {
      if (!Files.exists(kept.resolve(DONE))) {
        fetch(coordinates, kept);
      }
    }
    Files.createDirectories(folder);
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(kept, "*.jar")) {
      for (Path jar : jars) {
        Files.copy(jar, folder.resolve(jar.getFileName()));
      }
    }
  }

  private static void fetch(List<String> coordinates, Path kept)
      throws IOException, InterruptedException, Missing {
    Files.createDirectories(kept);
    Path pom = kept.resolve("pom.xml");
    Files.writeString(pom, pom(coordinates));
    Path log = kept.resolve("log.txt");
    Process maven;
    try {
      maven =
          new ProcessBuilder(
                  "mvn",
                  "-B",
                  "-q",
                  "-f",
                  pom.toString(),
                  PLUGIN + ":copy-dependencies",
                  "-DincludeScope=runtime",
                  "-DoutputDirectory=" + kept)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .redirectInput(new File("/dev/null"))
              .start();
    } catch (IOException e) {
      throw new Missing("Maven, which fetches its libraries, is not on PATH");
    }
    if (!maven.waitFor(MINUTES, TimeUnit.MINUTES)) {
      maven.destroyForcibly();
      throw new Missing("Maven did not fetch its libraries within " + MINUTES + " minutes");
    }
    if (maven.exitValue() != 0) {
      throw new Missing("Maven cannot fetch its libraries: " + firstError(log));
    }
    Files.createFile(kept.resolve(DONE));
  }

  private static String firstError(Path log) throws IOException {
    String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    return text.lines()
        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
        .filter(line -> line.startsWith("[ERROR]"))
        .map(line -> line.substring("[ERROR]".length()).strip())
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("it says nothing");
  }

  private static String pom(List<String> coordinates) {
    StringBuilder pom = new StringBuilder("<project><modelVersion>4.0.0</modelVersion>\n");
    pom.append("<groupId>drill</groupId><artifactId>drill</artifactId><version>1</version>\n");
    pom.append("<dependencies>\n");
    for (String coordinate : coordinates) {
      String[] parts = coordinate.split(":");
      pom.append("<dependency><groupId>").append(parts[0]);
      pom.append("</groupId><artifactId>").append(parts[1]);
      pom.append("</artifactId><version>").append(parts[2]).append("</version></dependency>\n");
    }
    return pom.append("</dependencies>\n</project>\n").toString();
  }
}
