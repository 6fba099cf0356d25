package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where Drillpress differs from JBake on purpose; {@code docs/jbake-differences.md} lists them. */
class JBakeDifferencesTest {
  private static final Path LIST = Path.of("..", "..", "docs", "jbake-differences.md");

  @TempDir private Path temp;
  private JBakeProject project;

  @BeforeEach
  void start() throws IOException {
    project = new JBakeProject(Files.createDirectory(temp.resolve("p")));
  }

  @Test
  void every_difference_in_the_list_is_shown() throws IOException {
    String list = Files.readString(LIST);
    TreeSet<String> named = new TreeSet<>();
    Matcher tests = Pattern.compile("`([a-z]+(?:_[a-z]+){2,})`").matcher(list);
    while (tests.find()) {
      named.add(tests.group(1));
    }
    Matcher sites = Pattern.compile("`(jbake-[a-z-]+)`").matcher(list);
    while (sites.find()) {
      assertThat(Path.of("src/test/sites-invalid", sites.group(1))).isDirectory();
    }
    TreeSet<String> here = new TreeSet<>();
    for (Method method : getClass().getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        here.add(method.getName());
      }
    }
    here.remove("every_difference_in_the_list_is_shown");
    assertThat(named).isEqualTo(here);
  }

  @Test
  void a_failing_template_leaves_no_half_page() throws IOException {
    project.note("good.md", "title=Good\ndate=2026-01-02", "Text.").bake();
    String before = project.page("good.html");
    project.put("templates/note.ftl", "Head ${content.summary} tail").bake();
    assertThat(project.exit()).isEqualTo(1);
    assertThat(project.errors())
        .startsWith("templates/note.ftl:1:8: error: The template needs `content.summary`")
        .contains("[render/template-failed]")
        .contains("docs/jbake.md");
    assertThat(project.page("good.html")).isEqualTo(before).doesNotContain("FreeMarker");
  }

  @Test
  void a_missing_date_is_the_day_of_the_bake() throws IOException {
    project
        .put("templates/note.ftl", "${content.date?string('yyyy-MM-dd HH:mm')}")
        .note("a.md", "title=A", "Text.");
    Path file = project.folder().resolve("content/a.md");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
    project.bake("--as-of", "2026-11-23");
    assertThat(project.page("a.html")).isEqualTo("2026-11-23 00:00");
    assertThat(project.errors()).contains("content/a.md:1:1: warning:", "[jbake/no-date]");
  }

  @Test
  void the_day_of_the_bake_is_not_the_clocks() throws IOException {
    project
        .settings("render.index=true\n")
        .put(
            "templates/index.ftl",
            "${published_date?string('yyyy-MM-dd')} <#list published_notes as"
                + " n>${n.title};</#list>")
        .put(
            "content/due.md",
            "type=note\nstatus=published-date\ntitle=Due\ndate=2026-11-23\n~~~~~~\n")
        .put(
            "content/later.md",
            "type=note\nstatus=published-date\ntitle=Later\ndate=2026-11-24\n~~~~~~\n")
        .bake("--as-of", "2026-11-23");
    assertThat(project.page("index.html")).isEqualTo("2026-11-23 Due;");
    project.bake("--as-of", "2026-11-24");
    assertThat(project.page("index.html")).isEqualTo("2026-11-24 Later;Due;");
  }

  @Test
  void dates_are_read_and_shown_in_one_zone() throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      project
          .settings("freemarker.timezone=Asia/Shanghai\n")
          .put("templates/note.ftl", "${content.date?string('yyyy-MM-dd HH:mm z')}")
          .note("a.md", "title=A\ndate=2026-03-02", "Text.")
          .bake();
    } finally {
      TimeZone.setDefault(before);
    }
    assertThat(project.page("a.html")).startsWith("2026-03-02 00:00 C");
  }

  @Test
  void pages_do_not_tell_of_the_machine() throws IOException {
    project
        .put(
            "templates/note.ftl",
            "${content.file} ${config.contentFolder} ${config.sourceFolder}"
                + " ${config.user_dir!'no user.dir'} ${config.java_version!'no Java'}")
        .note("a.md", "title=A\ndate=2026-03-02", "Text.")
        .bake();
    assertThat(project.page("a.html")).isEqualTo("content/a.md content  no user.dir no Java");
  }

  @Test
  void templates_reach_no_class() throws IOException {
    Path victim = Files.writeString(temp.resolve("victim.txt"), "Still here.");
    project.note("a.md", "title=A\ndate=2026-03-02", "Text.");
    for (String way :
        List.of(
            "<#assign run = 'freemarker.template.utility.Execute'?new()>${run('id')}",
            "${config.contentFolder.listRoots()[0]}",
            "${config.contentFolder.absolutePath}",
            "${config.contentFolder.toPath()}",
            "${db.class.classLoader}",
            "${db.class.protectionDomain}",
            "${db.getPublishedContent('note').stream().count()}",
            "${db.class.forName('java.lang.Runtime')}",
            "${db.deleteContent('a.html')!}",
            "${data.class.name}")) {
      project.put("templates/note.ftl", way).bake();
      assertThat(project.exit()).as(way).isEqualTo(1);
      assertThat(project.errors()).as(way).startsWith("templates/note.ftl:1:");
    }
    assertThat(victim).hasContent("Still here.");
  }

  @Test
  void what_a_template_changes_it_changes_for_itself() throws IOException {
    for (int i = 0; i < 50; i++) {
      project.note("n" + i + ".md", "title=N" + i + "\ndate=2026-03-02", "Text.");
    }
    project
        .put("data/nav.yaml", "items: [a]\n")
        .put(
            "templates/note.ftl",
            "<#assign items = data.get('nav.yaml').items>${items.add('z')?c}"
                + " ${data.get('nav.yaml').items?size}"
                + "<#assign all = db.getAllContent('note')>${all[0].date.setTime(0)!}"
                + " ${db.getAllContent('note')[0].date?date?string('yyyy')}")
        .bake();
    assertThat(project.errors()).isEmpty();
    for (byte[] page : project.site().values()) {
      assertThat(new String(page, java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo("true 1 2026");
    }
  }

  @Test
  void settings_reach_only_other_settings() throws IOException {
    project
        .settings(
            "site.host=https://example.org\nmine=${site.host}/x\n"
                + "archive.file=${env:HOME}${sys:user.name}.html\nrender.archive=true\n")
        .put("templates/archive.ftl", "archive")
        .note("a.md", "title=A\ndate=2026-03-02", "Text.")
        .bake();
    assertThat(project.site().keySet()).contains("${env:HOME}${sys:user.name}.html");
  }

  @Test
  void paths_out_of_the_site_are_errors() throws IOException {
    project.put("templates/archive.ftl", "x").note("a.md", "title=A\ndate=2026-03-02", "Text.");
    for (String setting :
        List.of(
            "archive.file=../x.html\nrender.archive=true\n",
            "archive.file=\nrender.archive=true\n",
            "output.extension=/../../x.html\n",
            "content.folder=.\n")) {
      project.settings(setting).bake();
      assertThat(project.exit()).as(setting).isEqualTo(1);
      assertThat(project.errors()).as(setting).contains("error:");
    }
  }

  @Test
  void an_asset_over_a_page_is_an_error() throws IOException {
    project
        .note("a.md", "title=A\ndate=2026-03-02", "Text.")
        .put("assets/a.html", "An asset.")
        .bake();
    assertThat(project.exit()).isEqualTo(1);
    assertThat(project.errors()).startsWith("assets/a.html: error:").contains("site/duplicate-url");
  }

  @Test
  void a_document_without_text_has_no_text() throws IOException {
    project.note("a.md", "title=A\ndate=2026-03-02", "").bake();
    assertThat(project.page("a.html")).isEqualTo("A|");
  }

  @Test
  void bytes_that_are_no_text_are_an_error() throws IOException {
    project.note("vt.md", "title=A\ndate=2026-03-02", "A \u000b here.");
    Files.write(project.folder().resolve("content/latin.md"), new byte[] {'a', (byte) 0xe9});
    project.bake();
    assertThat(project.exit()).isEqualTo(1);
    assertThat(project.errors())
        .contains("content/latin.md:1:2: error: The byte 0xE9 here is not UTF-8.")
        .contains("content/vt.md:6:3: error: The file has the control character U+000B here.");
  }

  @Test
  void yaml_front_matter_is_a_header() throws IOException {
    project
        .put(
            "templates/note.ftl",
            "${content.title}|<#list content.tags as t>${t};</#list>|${content.author.name}|"
                + "${content.date?string('yyyy-MM-dd')}|${content.body}")
        .put(
            "content/a.md",
            """
            ---
            title: "A: title"
            type: note
            status: published
            date: 2026-03-02
            tags: [go, 逃逸分析]
            author: {name: Lin Yao}
            ---

            Text.
            """)
        .bake();
    assertThat(project.page("a.html"))
        .isEqualTo("A: title|go;逃逸分析;|Lin Yao|2026-03-02|<p>Text.</p>\n");
  }

  @Test
  void a_header_may_have_blanks_in_it() throws IOException {
    project
        .put(
            "content/a.md",
            "title=A\n  \ntype = note\nstatus = published\ndate=2026-03-02\n~~~~~~  \nText.\n")
        .bake();
    assertThat(project.page("a.html")).isEqualTo("A|<p>Text.</p>\n");
  }

  @Test
  void keys_that_the_database_refuses_are_keys() throws IOException {
    project
        .put("templates/note.ftl", "${content['@class']}|${content['']}|${content.title}")
        .note("it's/a.md", "title=A\ndate=2026-03-02\n@class=x\n=nameless", "Text.")
        .bake();
    assertThat(project.page("it's/a.html")).isEqualTo("x|nameless|A");
  }

  @Test
  void links_out_of_the_project_are_errors() throws IOException {
    Path outside = Files.writeString(temp.resolve("secret.md"), "type=note\n~~~~~~\nSecret.\n");
    project.note("a.md", "title=A\ndate=2026-03-02", "Text.");
    Files.createSymbolicLink(project.folder().resolve("content/b.md"), outside);
    project.bake();
    assertThat(project.exit()).isEqualTo(1);
    assertThat(project.errors()).contains("content/b.md: error:", "[source/outside]");
  }

  @Test
  void mistakes_are_told_all_at_once() throws IOException {
    project
        .put("content/a.md", "no header\n")
        .note("b.md", "title=B\ndate=tomorrow", "Text.")
        .put("content/c.md", "type=nota\nstatus=published\ntitle=C\ndate=2026-03-02\n~~~~~~\n")
        .bake();
    assertThat(project.exit()).isEqualTo(1);
    assertThat(Arrays.stream(project.errors().split("\n")).filter(line -> line.contains("error:")))
        .hasSize(3);
    assertThat(project.site()).isEmpty();
  }
}
