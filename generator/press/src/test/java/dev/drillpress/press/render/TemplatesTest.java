package dev.drillpress.press.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.content.Document;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  @TempDir Path folder;

  private void template(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  /** All distinct diagnostics of a bake, sorted. */
  private List<Diagnostic> mistakes(Site site) {
    Checked<SiteRenderer> renderer = SiteRenderer.create(site, folder);
    List<Diagnostic> found = new ArrayList<>(renderer.diagnostics());
    renderer
        .value()
        .ifPresent(r -> r.tasks().forEach(task -> found.addAll(task.run().diagnostics())));
    return found.stream().distinct().sorted().toList();
  }

  private List<Diagnostic> mistakes() {
    return mistakes(SampleSite.site("https://example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${page?api.getClass()}",
        "${page.class}",
        "${page.getClass()}",
        "${page.class.protectionDomain}",
        "${text.sections.class}",
        "${site.assets?api.size()}",
        "${page.hashCode()}",
        "${t.class}"
      })
  void templatesReachNoJavaClass(String attempt) throws IOException {
    template("report.ftlh", attempt);
    assertThat(mistakes())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(RenderCode.TEMPLATE_FAILED))
        .satisfies(d -> assertThat(d.at().path()).isEqualTo("templates/report.ftlh"));
  }

  @Test
  void aTemplateThatCannotBeReadIsToldWithItsPlaceBeforeAnyPageIsMade() throws IOException {
    template("report.ftlh", "<p>\n  <#list x as y>\n  </#lis>\n");
    template("story.ftlh", "${page.title\n");
    assertThat(mistakes())
        .extracting(d -> d.code().id() + " " + d.at())
        .containsExactly(
            "render/template-syntax templates/report.ftlh:3:3",
            "render/template-syntax templates/story.ftlh:1:13");
  }

  @Test
  void aMistakeInsideAnIncludeIsToldAtItsPlaceThere() throws IOException {
    template("report.ftlh", "<p>Hello</p>\n<#include \"own/box.ftlh\">");
    template("own/box.ftlh", "<p>\n  ${page.titel}</p>");
    assertThat(mistakes())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.at().toString()).isEqualTo("templates/own/box.ftlh:2:5");
              assertThat(d.message())
                  .isEqualTo(
                      "The template needs `page.titel`, which does not exist or has no value here.");
            });
  }

  @Test
  void aTemplateThatFailsOnManyPagesAlikeIsOneMistake() throws IOException {
    template("drill.ftlh", "${drill.levle}");
    assertThat(mistakes()).hasSize(1);
  }

  @Test
  void aMissingIncludeAndAnEndlessMacroAreMistakesOfTheTemplate() throws IOException {
    template("report.ftlh", "<#include \"layuot.ftlh\">");
    template("story.ftlh", "<#macro again><@again/></#macro><@again/>");
    assertThat(mistakes())
        .extracting(Diagnostic::message)
        .containsExactly(
            "The template `layuot.ftlh` does not exist.", "The template calls itself without end.");
  }

  @Test
  void aTemplateOfTheProjectReplacesTheBuiltInOneAndIsAnInput() throws IOException {
    template(
        "report.ftlh",
        "<h1>${text.title}</h1>${data[\"pay/region\"].rows[0][2]} ${data[\"pay/persons\"]???c}");
    template("assets/css/main.css", "body { color: red }");
    Map<String, Artifact> files = SampleSite.bake(SampleSite.site("https://h"), folder);
    Artifact page = files.get("reports/pay.html");
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8))
        .isEqualTo("<h1>Pay by region</h1>\u2212412,000.50 false");
    assertThat(page.inputs()).extracting(Input::name).contains("templates/report.ftlh");
    assertThat(files.keySet()).filteredOn(p -> p.startsWith("assets/css/main.")).hasSize(1);
  }

  @Test
  void textsOfTheProjectReplaceBuiltInOnesAndUnknownNamesAreMistakes() throws IOException {
    template("i18n/en.properties", "nav.drills=Exercises\n");
    assertThat(
            new String(
                SampleSite.bake(SampleSite.site("https://h"), folder).get("index.html").bytes(),
                StandardCharsets.UTF_8))
        .contains(">Exercises</a>");
    template("i18n/en.properties", "nav.drils=Exercises\n");
    assertThat(mistakes())
        .singleElement()
        .satisfies(d -> assertThat(d.hint()).isEqualTo("Did you mean `nav.drills`?"));
  }

  @Test
  void aBrokenEscapeAmongTheTextsIsAMistake() throws IOException {
    template("i18n/zh.properties", "nav.home=\\u12\n");
    assertThat(mistakes())
        .singleElement()
        .satisfies(
            d -> assertThat(d.at().toString()).isEqualTo("templates/i18n/zh.properties:1:10"));
  }

  @Test
  void tagsWithOneFileNameClash() {
    Document one = new Document.Guide(SampleSite.header("guides/a", "en", "A", "Go GC"));
    Document two = new Document.Guide(SampleSite.header("guides/b", "en", "B", "go-gc"));
    Site site =
        new Site(
            SampleSite.settings("https://h"),
            List.of(SampleSite.page(one, "en", ""), SampleSite.page(two, "en", "")),
            Map.of(),
            List.of());
    assertThat(mistakes(site))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(RenderCode.TAG_CLASH);
              assertThat(d.at().toString()).isEqualTo("content/guides/b.en.md:3:8");
            });
  }

  @Test
  void anAliasThatIsTakenOrLeadsOutIsAMistake() {
    Document page =
        new Document.Guide(
            SampleSite.withAliases(
                SampleSite.header("guides/a", "en", "A"), "/guides/a.html", "../up.html"));
    Site site =
        new Site(
            SampleSite.settings("https://h"),
            List.of(SampleSite.page(page, "en", "")),
            Map.of(),
            List.of());
    assertThat(mistakes(site))
        .extracting(d -> d.code().id())
        .containsExactly("render/alias", "render/alias");
  }
}
