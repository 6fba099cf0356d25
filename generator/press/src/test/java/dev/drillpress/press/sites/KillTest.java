package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.testkit.GoldenFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a bake, the site in place is a whole one. */
class KillTest {
  private static final Pattern STAMP = Pattern.compile("run-(\\d+)-stamp");
  private static final int DRILLS = 200;

  @Test
  void bakes_killed_at_random_moments_leave_a_whole_site(@TempDir Path temp) throws Exception {
    killLoop(temp, 20);
  }

  @Test
  @Tag("long")
  void hundreds_of_killed_bakes_leave_a_whole_site(@TempDir Path temp) throws Exception {
    killLoop(temp, 500);
  }

  @Test
  void a_failing_bake_leaves_the_previous_site(@TempDir Path temp) throws IOException {
    Path project = Projects.starter(temp.resolve("p"), 3);
    assertThat(Projects.errors(project, "bake", "--as-of", Projects.AS_OF)).isEmpty();
    Map<String, byte[]> before = GoldenFolder.read(project.resolve("target/site"));
    Files.write(project.resolve("content/bad.en.md"), new byte[] {(byte) 0xff});
    assertThat(Projects.errors(project, "bake", "--as-of", Projects.AS_OF)).contains("error:");
    assertThat(before).isNotEmpty();
    assertThat(GoldenFolder.differences(before, GoldenFolder.read(project.resolve("target/site"))))
        .isEmpty();
    assertThat(beside(project)).hasSize(3);
  }

  private static void killLoop(Path temp, int kills) throws Exception {
    Path project = Projects.starter(temp.resolve("p"), DRILLS);
    long start = System.nanoTime();
    Process first = bake(project, 0);
    assertThat(first.waitFor()).isZero();
    long whole = (System.nanoTime() - start) / 1_000_000;
    Set<String> names = GoldenFolder.read(project.resolve("target/site")).keySet();
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int run = 1; run <= kills; run++) {
      Process process = bake(project, run);
      process.waitFor(random.nextLong(whole / 4, whole * 5 / 4), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      expectWhole(project, names, "seed " + seed + ", run " + run);
    }
    assertThat(bake(project, kills + 1).waitFor()).isZero();
    assertThat(expectWhole(project, names, "seed " + seed)).isEqualTo(kills + 1);
    assertThat(beside(project)).as("leftovers, seed %d", seed).hasSize(3);
  }

  private static Process bake(Path project, int run) throws IOException {
    return Children.bake(
        Children.java(), project, new String[0], "--set", "site.title=run-" + run + "-stamp");
  }

  /** The one run that all pages of the site in place come from. */
  private static int expectWhole(Path project, Set<String> names, String when) throws IOException {
    Map<String, byte[]> site = GoldenFolder.read(project.resolve("target/site"));
    assertThat(site.keySet()).as(when).isEqualTo(names);
    TreeSet<Integer> runs = new TreeSet<>();
    int stamped = 0;
    for (byte[] bytes : site.values()) {
      Matcher matcher = STAMP.matcher(new String(bytes, StandardCharsets.UTF_8));
      if (matcher.find()) {
        stamped++;
        runs.add(Integer.parseInt(matcher.group(1)));
      }
    }
    assertThat(stamped).as(when).isGreaterThanOrEqualTo(DRILLS);
    assertThat(runs).as(when).hasSize(1);
    return runs.first();
  }

  private static java.util.List<Path> beside(Path project) throws IOException {
    try (Stream<Path> entries = Files.list(project.resolve("target"))) {
      return entries.sorted().toList();
    }
  }
}
