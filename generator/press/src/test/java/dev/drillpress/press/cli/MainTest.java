package dev.drillpress.press.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.testkit.GoldenFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir private Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void init_then_bake_gives_a_site() {
    assertThat(run("init")).isZero();
    assertThat(run("bake")).as(err.toString()).isZero();
    assertThat(temp.resolve("target/site")).isSymbolicLink();
    assertThat(out.toString()).containsPattern("Baked \\d+ pages .* to target/site in");
    assertThat(run("init")).isEqualTo(1);
  }

  @Test
  void a_new_drill_has_one_id_in_both_languages_and_bakes() throws Exception {
    run("init");
    assertThat(run("new", "drill", "gc-tuning/pacer", "--as-of", "2026-11-23")).isZero();
    Path drills = temp.resolve("content/drills/gc-tuning");
    List<String> english = Files.readAllLines(drills.resolve("pacer.en.md"));
    assertThat(english).contains("date: 2026-11-23", "title: \"Pacer\"");
    assertThat(english.get(2)).matches("id: d-[0-9a-z]{8}");
    assertThat(Files.readAllLines(drills.resolve("pacer.zh.md"))).contains(english.get(2));
    assertThat(run("check", "--drafts", "--strict")).as(err.toString()).isZero();
    assertThat(run("new", "drill", "gc-tuning/pacer")).isEqualTo(1);
    assertThat(run("new", "drill", "nope/pacer")).isEqualTo(1);
  }

  @Test
  void wrong_usage_exits_2_with_a_hint() {
    for (String[] args :
        new String[][] {
          {"bakee"},
          {"bake", "--jobs", "0"},
          {"bake", "--as-of", "yesterday"},
          {"bake", "--set", "x"},
          {"bake", "--base-url", "ftp://x"},
          {"bake", "--output", "."},
          {"bake", "--output", "content/site"},
          {"new", "drill", "No/Way"}
        }) {
      err.getBuffer().setLength(0);
      assertThat(run(args)).as(List.of(args).toString()).isEqualTo(2);
      assertThat(err.toString()).contains("hint: ");
    }
  }

  @Test
  void a_bug_of_ours_exits_70_and_keeps_the_previous_site() throws Exception {
    run("init");
    run("bake");
    Set<String> before = GoldenFolder.read(temp.resolve("target/site")).keySet();
    Surroundings.Oven broken =
        (request, sink) -> {
          throw new IllegalStateException("broken on purpose");
        };
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
    Main main = new Main(new Surroundings(terminal, Map.of(), temp, broken));
    assertThat(main.run("bake")).isEqualTo(70);
    assertThat(err.toString()).contains("This is a bug of Drillpress", "broken on purpose");
    assertThat(GoldenFolder.read(temp.resolve("target/site")).keySet()).isEqualTo(before);
    assertThat(before).isNotEmpty();
  }

  @Test
  void the_caret_stands_below_its_place_where_han_characters_are_wide() throws Exception {
    Files.createDirectories(temp.resolve("content"));
    Files.writeString(temp.resolve("content/a.en.md"), "真的 [x](b.md)\n");
    SourceLines.Shown shown =
        new SourceLines(temp).show(new Location("content/a.en.md", 1, 8, 4)).orElseThrow();
    assertThat(shown).isEqualTo(new SourceLines.Shown("真的 [x](b.md)", 9, "^~~~"));
  }

  @Test
  void json_is_one_document_on_standard_output() throws Exception {
    Files.createDirectories(temp.resolve("content"));
    Files.write(temp.resolve("content/a.en.md"), new byte[] {(byte) 0xff});
    assertThat(run("bake", "--json")).isEqualTo(1);
    assertThat(out.toString())
        .startsWith("{\"diagnostics\":[{\"code\":\"source/bad-utf8\",\"severity\":\"error\"")
        .contains("\"errors\":1");
    assertThat(err.toString()).isEmpty();
  }

  private int run(String... args) {
    return new Main(new PrintWriter(out), new PrintWriter(err), Map.of("CI", "1"), temp).run(args);
  }
}
