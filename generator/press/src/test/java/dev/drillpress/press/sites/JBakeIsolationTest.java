package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.template.ModelExtractors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * JBake's registries are static, but each bake loads JBake anew: no bake sees another's types,
 * engines or extractors, and the JBake of the surrounding program sees none of them.
 */
class JBakeIsolationTest {
  /** Projects that differ in types, plugins, locale, paging and Markdown. */
  private static final List<String> NAMES =
      List.of("custom-types", "own-spi", "pagination", "markdown-all", "settings", "data-settings");

  @Test
  void projects_baked_one_after_the_other_do_not_disturb_each_other(@TempDir Path temp)
      throws Exception {
    for (int round = 0; round < 2; round++) {
      for (String name : NAMES) {
        expectSame(name, temp);
      }
    }
  }

  @Test
  void projects_baked_at_the_same_time_do_not_disturb_each_other(@TempDir Path temp)
      throws Exception {
    for (String name : NAMES) {
      JBakeConformanceTest.plugins(JBakeConformanceTest.PROJECTS.resolve(name), temp);
    }
    ExecutorService threads = Executors.newFixedThreadPool(NAMES.size());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int round = 0; round < 4; round++) {
        for (String name : NAMES) {
          running.add(
              threads.submit(
                  () -> {
                    expectSame(name, temp);
                    return name;
                  }));
        }
      }
      for (Future<?> future : running) {
        future.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void the_program_around_a_bake_is_left_as_it_was(@TempDir Path temp) throws Exception {
    List<String> types = List.of(DocumentTypes.getDocumentTypes());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    for (String name : NAMES) {
      expectSame(name, temp);
    }
    assertThat(DocumentTypes.getDocumentTypes()).containsExactlyElementsOf(types);
    assertThat(Engines.getRecognizedExtensions()).doesNotContain("note");
    assertThat(ModelExtractors.getInstance().containsKey("drills")).isFalse();
    assertThat(Locale.getDefault()).isEqualTo(locale);
    assertThat(TimeZone.getDefault()).isEqualTo(zone);
  }

  @Test
  void the_database_is_not_on_the_class_path() {
    assertThatThrownBy(() -> Class.forName("com.orientechnologies.orient.core.Orient"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  private static void expectSame(String name, Path temp) throws Exception {
    Path project = JBakeConformanceTest.PROJECTS.resolve(name);
    assertThat(
            JBakeConformanceTest.differences(project, JBakeConformanceTest.bake(project, temp, 2)))
        .as(name)
        .isEmpty();
  }
}
