package dev.drillpress.press.flame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final int ROUNDS = 200;
  private static final int MOST = 60;

  static Profile random(SplittableRandom random) {
    Map<List<String>, Long> stacks = new HashMap<>();
    int number = 1 + random.nextInt(300);
    for (int i = 0; i < number; i++) {
      List<String> stack = new ArrayList<>();
      int depth = 1 + random.nextInt(12);
      for (int j = 0; j < depth; j++) {
        stack.add("drill.f" + random.nextInt(1 + random.nextInt(9)));
      }
      stacks.merge(stack, 1L << random.nextInt(20), Long::sum);
    }
    return Profile.of(Profile.Kind.CPU, stacks);
  }

  @Test
  void whatIsSmallIsFoldedAndNothingIsLost() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < ROUNDS; i++) {
      Profile all = random(random);
      Profile pruned = all.pruned(.005, MOST);
      String at = "seed " + seed + ", round " + i;
      assertThat(pruned.total()).as(at).isEqualTo(all.total());
      assertThat(pruned.lines()).as(at).hasSizeBetween(2, 1 + MOST);
      check(all.root(), pruned.root(), all.total() / 200.0, at);
      assertThat(Profile.read(pruned.lines())).as(at).contains(pruned);
      assertThat(pruned.pruned(.005, MOST)).as(at).isEqualTo(pruned);
    }
  }

  /** What is kept has the value that it had, and is large enough. */
  private static void check(Frame all, Frame pruned, double least, String at) {
    assertThat(pruned.total()).as(at).isEqualTo(all.total());
    assertThat(pruned.self()).as(at).isEqualTo(all.self());
    for (Frame kept : pruned.children()) {
      if (!kept.name().equals(Profile.REST)) {
        Frame before =
            all.children().stream()
                .filter(child -> child.name().equals(kept.name()))
                .findFirst()
                .orElseThrow();
        assertThat((double) kept.total()).as(at).isGreaterThanOrEqualTo(least);
        check(before, kept, least, at);
      }
    }
  }

  @Test
  void aFunctionThatCallsItselfHasItsShareOnce() {
    Profile profile =
        Profile.of(
            Profile.Kind.CPU,
            Map.of(
                List.of("drill.walk", "drill.walk", "drill.walk"), 60L,
                List.of("drill.walk", "sort.Strings"), 40L));
    assertThat(profile.shares())
        .containsExactly(new Share("drill.walk", 60, 100), new Share("sort.Strings", 40, 40));
  }

  @Test
  void belowOnePerCentNothingIsSaid() {
    Profile profile =
        Profile.of(
            Profile.Kind.ALLOC,
            Map.of(List.of("a.A"), 9900L, List.of("a.B"), 99L, List.of("…"), 1L));
    assertThat(profile.shares().stream().map(Share::line)).containsExactly("a.A flat 99% cum 99%");
    assertThat(Share.read("a.A flat 99% cum 99%")).contains(new Share("a.A", 99, 99));
    assertThat(Share.read("a.A flat 9 cum 9")).isEmpty();
  }

  @Test
  void otherLinesAreNoProfile() {
    for (List<String> lines :
        List.of(
            List.<String>of(),
            List.of("# cpu samples"),
            List.of("# cpu bytes", "a 1"),
            List.of("gc 1 @0.1s", "a 1"),
            List.of("# cpu samples", "a"),
            List.of("# cpu samples", "a 0"),
            List.of("# cpu samples", "a -1"),
            List.of("# cpu samples", "a 99999999999999999999"),
            List.of("# cpu samples", "; 1"),
            List.of("# cpu samples", " 1"),
            List.of("# cpu samples", "a;".repeat(600) + "b 1"))) {
      assertThat(Profile.read(lines)).as(lines.toString()).isEmpty();
    }
    assertThat(Profile.read(List.of("# alloc bytes", "a b;c 5"))).isPresent();
  }

  @Test
  void functionsBelongToTheProgramTheRuntimeOrTheLibrary() {
    Map<String, Origin> names =
        Map.of(
            "drill.BenchmarkX", Origin.OWN,
            "drill/inner.(*T).F", Origin.OWN,
            "drillpress.F", Origin.LIBRARY,
            "runtime.mallocgc", Origin.RUNTIME,
            "runtime/internal/syscall.Syscall6", Origin.RUNTIME,
            "internal/runtime/maps.(*Map).Get", Origin.RUNTIME,
            "runtime/pprof.StartCPUProfile", Origin.LIBRARY,
            "memeqbody", Origin.RUNTIME,
            "net/http.(*conn).serve", Origin.LIBRARY,
            "…", Origin.REST);
    names.forEach((name, origin) -> assertThat(Origin.of(name)).as(name).isEqualTo(origin));
  }
}
