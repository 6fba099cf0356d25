package dev.drillpress.testkit;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Plugins of JBake projects, kept as sources and compiled by the tests that need them. */
public final class PluginSources {
  private PluginSources() {}

  /**
   * Compiles what stands in a folder's {@code src} and copies what stands in its {@code resources}.
   *
   * @param classPath of the libraries that the sources need
   * @return the folder of classes
   */
  public static Path compile(Path plugin, Path classes, String classPath) throws IOException {
    Files.createDirectories(classes);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(plugin.resolve("src"))) {
      List<Path> sources = found.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      List<String> options =
          List.of("--release", "17", "-cp", classPath, "-d", classes.toString(), "-proc:none");
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new IllegalStateException(plugin + " does not compile: " + messages);
      }
    }
    for (var resource : GoldenFolder.read(plugin.resolve("resources")).entrySet()) {
      Path file = classes.resolve(resource.getKey());
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, resource.getValue());
    }
    return classes;
  }
}
