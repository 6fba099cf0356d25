package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins of JBake projects: how they are named, and what is said when they fail. */
class JBakePluginsTest {
  private static final String ENGINES = "META-INF/org.jbake.parser.MarkupEngines.properties";
  private static final String EXTRACTORS = "META-INF/org.jbake.template.ModelExtractors.properties";
  private static final String TOOLS = "META-INF/services/org.jbake.render.RenderingTool";

  @TempDir private Path temp;
  private JBakeProject project;
  private PluginFixture plugin;

  @BeforeEach
  void start() throws IOException {
    project = new JBakeProject(Files.createDirectory(temp.resolve("p")));
    project.note("a.md", "title=A\ndate=2026-03-02", "Text.");
    plugin = new PluginFixture(temp);
  }

  private void shouting() throws IOException {
    plugin.source(
        "Shout",
        """
        public class Shout extends org.jbake.parser.MarkupEngine {
          @Override
          public void processBody(org.jbake.parser.ParserContext context) {
            if (context.getBody().contains("never")) {
              throw new IllegalStateException("never say never");
            }
            context.setBody(context.getBody().toUpperCase(java.util.Locale.ROOT));
          }

          @Override
          public boolean validate(org.jbake.parser.ParserContext context) {
            return !context.getBody().contains("psst");
          }
        }
        """);
    plugin.descriptor(ENGINES, "Shout=shout\n");
  }

  @Test
  void a_folder_of_classes_is_a_plugin() throws IOException {
    shouting();
    project
        .note("b.shout", "title=B\ndate=2026-03-02", "Text.")
        .bake("--plugins", plugin.compiled().toString());
    assertThat(project.page("b.html")).isEqualTo("B|TEXT.\n");
  }

  @Test
  void a_folder_of_jars_is_plugins() throws IOException {
    shouting();
    Path classes = plugin.compiled();
    Path jars = Files.createDirectory(temp.resolve("jars"));
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(jars.resolve("s.jar")))) {
      for (String name : new String[] {"Shout.class", ENGINES}) {
        jar.putNextEntry(new JarEntry(name));
        jar.write(Files.readAllBytes(classes.resolve(name)));
      }
    }
    project.note("b.shout", "title=B\ndate=2026-03-02", "Text.").bake("--plugins", jars.toString());
    assertThat(project.page("b.html")).isEqualTo("B|TEXT.\n");
  }

  @Test
  void plugins_on_the_class_path_are_found() throws Exception {
    Path frozen = JBakeConformanceTest.PROJECTS.resolve("own-spi");
    Path copy = temp.resolve("own-spi");
    Projects.copy(frozen.resolve("project"), copy, false);
    Path classes = JBakeConformanceTest.plugins(frozen, temp).get(0);
    String classPath = System.getProperty("java.class.path") + java.io.File.pathSeparator + classes;
    Process bake = Children.bake(Children.java(), classPath, copy, new String[0]);
    assertThat(bake.waitFor()).isZero();
    assertThat(
            JBakeConformanceTest.differences(
                frozen, GoldenFolder.read(copy.resolve("target/site"))))
        .isEmpty();
  }

  @Test
  void without_its_plugin_such_a_file_is_an_asset() throws IOException {
    project.note("b.shout", "title=B\ndate=2026-03-02", "Text.").bake();
    assertThat(project.page("b.shout")).contains("Text.");
  }

  @Test
  void a_plugin_that_does_not_exist_is_wrong_usage() {
    project.bake("--plugins", "no-such.jar");
    assertThat(project.exit()).isEqualTo(2);
    assertThat(project.errors()).contains("`--plugins no-such.jar` names nothing that exists.");
  }

  @Test
  void an_engine_that_throws_is_told_at_its_document() throws IOException {
    shouting();
    project
        .note("b.shout", "title=B\ndate=2026-03-02", "I never knew.")
        .note("c.shout", "title=C\ndate=2026-03-02", "psst")
        .bake("--plugins", plugin.compiled().toString());
    assertThat(project.exit()).isEqualTo(1);
    assertThat(project.errors())
        .isEqualTo(
            """
            content/b.shout: error: The engine `Shout` fails on this document: \
            IllegalStateException, never say never. [jbake/plugin-failed]
              hint: Report it to the plugin's author, or change the document.
            content/c.shout: error: The engine `Shout` refuses this document. [jbake/plugin-failed]
              hint: Look at what its plugin expects.
            """);
    assertThat(project.site()).isEmpty();
  }

  @Test
  void an_extractor_that_throws_is_told_at_the_template() throws IOException {
    plugin.source(
        "Broken",
        """
        public class Broken implements org.jbake.template.ModelExtractor<Object> {
          @Override
          public Object get(
              org.jbake.app.ContentStore db, @SuppressWarnings("rawtypes") java.util.Map model, String key) {
            throw new IllegalStateException("no luck");
          }
        }
        """);
    plugin.descriptor(EXTRACTORS, "Broken=lucky\n");
    project
        .put("templates/note.ftl", "One\n<#list lucky as x>${x}</#list>\n")
        .bake("--plugins", plugin.compiled().toString());
    assertThat(project.exit()).isEqualTo(1);
    assertThat(project.errors()).startsWith("templates/note.ftl:2:");
  }

  @Test
  void an_extractor_that_cannot_be_loaded_is_told() throws IOException {
    plugin.source("Unused", "class Unused {}");
    plugin.descriptor(EXTRACTORS, "org.example.Missing=lucky\n");
    project.bake("--plugins", plugin.compiled().toString());
    assertThat(project.exit()).isEqualTo(1);
    assertThat(project.errors())
        .startsWith("--plugins: error: The plugin `org.example.Missing` cannot be loaded")
        .contains("[jbake/plugin-failed]");
  }

  @Test
  void a_tool_that_fails_is_told_and_nothing_is_written() throws IOException {
    plugin.source(
        "Tool",
        """
        import java.io.File;
        import org.apache.commons.configuration2.CompositeConfiguration;
        import org.jbake.app.ContentStore;
        import org.jbake.app.Renderer;
        import org.jbake.app.configuration.JBakeConfiguration;
        import org.jbake.render.RenderingTool;
        import org.jbake.template.RenderingException;

        public class Tool implements RenderingTool {
          @Override
          public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
              throws RenderingException {
            throw new RenderingException("out of flour");
          }

          @Override
          @Deprecated
          public int render(
              Renderer renderer, ContentStore db, File to, File from, CompositeConfiguration config) {
            return 0;
          }
        }
        """);
    plugin.descriptor(TOOLS, "Tool\n");
    project.bake("--plugins", plugin.compiled().toString());
    assertThat(project.exit()).isEqualTo(1);
    assertThat(project.errors())
        .isEqualTo(
            """
            --plugins: error: The rendering tool `Tool` fails: out of flour. [jbake/plugin-failed]
              hint: Report it to the plugin's author, or leave the plugin out.
            """);
    assertThat(project.site()).isEmpty();
  }

  @Test
  void a_file_that_is_no_jar_is_wrong_usage() throws IOException {
    Files.writeString(project.folder().resolve("x.jar"), "no jar");
    project.bake("--plugins", "x.jar");
    assertThat(project.exit()).isEqualTo(2);
    assertThat(project.errors()).contains("`--plugins x.jar` is no jar that can be read.");
  }
}
