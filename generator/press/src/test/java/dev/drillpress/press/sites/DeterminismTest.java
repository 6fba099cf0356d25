package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.testkit.GoldenFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, wherever and however it is baked. */
class DeterminismTest {
  private static final String[] FAR_AWAY = {
    "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"
  };

  @Test
  void locale_zone_folder_file_order_and_threads_change_nothing(@TempDir Path temp)
      throws Exception {
    Path project = Projects.starter(temp.resolve("p"), 20);
    Map<String, byte[]> here = Projects.bake(project, 1);
    Path copy = temp.resolve("elsewhere/deep/q");
    Projects.copy(project, copy, true);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(GoldenFolder.differences(here, Projects.bake(copy, 4))).isEmpty();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void other_javas_bake_the_same_bytes_of_jbake_projects(@TempDir Path temp) throws Exception {
    var javas = new java.util.ArrayList<>(Children.others());
    javas.add(Children.java());
    for (String name :
        List.of("blog", "settings", "locale", "markdown-all", "equal-dates", "key-order")) {
      Path frozen = JBakeConformanceTest.PROJECTS.resolve(name);
      Path project = temp.resolve(name);
      Projects.copy(frozen.resolve("project"), project, true);
      for (Path java : javas) {
        assertThat(Children.bake(java, project, FAR_AWAY).waitFor()).as("%s", java).isZero();
        assertThat(
                JBakeConformanceTest.differences(
                    frozen, GoldenFolder.read(project.resolve("target/site"))))
            .as("%s with %s", name, java)
            .isEmpty();
      }
    }
  }

  @Test
  void other_javas_bake_the_same_bytes(@TempDir Path temp) throws Exception {
    Path project = Projects.starter(temp.resolve("p"), 20);
    Map<String, byte[]> here = Projects.bake(project, 2);
    assertThat(here).isNotEmpty();
    var javas = new java.util.ArrayList<>(Children.others());
    javas.add(Children.java());
    for (Path java : javas) {
      assertThat(Children.bake(java, project, FAR_AWAY).waitFor()).as("%s", java).isZero();
      Path site = project.resolve("target/site");
      assertThat(Files.isSymbolicLink(site)).isTrue();
      assertThat(GoldenFolder.differences(here, GoldenFolder.read(site))).as("%s", java).isEmpty();
    }
  }
}
