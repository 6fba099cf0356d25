package dev.drillpress.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of expected files, compared byte for byte; a missing and an unused file both count. */
public final class GoldenFolder {
  private GoldenFolder() {}

  /** The files below a folder by their path with {@code /}; none where there is no folder. */
  public static Map<String, byte[]> read(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> found = Files.walk(folder.toRealPath())) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          String name = folder.toRealPath().relativize(file).toString().replace('\\', '/');
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  /** One line a difference, sorted by path; empty when both are the same. */
  public static List<String> differences(Map<String, byte[]> expected, Map<String, byte[]> actual) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    for (String name : names) {
      if (!actual.containsKey(name)) {
        differences.add("expected but not made: " + name);
      } else if (!expected.containsKey(name)) {
        differences.add("made but not expected: " + name);
      } else if (!Arrays.equals(expected.get(name), actual.get(name))) {
        differences.add(difference(name, expected.get(name), actual.get(name)));
      }
    }
    return differences;
  }

  private static String difference(String name, byte[] expected, byte[] actual) {
    String[] wanted = new String(expected, StandardCharsets.UTF_8).split("\n", -1);
    String[] found = new String(actual, StandardCharsets.UTF_8).split("\n", -1);
    for (int i = 0; i < Math.min(wanted.length, found.length); i++) {
      if (!wanted[i].equals(found[i])) {
        return name + ":" + (i + 1) + ":\n  - " + wanted[i] + "\n  + " + found[i];
      }
    }
    return name + ": " + wanted.length + " lines expected, " + found.length + " made";
  }

  /** Makes the folder hold these files and no others. */
  public static void write(Path folder, Map<String, byte[]> files) throws IOException {
    for (String name : read(folder).keySet()) {
      if (!files.containsKey(name)) {
        Files.delete(folder.resolve(name));
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.write(path, file.getValue());
    }
  }
}
