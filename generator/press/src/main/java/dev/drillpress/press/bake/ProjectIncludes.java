package dev.drillpress.press.bake;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.markdown.Includes;
import dev.drillpress.press.source.SourceCode;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;

/** Files of the project that pages include; nothing beside the project. */
record ProjectIncludes(SourceReader reader) implements Includes {
  @Override
  public Checked<SourceFile> read(String page, String target) {
    Path root = reader.root().toAbsolutePath().normalize();
    Path folder = target.startsWith("/") ? root : root.resolve(page).resolveSibling("");
    Path file = folder.resolve(target.replaceFirst("^/+", "")).normalize();
    String path = root.relativize(file).toString().replace('\\', '/');
    if (!file.startsWith(root) || !inside(root, file)) {
      return Checked.failed(
          Diagnostic.of(
              SourceCode.OUTSIDE,
              Location.of(page),
              "`" + target + "` leads out of the project.",
              "Copy the file into the project."));
    }
    return reader.read(path);
  }

  private static boolean inside(Path root, Path file) {
    try {
      return file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      // What is not there is told when it is read.
      return true;
    }
  }
}
