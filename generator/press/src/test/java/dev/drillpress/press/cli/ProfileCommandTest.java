package dev.drillpress.press.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are profiled by a real toolchain. */
class ProfileCommandTest {
  /** It computes in one function and allocates in another. */
  private static final String PAGE =
      """
      ---
      title: Profiles
      type: guide
      ---

      ```go {#work file="work.go"}
      package work

      var sink int

      func spin() {
      	for i := 0; i < 200_000; i++ {
      		sink += i * i % 7
      	}
      }

      func build() {
      	var all []byte
      	for i := 0; i < 1000; i++ {
      		all = append(all, byte(i))
      	}
      	sink += len(all)
      }
      ```

      ```go {#cpu verify=go-pprof with="work" args="-test.benchtime=2s"}
      package work

      import "testing"

      func BenchmarkBoth(b *testing.B) {
      	for n := 0; n < b.N; n++ {
      		spin()
      		build()
      	}
      }
      ```

      ```expect {of=cpu}
      drill.spin flat ~50..100% cum ~70..100%
      !drill.build flat 100%
      !testing.
      ```

      ```go {#alloc verify=go-pprof profile=alloc with="work" args="-test.benchtime=100x"}
      package work

      import "testing"

      func BenchmarkBoth(b *testing.B) {
      	for n := 0; n < b.N; n++ {
      		spin()
      		build()
      	}
      }
      ```

      ```expect {of=alloc}
      drill.build flat 100% cum 100%
      drill.BenchmarkBoth flat 0% cum 100%
      !drill.spin
      ```
      """;

  @TempDir private Path project;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, String> env = new HashMap<>(System.getenv());

  @BeforeEach
  void start() throws IOException {
    env.put("CI", "1");
    write(PAGE);
  }

  @Test
  void twoProfilesOfOneProgramNameTwoFunctionsAndAreDrawn() throws IOException {
    assertThat(run("verify", "--record")).as(err.toString()).isZero();
    String transcript = Files.readString(project.resolve("site-data/transcripts/profiles.json"));
    assertThat(transcript)
        .contains("\"# cpu samples\"", "\"# alloc bytes\"", "\"drill.BenchmarkBoth;drill.spin ")
        .doesNotContain("testing.(*B)", "0x");
    env.put("PATH", "");
    assertThat(run("bake", "--strict")).as(err.toString()).isZero();
    String page = Files.readString(project.resolve("target/site/profiles.html"));
    assertThat(page)
        .contains("css/flame.", "<svg class=\"flame\"", "Where the CPU time went: ")
        .contains("Where the allocated memory came from: ", "drill.build 100%</text>")
        .doesNotContain("style=");
  }

  @Test
  void aWrongShareAFewSamplesAndNoAllocationsFail() throws IOException {
    write(PAGE.replace("drill.build flat 100% cum 100%", "drill.build flat ~1..9% cum 100%"));
    assertThat(run("verify", "--only", "profiles/alloc")).isEqualTo(1);
    assertThat(err.toString())
        .contains("`drill.build flat ~1..9% cum 100%` does not come out of `alloc`.")
        .contains("printed `drill.build flat 100% cum 100%`.");
    write(PAGE.replace("benchtime=2s", "benchtime=1x"));
    clear();
    assertThat(run("verify", "--only", "profiles/cpu")).isEqualTo(1);
    assertThat(err.toString())
        .containsPattern("`cpu` has only \\d+ samples? in its profile. \\[verify/failed]")
        .contains("-test.benchtime=3s");
    write(PAGE.replace("\t\tbuild()\n", ""));
    clear();
    assertThat(run("verify", "--only", "profiles/alloc")).isEqualTo(1);
    assertThat(err.toString()).contains("`alloc` allocates nothing. [verify/failed]");
  }

  @Test
  void aProfileThatIsNotThereIsTold() throws IOException {
    write(
        PAGE.replace("benchtime=100x\"", "benchtime=100x -test.memprofile=other\"")
            .replace("!drill.spin", "!drill.none"));
    assertThat(run("verify", "--only", "profiles/alloc")).isEqualTo(1);
    assertThat(err.toString())
        .contains("`alloc` left nothing behind that `pprof` can read. [verify/failed]");
  }

  private void write(String text) throws IOException {
    Path page = project.resolve("content/profiles.md");
    Files.createDirectories(page.resolveSibling(""));
    Files.writeString(page, text);
  }

  private void clear() {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
  }

  private int run(String... args) {
    List<String> all = new java.util.ArrayList<>(List.of(args));
    all.addAll(List.of("--as-of", "2026-11-24"));
    return new Main(new PrintWriter(out), new PrintWriter(err), env, project)
        .run(all.toArray(String[]::new));
  }
}
