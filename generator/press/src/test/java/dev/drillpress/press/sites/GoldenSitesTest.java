package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code src/test/sites} bakes to its {@code expected} folder, byte for byte. {@code
 * -Dgolden=overwrite} writes what was made, and fails all the same: somebody must look at it.
 */
class GoldenSitesTest {
  @TestFactory
  Stream<DynamicTest> each_site_bakes_to_what_is_expected() throws IOException {
    return Projects.in("sites").stream()
        .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> compare(site)));
  }

  private static void compare(Path site) throws IOException {
    assertThat(site.resolve("README.md")).exists();
    Map<String, byte[]> made = Projects.bake(site.resolve("site"), 2);
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
