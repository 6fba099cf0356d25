package dev.drillpress.press.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.flame.Profile;
import dev.drillpress.press.flame.Share;
import org.junit.jupiter.api.Test;

/** Texts that {@code go tool pprof -raw} wrote, cut down. */
class RawProfileTest {
  private static final String CPU =
      """
      Main binary filename not available.
      PeriodType: cpu nanoseconds
      Period: 10000000
      Time: 2026-11-25 13:39:01.334833581 +0000 UTC
      Duration: 6.54
      Samples:
      samples/count cpu/nanoseconds
                7   70000000: 1 2 3 4\s
                     request:[1: 2]
                2   20000000: 5 6\s
                1   10000000: 7 8 9\s
                4   40000000: 2 3 4\s
                3   30000000: 10\s
      Locations
           1: 0x4c321e M=1 crypto/sha256.block /go/src/crypto/sha256/sha256block_amd64.s:806 s=0
           2: 0x4f6378 M=1 drill.weigh /tmp/x/main_test.go:18 s=0
                   drill.handle /tmp/x/main_test.go:40 s=0
           3: 0x4f6464 M=1 drill.BenchmarkHandle /tmp/x/main_test.go:48 s=0
           4: 0x4ad0d7 M=1 testing.(*B).runN /go/src/testing/benchmark.go:193 s=0
           5: 0x431e1b M=1 [F] runtime.park_m /go/src/runtime/proc.go:3363:12 s=3340
           6: 0x464182 M=1 runtime.mcall /go/src/runtime/asm_amd64.s:448:0 s=420(runtime.mcall.x)
           7: 0x418e29 M=1 runtime.gcStart /go/src/runtime/mgc.go:645 s=0
           8: 0x4ad0d8 M=1 testing.(*B).runN /go/src/testing/benchmark.go:187 s=0
           9: 0x4387f1 M=1 runtime.main /go/src/runtime/proc.go:250 s=0
          10: 0x7ffe M=1\s
      Mappings
      1: 0x400000/0x4f7000/0x0 /tmp/x/drill  [FN]
      """;

  private static final String ALLOC =
      """
      PeriodType: space bytes
      Period: 1
      Samples:
      alloc_objects/count alloc_space/bytes[dflt] inuse_objects/count inuse_space/bytes
                1         96          1         96: 3 4\s
                      bytes:[96]
              528       8448          0          0: 1 2\s
                      bytes:[16]
              100       1600          0          0: 1 2\s
                      bytes:[16]
                1       4096          1       4096: 5\s
                      bytes:[4096]
                1         48          0          0: 7 8\s
                      bytes:[48]
                1       8192          1       8192: 2 9\s
                      bytes:[8192]
                3         96          0          0: 7 10\s
                      bytes:[32]
                2         64          0          0: 6 2\s
                      bytes:[32]
      Locations
           1: 0x1 M=1 example.org/x.fill[go.shape.map[string]int,go.shape.struct { A int }] a.go:6 s=0
           2: 0x2 M=1 example.org/x_test.BenchmarkGen /tmp/x/gen_test.go:13 s=0
           3: 0x3 M=1 os.OpenFile /go/src/os/file.go:338 s=0
                   testing.(*M).writeProfiles /go/src/testing/testing.go:1959 s=0
           4: 0x4 M=1 main.main _testmain.go:47 s=0
           5: 0x5 M=1 runtime.malg /go/src/runtime/proc.go:4064 s=0
           6: 0x6 M=1 example.org/x/inner.(*ring[...]).add /tmp/x/inner/ring.go:10:4 s=9
           7: 0x7 M=1 time.resetTimer /go/src/time/sleep.go:20 s=0
           8: 0x8 M=1 runtime.bgscavenge /go/src/runtime/mgcscavenge.go:510 s=0
           9: 0x9 M=1 runtime.doInit1 /go/src/runtime/proc.go:6230 s=0
          10: 0xa M=1 net/http.(*conn).serve /go/src/net/http/server.go:1991 s=0
      Mappings
      """;

  @Test
  void inlinedFunctionsAreFramesAndTheFrameworkIsLeftOut() {
    Profile profile = RawProfile.read(Profile.Kind.CPU, "drill", CPU);
    assertThat(profile.lines())
        .containsExactly(
            "# cpu samples",
            "[unknown] 3",
            "drill.BenchmarkHandle;drill.handle;drill.weigh 4",
            "drill.BenchmarkHandle;drill.handle;drill.weigh;crypto/sha256.block 7",
            "runtime.mcall;runtime.park_m 2");
  }

  @Test
  void bytesAreCountedAndTypesAndTheModuleAreNoPartOfNames() {
    Profile profile = RawProfile.read(Profile.Kind.ALLOC, "example.org/x", ALLOC);
    assertThat(profile.lines())
        .containsExactly(
            "# alloc bytes",
            "drill.BenchmarkGen;drill.fill[...] 10048",
            "drill.BenchmarkGen;drill/inner.(*ring[...]).add 64",
            "net/http.(*conn).serve;time.resetTimer 96");
    assertThat(profile.shares().stream().map(Share::line))
        .containsExactly("drill.BenchmarkGen flat 0% cum 99%", "drill.fill[...] flat 98% cum 98%");
  }

  @Test
  void whatIsNoProfileHasNoStacks() {
    assertThat(RawProfile.read(Profile.Kind.CPU, "drill", "").total()).isZero();
    assertThat(RawProfile.read(Profile.Kind.CPU, "drill", "Locations\nSamples:\n1: 2").total())
        .isZero();
    // A profile of the other kind.
    assertThat(RawProfile.read(Profile.Kind.ALLOC, "drill", CPU).total()).isZero();
  }
}
