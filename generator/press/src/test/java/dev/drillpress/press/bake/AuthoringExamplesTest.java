package dev.drillpress.press.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.artifact.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/authoring.md that name a file are one project, which must bake. */
class AuthoringExamplesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^(`{3,})\\w+ \\{file=([^}]+)}\\n(.*?)^\\1$");

  @TempDir Path project;

  @Test
  void theExamplesBakeWithoutAWord() throws IOException {
    Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("../../docs/authoring.md")));
    int files = 0;
    while (examples.find()) {
      Path file = project.resolve(examples.group(2));
      Files.createDirectories(file.getParent());
      Files.writeString(file, examples.group(3));
      files++;
    }
    Map<String, Artifact> site = new ConcurrentHashMap<>();

    BakeResult result =
        Bake.run(
            new BakeRequest(
                project,
                Map.of(),
                Optional.empty(),
                false,
                true,
                2,
                List.of(),
                (step, done, total) -> {}),
            artifact -> site.put(artifact.path(), artifact));

    assertThat(files).isGreaterThan(10);
    assertThat(result.diagnostics()).isEmpty();
    assertThat(site)
        .containsKeys(
            "index.html",
            "zh/index.html",
            "drills/gc-tuning/gogc.html",
            "zh/drills/gc-tuning/gogc.html",
            "stories/pauses.html",
            "reports/pay.html",
            "data/pay/base.csv");
  }
}
