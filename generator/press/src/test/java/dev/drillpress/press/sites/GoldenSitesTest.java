package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code src/test/sites} bakes to its {@code expected} folder, byte for byte, and
 * the theme's own files to what they are in {@code templates} ({@link ThemeAssets}). {@code
 * -Dgolden=overwrite} writes what was made, and fails all the same: somebody must look at it.
 */
class GoldenSitesTest {
  private static final Path SITES = Path.of("src", "test", "sites");

  @TestFactory
  Stream<DynamicTest> each_site_bakes_to_what_is_expected() throws IOException {
    ThemeAssets theme = ThemeAssets.read();
    return Projects.in("sites").stream()
        .map(
            site ->
                DynamicTest.dynamicTest(site.getFileName().toString(), () -> compare(site, theme)));
  }

  @Test
  void a_theme_file_with_other_bytes_or_another_name_is_not_taken_out() throws IOException {
    ThemeAssets theme = ThemeAssets.read();
    Map<String, byte[]> site = Projects.bake(SITES.resolve("markdown/site"), 1);
    String main =
        site.keySet().stream()
            .filter(p -> p.startsWith("assets/css/main."))
            .findFirst()
            .orElseThrow();
    assertThat(theme.without(site)).doesNotContainKey(main);
    assertThat(new String(theme.without(site).get("index.html"), StandardCharsets.UTF_8))
        .contains("assets/css/main.@.css");
    Map<String, byte[]> changed = new TreeMap<>(site);
    changed.put(main, new byte[1]);
    changed.put("assets/css/main.0000000000.css", site.get(main));
    assertThat(theme.missing(site)).isEmpty();
    assertThat(theme.missing(changed)).containsExactly(main);
    assertThat(theme.without(changed)).containsKeys(main, "assets/css/main.0000000000.css");
  }

  private static void compare(Path site, ThemeAssets theme) throws IOException {
    assertThat(site.resolve("README.md")).exists();
    Map<String, byte[]> whole = Projects.bake(site.resolve("site"), 2);
    assertThat(theme.missing(whole)).isEmpty();
    Map<String, byte[]> made = theme.without(whole);
    Path expected = site.resolve("expected");
    List<String> differences = GoldenFolder.differences(GoldenFolder.read(expected), made);
    boolean overwrite = "overwrite".equals(System.getProperty("golden"));
    if (overwrite) {
      GoldenFolder.write(expected, made);
    }
    assertThat(differences).isEmpty();
    assertThat(overwrite).as("golden files were overwritten; look at them").isFalse();
  }
}
