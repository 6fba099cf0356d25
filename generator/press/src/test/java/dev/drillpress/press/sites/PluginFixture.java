package dev.drillpress.press.sites;

import dev.drillpress.testkit.PluginSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plugin of JBake projects that a test writes as sources. */
final class PluginFixture {
  private final Path folder;

  PluginFixture(Path temp) throws IOException {
    this.folder = Files.createDirectories(temp.resolve("plugin"));
  }

  /** The folder of its classes and descriptors. */
  Path compiled() throws IOException {
    return PluginSources.compile(
        folder, folder.resolveSibling("classes"), System.getProperty("java.class.path"));
  }

  void source(String name, String body) throws IOException {
    put("src/" + name + ".java", body);
  }

  void descriptor(String name, String text) throws IOException {
    put("resources/" + name, text);
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
