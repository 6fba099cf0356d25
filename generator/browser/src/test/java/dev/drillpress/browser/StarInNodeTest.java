package dev.drillpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.drillpress.model.star.Language;
import dev.drillpress.model.star.StarFinding;
import dev.drillpress.model.star.StarLint;
import dev.drillpress.model.star.StarReport;
import dev.drillpress.model.star.StarScore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The compiled lint, run by Node on every labelled bullet and on noise: it says what the JVM says.
 */
class StarInNodeTest {
  private static final int MOST_GZIPPED_BYTES = 32 * 1024;
  private static final int NOISE = 500;
  private static final long SEED = 20_261_126L;

  private final ObjectMapper json = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void theCompiledLintFindsWhatTheJvmFinds() throws Exception {
    Files.write(folder.resolve("lint.mjs"), read("/dev/drillpress/browser/star.js"));
    Files.write(folder.resolve("star.mjs"), read("/dev/drillpress/browser/star.mjs"));
    Files.writeString(folder.resolve("star.json"), json.writeValueAsString(rows()));
    Process node =
        new ProcessBuilder("node", "star.mjs", folder.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
    System.out.print("node: " + output);
    assertThat(node.exitValue()).as("seed " + SEED + "\n" + output).isZero();
    assertThat(output).contains(" 0 failures");
  }

  @Test
  void theCompiledLintIsSmallEnough() throws IOException {
    byte[] module = read("/dev/drillpress/browser/star.js");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(module);
    }
    System.out.println("star.js: " + module.length + " bytes, gzipped " + packed.size());
    assertThat(packed.size()).isLessThanOrEqualTo(MOST_GZIPPED_BYTES);
  }

  private ArrayNode rows() throws IOException {
    ArrayNode rows = json.createArrayNode();
    for (JsonNode bullet : json.readTree(read("/vectors/star.json")).get("bullets")) {
      add(rows, bullet.get("text").asText(), bullet.get("language").asText());
    }
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < NOISE; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(80); left > 0; left--) {
        int bound = left % 3 == 0 ? 0xd800 : 128; // Files hold no lone surrogates.
        text.append((char) random.nextInt(bound));
      }
      add(rows, text.toString(), i % 2 == 0 ? "en" : "zh");
    }
    return rows;
  }

  private static void add(ArrayNode rows, String text, String language) {
    StarReport report = new StarLint(Language.of(language)).lint(text);
    Stream<String> findings = report.findings().stream().map(StarInNodeTest::place);
    Stream<String> scores = report.scores().stream().map(StarInNodeTest::points);
    rows.addObject()
        .put("text", text)
        .put("language", language)
        .put("report", Stream.concat(findings, scores).collect(Collectors.joining("\n")));
  }

  private static String place(StarFinding finding) {
    return finding.rule().id()
        + " "
        + finding.start()
        + "-"
        + finding.end()
        + " "
        + finding.key()
        + " "
        + String.join("/", finding.arguments());
  }

  private static String points(StarScore score) {
    return score.part().id()
        + " "
        + score.points()
        + " "
        + score.deductions().stream()
            .map(d -> d.rule().id() + " " + d.points())
            .collect(Collectors.joining("/"));
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = StarInNodeTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return in.readAllBytes();
    }
  }
}
