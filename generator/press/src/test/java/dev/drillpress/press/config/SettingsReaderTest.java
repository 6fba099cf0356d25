package dev.drillpress.press.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  @TempDir private Path folder;

  private Checked<Settings> read(String text) throws IOException {
    Files.writeString(folder.resolve("jbake.properties"), text);
    return SettingsReader.read(folder, Map.of());
  }

  @Test
  void no_good_language_is_a_mistake_and_no_crash() throws IOException {
    Checked<Settings> settings = read("site.languages=English\nsite.title=Drills\n");

    assertThat(settings.value()).isEmpty();
    assertThat(settings.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("`English` is not a new language tag.");
  }

  @Test
  void a_mistake_that_the_content_does_not_hang_on_leaves_settings_to_read_it_with()
      throws IOException {
    Checked<Settings> settings = read("site.languages=en,zh\nsite.host=nowhere\nsite.titel=x\n");

    assertThat(settings.diagnostics()).hasSize(2).allMatch(Diagnostic::isError);
    assertThat(settings.value().orElseThrow().languages()).containsExactly("en", "zh");
    assertThat(settings.value().orElseThrow().host()).isEqualTo("http://localhost:8820");
  }
}
