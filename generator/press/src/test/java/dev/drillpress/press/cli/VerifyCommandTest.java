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

/** {@code verify} with real toolchains. */
class VerifyCommandTest {
  @TempDir private Path project;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, String> env = new HashMap<>(System.getenv());

  @BeforeEach
  void start() throws IOException {
    env.put("CI", "1");
    write(SamplePrograms.PAGE);
  }

  @Test
  void programs_run_once_and_not_again_until_something_changes() throws IOException {
    assertThat(run("verify")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("Verified 3 programs: 3 runs, 0 unchanged, in ");
    clear();
    assertThat(run("verify", "--record", "--as-of", "2026-11-24")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("Wrote site-data/transcripts/programs.json")
        .contains("Verified 3 programs: 0 runs, 3 unchanged, in ");
    String transcript = Files.readString(project.resolve("site-data/transcripts/programs.json"));
    clear();
    assertThat(run("verify", "--record", "--as-of", "2026-11-25")).isZero();
    assertThat(out.toString()).doesNotContain("Wrote", "ran ");
    assertThat(project.resolve("site-data/transcripts/programs.json")).hasContent(transcript);
    write(SamplePrograms.PAGE.replace("return a + b", "return a + b + 1"));
    clear();
    assertThat(run("verify")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("Verified 3 programs: 1 run, 2 unchanged, in ");
    clear();
    assertThat(run("verify", "--all", "--only", "programs/box")).isZero();
    assertThat(out.toString()).contains("Verified 1 program: 1 run, 0 unchanged, in ");
  }

  @Test
  void a_bake_runs_nothing_and_tells_what_is_not_proved() throws IOException {
    env.put("PATH", "");
    assertThat(run("bake", "--strict")).isEqualTo(1);
    assertThat(err.toString()).contains("`sum` was never run and recorded. [verify/not-run]");
    env.putAll(System.getenv());
    assertThat(run("verify", "--record", "--as-of", "2026-11-24")).as(err.toString()).isZero();
    env.put("PATH", "");
    clear();
    assertThat(run("bake", "--strict")).as(err.toString()).isZero();
    String page = Files.readString(project.resolve("target/site/programs.html"));
    assertThat(page).contains("Verified with go", "Verified with Java", "24 November 2026");
    assertThat(page).contains("sum: 3 [two words] 50");
  }

  @Test
  void a_changed_character_fails_or_goes_stale() throws IOException {
    assertThat(run("verify", "--record")).as(err.toString()).isZero();
    assertThat(run("bake", "--strict")).as(err.toString()).isZero();
    Map<String, String> edits =
        Map.ofEntries(
            Map.entry("add(1, 2)", "add(1, 3)"),
            Map.entry("return a + b", "return a - b"),
            Map.entry("func add(a, b int) int {", "func add(a, b int) int  {"),
            Map.entry("args=\"two words\"", "args=\"two worlds\""),
            Map.entry("env=\"GOGC=50\"", "env=\"GOGC=51\""),
            Map.entry("flags=\"-Dword=hello\"", "flags=\"-Dword=hallo\""),
            Map.entry("file=\"add.go\"", "file=\"plus.go\""),
            Map.entry("verify=go-escape", "verify=go-vet"),
            Map.entry("sum: ~3..4", "sum: ~4..5"),
            Map.entry("hello 0x…", "hullo 0x…"),
            Map.entry("moved to heap: x", "moved to heap: y"),
            Map.entry("!panic", "!words"));
    for (Map.Entry<String, String> edit : edits.entrySet()) {
      assertThat(SamplePrograms.PAGE).contains(edit.getKey());
      write(SamplePrograms.PAGE.replace(edit.getKey(), edit.getValue()));
      clear();
      assertThat(run("bake", "--strict")).as(edit.toString()).isEqualTo(1);
      assertThat(err.toString()).containsPattern("verify/(stale|differs|unwanted)");
    }
  }

  @Test
  void a_difference_is_told_at_its_line_with_what_came_out() throws IOException {
    write(SamplePrograms.PAGE.replace("moved to heap: x", "moved to the heap: x"));
    assertThat(run("verify", "--only", "programs/box")).isEqualTo(1);
    assertThat(err.toString())
        .contains("content/programs.md:47:1: error: ")
        .contains("`moved to the heap: x` does not come out of `box`. [verify/differs]")
        .contains("printed `moved to heap: x`.");
  }

  @Test
  void what_does_not_compile_or_end_says_so() throws IOException {
    write(SamplePrograms.PAGE.replace("return a + b", "return a + c"));
    assertThat(run("verify", "--only", "programs/sum")).isEqualTo(1);
    assertThat(err.toString())
        .contains("`sum` does not compile with go", "[verify/failed]", "undefined: c");
    write(
        SamplePrograms.PAGE
            .replace("return a + b", "for { a++ }")
            .replace("#sum verify", "#sum timeout=2 verify"));
    clear();
    assertThat(run("verify", "--only", "programs/sum")).isEqualTo(1);
    assertThat(err.toString()).contains("It took more than 2 s.", "[verify/too-much]");
    write(SamplePrograms.PAGE.replace("return a + b", "panic(7)"));
    clear();
    assertThat(run("verify", "--only", "programs/sum")).isEqualTo(1);
    assertThat(err.toString()).contains("`sum` ended with exit code 2, not 0.", "panic: 7");
    write(
        SamplePrograms.PAGE
            .replace("return a + b", "panic(7)")
            .replace("#sum verify", "#sum exit=2 verify")
            .replace("sum: ~3..4 [two words] 50\n!panic", "panic: 7"));
    clear();
    assertThat(run("verify", "--only", "programs/sum")).as(err.toString()).isZero();
  }

  @Test
  void a_missing_toolchain_is_told_once_and_may_be_an_error() throws IOException {
    write(SamplePrograms.PAGE.replace("verify=java-run", "verify=java-run java=99"));
    assertThat(run("verify")).isZero();
    assertThat(err.toString())
        .contains("The toolchain `java 99` is not on this machine, so that 1 program was not run")
        .contains("hint: Install it");
    clear();
    assertThat(run("verify", "--require-all")).isEqualTo(1);
    env.put("PATH", "");
    env.put("HOME", "");
    clear();
    assertThat(run("verify", "--all")).isZero();
    assertThat(err.toString().split("The toolchain `go` is not", -1)).hasSize(2);
    assertThat(err.toString()).contains("2 programs were not run with it. [verify/no-toolchain]");
  }

  @Test
  void one_program_recorded_anew_leaves_the_others_of_its_page() throws IOException {
    assertThat(run("verify", "--record")).as(err.toString()).isZero();
    write(SamplePrograms.PAGE.replace("a + b", "b + a"));
    assertThat(run("bake", "--strict")).isEqualTo(1);
    assertThat(run("verify", "--record", "--only", "programs/sum")).as(err.toString()).isZero();
    clear();
    assertThat(run("bake", "--strict")).as(err.toString()).isZero();
    String transcript = Files.readString(project.resolve("site-data/transcripts/programs.json"));
    assertThat(transcript.split("\"id\" : ", -1)).hasSize(4);
  }

  @Test
  void the_transcript_of_a_page_that_is_gone_goes_too() throws IOException {
    assertThat(run("verify", "--record")).as(err.toString()).isZero();
    Path file = project.resolve("site-data/transcripts/programs.json");
    write(SamplePrograms.PAGE.replace("type: guide", "type: guide\nstatus: draft"));
    assertThat(run("verify", "--record")).as(err.toString()).isZero();
    assertThat(file).exists();
    write("---\ntitle: Programs\ntype: guide\n---\n\nNone.\n");
    clear();
    assertThat(run("verify", "--record")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("Removed site-data/transcripts/programs.json, whose page");
    assertThat(file).doesNotExist();
  }

  @Test
  void a_failure_keeps_what_was_recorded_and_records_nothing_wrong() throws IOException {
    assertThat(run("verify", "--record")).as(err.toString()).isZero();
    Path file = project.resolve("site-data/transcripts/programs.json");
    String before = Files.readString(file);
    write(SamplePrograms.PAGE.replace("moved to heap: x", "moved to heap: y"));
    assertThat(run("verify", "--record")).isEqualTo(1);
    assertThat(file).hasContent(before);
  }

  @Test
  void tools_get_one_document() throws IOException {
    write(SamplePrograms.PAGE.replace("moved to heap: x", "moved to heap: y"));
    assertThat(run("verify", "--json", "--only", "programs/box")).isEqualTo(1);
    assertThat(out.toString()).startsWith("{\"diagnostics\":[{\"code\":\"verify/differs\"");
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_toolchain_is_required_without_making_all_warnings_errors() throws IOException {
    write(SamplePrograms.PAGE + "\n## A [link](programs.md)\n");
    assertThat(run("verify", "--require-all", "--only", "programs/box"))
        .as(err.toString())
        .isZero();
    assertThat(err.toString()).contains("warning: ");
    assertThat(run("verify", "--strict", "--only", "programs/box")).isEqualTo(1);
  }

  @Test
  void a_program_may_start_another_virtual_machine_and_measure_it() throws IOException {
    write(SamplePrograms.TWO_MACHINES);
    assertThat(run("verify")).as(err.toString()).isZero();
  }

  @Test
  void a_program_may_use_libraries_but_only_such_as_there_are() throws IOException {
    write(SamplePrograms.LIBRARY);
    assertThat(run("verify")).as(err.toString()).isZero();
    write(SamplePrograms.LIBRARY.replace(":jackson-core:", ":no-such-library:"));
    clear();
    assertThat(run("verify")).isEqualTo(1);
    assertThat(err.toString())
        .contains("`json` cannot be run: Maven cannot fetch its libraries: ")
        .contains("no-such-library", "[verify/failed]");
    write(SamplePrograms.LIBRARY.replace("2.22.4", "2.22.4-SNAPSHOT"));
    clear();
    assertThat(run("verify")).isEqualTo(1);
    assertThat(err.toString()).contains("names no released library. [verify/bad-program]");
  }

  @Test
  void what_is_named_must_be_there() {
    assertThat(run("verify", "--only", "nothing")).isEqualTo(2);
    assertThat(err.toString()).contains("No page or program is called `nothing`.", "hint: ");
  }

  private void write(String text) throws IOException {
    Path page = project.resolve("content/programs.md");
    Files.createDirectories(page.resolveSibling(""));
    Files.writeString(page, text);
  }

  private void clear() {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
  }

  private int run(String... args) {
    List<String> all = new java.util.ArrayList<>(List.of(args));
    if (!all.contains("--as-of")) {
      all.addAll(List.of("--as-of", "2026-11-24"));
    }
    return new Main(new PrintWriter(out), new PrintWriter(err), env, project)
        .run(all.toArray(String[]::new));
  }
}
