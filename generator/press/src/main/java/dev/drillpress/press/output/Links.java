package dev.drillpress.press.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How symbolic links are made; a test passes one that behaves like a file system without them. */
@FunctionalInterface
public interface Links {
  /** The links of the file system. */
  Links REAL = Files::createSymbolicLink;

  /** Makes a link. */
  void create(Path link, Path target) throws IOException;
}
