package dev.drillpress.press.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeZoneTest {
  /** The engine takes the zone from the process's environment, so the test needs a process. */
  @Test
  void an_answer_does_not_depend_on_where_the_machine_stands() throws Exception {
    assertThat(askedIn("Asia/Shanghai")).isEqualTo("1970-01-01 00:00:00+00");
  }

  private static String askedIn(String zone) throws IOException, InterruptedException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Asks.class.getName());
    java.environment().put("TZ", zone);
    java.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = java.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed.strip();
  }

  /** Prints when the computers' time began. */
  static final class Asks {
    private Asks() {}

    public static void main(String[] args) {
      String sql = "select cast(to_timestamp(0) as varchar) as start order by start";
      Query query = new Query(SourceFile.of("content/a.md", sql), 0, sql.length());
      try (Queries queries = new Queries(Answers.NONE, Limits.usual())) {
        System.out.println(
            queries.answer(query, Map.of()).value().orElseThrow().rows().get(0).get(0));
      }
    }
  }
}
