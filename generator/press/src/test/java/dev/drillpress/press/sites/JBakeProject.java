package dev.drillpress.press.sites;

import dev.drillpress.press.cli.Main;
import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small plain JBake project that a test writes, bakes by the command line and looks at. */
final class JBakeProject {
  private final Path folder;
  private String errors = "";
  private int exit;

  /** One type, {@code note}, and none of the pages that JBake makes by itself. */
  JBakeProject(Path folder) throws IOException {
    this.folder = folder;
    settings("");
    put("templates/note.ftl", "${content.title!}|${content.body!}");
  }

  /** More settings beside those that every such project has. */
  JBakeProject settings(String more) throws IOException {
    return put(
        "jbake.properties",
        // Of a key that stands twice, JBake takes the first.
        more
            + "template.note.file=note.ftl\nrender.index=false\nrender.feed=false\n"
            + "render.archive=false\nrender.tags=false\n");
  }

  JBakeProject put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
    return this;
  }

  /** A published note with further header lines. */
  JBakeProject note(String name, String header, String text) throws IOException {
    return put("content/" + name, "type=note\nstatus=published\n" + header + "\n~~~~~~\n" + text);
  }

  /** Bakes with these options; what is printed and made can be asked afterwards. */
  JBakeProject bake(String... options) {
    List<String> args = new ArrayList<>(List.of("bake", "--quiet"));
    args.addAll(List.of(options));
    StringWriter err = new StringWriter();
    exit =
        new Main(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Map.of("CI", "1"),
                folder)
            .run(args.toArray(String[]::new));
    errors = err.toString();
    return this;
  }

  int exit() {
    return exit;
  }

  String errors() {
    return errors;
  }

  Map<String, byte[]> site() throws IOException {
    return GoldenFolder.read(folder.resolve("target/site"));
  }

  /** The text of a file of the site. */
  String page(String path) throws IOException {
    byte[] bytes = site().get(path);
    if (bytes == null) {
      throw new AssertionError(path + " is not in " + site().keySet() + "\n" + errors);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Path folder() {
    return folder;
  }
}
