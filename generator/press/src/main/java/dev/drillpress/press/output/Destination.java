package dev.drillpress.press.output;

import java.nio.file.Path;

/**
 * Where a site is put.
 *
 * @param path the site's place, absolute and normal; a symbolic link will stand there
 * @param name how diagnostics call it, usually relative to the project
 * @param links how the link is made
 */
public record Destination(Path path, String name, Links links) {

  /** Refuses a place that has no folder around it. */
  public Destination {
    if (!path.isAbsolute() || path.getNameCount() == 0) {
      throw new IllegalArgumentException("no place for a site: " + path);
    }
  }

  /** A place with the file system's own links. */
  public static Destination of(Path path, String name) {
    return new Destination(path, name, Links.REAL);
  }

  /** The folder in which link, versions and staging stand side by side. */
  Path parent() {
    return path.resolveSibling("");
  }

  /** The last part of the path, the word from which all our names beside it are made. */
  String word() {
    return String.valueOf(path.getFileName());
  }

  /** Where lock, manifest and what is remembered are kept, outside of what is published. */
  public Path records() {
    return path.resolveSibling(".drillpress");
  }
}
