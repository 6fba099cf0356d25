package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Template engines of plugins see the page that they work for, and may call each other. */
class JBakeTemplateEnginesTest {
  @TempDir private Path temp;
  private JBakeProject project;
  private PluginFixture plugin;

  @BeforeEach
  void start() throws IOException {
    project = new JBakeProject(Files.createDirectory(temp.resolve("p")));
    project.note("a.md", "title=A\ndate=2026-03-02", "Text.");
    plugin = new PluginFixture(temp);
  }

  /** An engine whose templates are lines: a name to include, or a variable to write. */
  private void lines() throws IOException {
    plugin.source(
        "Lines",
        """
        import java.io.IOException;
        import java.io.Writer;
        import java.nio.file.Files;
        import java.util.List;
        import java.util.Map;
        import org.jbake.app.ContentStore;
        import org.jbake.app.configuration.JBakeConfiguration;
        import org.jbake.template.AbstractTemplateEngine;
        import org.jbake.template.NoModelExtractorException;
        import org.jbake.template.RenderingException;
        import org.jbake.template.TemplateEngineAdapter.NoopAdapter;
        import org.jbake.template.model.TemplateModel;

        public class Lines extends AbstractTemplateEngine {
          public Lines(JBakeConfiguration config, ContentStore db) {
            super(config, db);
          }

          @Override
          public void renderDocument(TemplateModel model, String name, Writer out)
              throws RenderingException {
            try {
              for (String line :
                  Files.readAllLines(config.getTemplateFolder().toPath().resolve(name))) {
                if (line.startsWith("include ")) {
                  model.getRenderer().renderDocument(model, line.substring(8), out);
                } else {
                  Object value = extractors.extractAndTransform(db, line, model, new NoopAdapter());
                  for (Object item : (List<?>) value) {
                    out.write(((Map<?, ?>) item).get("title") + " ");
                  }
                }
              }
            } catch (IOException | NoModelExtractorException e) {
              throw new RenderingException(e);
            }
          }
        }
        """);
    plugin.source(
        "MoreLines",
        """
        public class MoreLines extends Lines {
          public MoreLines(
              org.jbake.app.configuration.JBakeConfiguration config,
              org.jbake.app.ContentStore db) {
            super(config, db);
          }
        }
        """);
    plugin.descriptor(
        "META-INF/org.jbake.parser.TemplateEngines.properties", "Lines=aa\nMoreLines=bb\n");
  }

  @Test
  void a_template_engine_sees_the_page_range() throws IOException {
    lines();
    project
        .settings(
            "template.masterindex.file=index.aa\nrender.index=true\nindex.paginate=true\n"
                + "index.posts_per_page=1\ntemplate.post.file=note.ftl\n")
        .put("templates/index.aa", "published_posts");
    for (int day = 1; day <= 3; day++) {
      project.put(
          "content/p" + day + ".md",
          "title=P" + day + "\ndate=2026-01-0" + day + "\ntype=post\nstatus=published\n~~~~~~\nX");
    }
    project.bake("--plugins", plugin.compiled().toString());
    assertThat(project.page("index.html")).isEqualTo("P3 ");
    assertThat(project.page("2/index.html")).isEqualTo("P2 ");
    assertThat(project.page("3/index.html")).isEqualTo("P1 ");
  }

  @Test
  void template_engines_may_include_each_other() throws IOException {
    lines();
    project
        .settings("template.note.file=one.aa\ntemplate.memo.file=two.bb\n")
        .put("templates/one.aa", "include part.bb")
        .put("templates/part.bb", "published_notes")
        .put("templates/two.bb", "include part.aa")
        .put("templates/part.aa", "published_notes");
    for (int i = 0; i < 20; i++) {
      project.put(
          "content/m" + i + ".md",
          "title=M\ndate=2026-01-01\ntype=memo\nstatus=published\n~~~~~~\nX");
      project.note("n" + i + ".md", "title=N\ndate=2026-01-01", "X");
    }
    String classes = plugin.compiled().toString();
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> project.bake("--plugins", classes, "--jobs", "4"));
    assertThat(project.page("m7.html")).isEqualTo("A " + "N ".repeat(20));
    assertThat(project.page("n7.html")).isEqualTo("A " + "N ".repeat(20));
  }
}
