package dev.drillpress.press.artifact;

import java.util.List;

/**
 * One file of the finished site.
 *
 * @param path from the output's root, with {@code /}
 * @param bytes the file's content; not copied, and never changed by anybody
 * @param inputs what it was made from, sorted and without repeats
 */
public record Artifact(String path, byte[] bytes, List<Input> inputs) {

  /** Sorts the inputs and refuses paths that could leave the output folder. */
  public Artifact {
    if (!isPath(path)) {
      throw new IllegalArgumentException("not a path inside the output: `" + path + "`");
    }
    inputs = inputs.stream().distinct().sorted().toList();
  }

  /** Whether a text is the path of a file inside the output, on every file system. */
  public static boolean isPath(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' || Character.isISOControl(c)) {
        return false;
      }
    }
    return !climbs(path);
  }

  private static boolean climbs(String path) {
    for (String segment : path.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return true;
      }
    }
    return false;
  }
}
