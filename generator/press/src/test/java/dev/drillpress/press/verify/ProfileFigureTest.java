package dev.drillpress.press.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.site.Measurement;
import dev.drillpress.press.transcript.Run;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileFigureTest {
  private static Run run(List<String> output, List<String> measured) {
    return new Run("go", "1.19.8", LocalDate.of(2026, 11, 25), output, measured);
  }

  private static Measurement drawn(String language, String kind, String... stacks) {
    List<String> measured = new java.util.ArrayList<>(List.of(kind));
    measured.addAll(List.of(stacks));
    Run run = run(List.of("drill.f flat 25% cum 100%", "sort.Sort flat 75% cum 75%"), measured);
    return new ProfileFigure(language).of(run, "v1-0-").orElseThrow();
  }

  @Test
  void samplesAndBytesAreNamedInBothLanguages() {
    String[] stacks = {"drill.f 1000", "drill.f;sort.Sort 3000"};
    Measurement cpu = drawn("en", "# cpu samples", stacks);
    assertThat(cpu.caption()).isEqualTo("Where the CPU time went: 4,000 samples");
    assertThat(cpu.html())
        .contains("<title>sort.Sort: 75%, 3,000 samples</title>", ">sort.Sort 75%</text>")
        .contains("Most in themselves: sort.Sort 75%, drill.f 25%.")
        .contains("this program", "standard library")
        .doesNotContain("Go's runtime");
    assertThat(cpu.rows())
        .containsExactly(List.of("drill.f", "25", "100"), List.of("sort.Sort", "75", "75"));
    Measurement bytes = drawn("zh", "# alloc bytes", stacks);
    assertThat(bytes.caption()).isEqualTo("分配的内存来自哪里：3.91 KiB");
    assertThat(bytes.html()).contains("<title>sort.Sort：75%，2.93 KiB</title>", "本程序", "标准库");
    assertThat(bytes.style()).isEqualTo("css/flame.css");
  }

  @Test
  void bytesAreInTheLargestUnit() {
    assertThat(drawn("en", "# alloc bytes", "drill.f 1023").caption()).endsWith(": 1023 B");
    assertThat(drawn("en", "# alloc bytes", "drill.f 1024").caption()).endsWith(": 1 KiB");
    assertThat(drawn("en", "# alloc bytes", "drill.f 1047552").caption()).endsWith(": 1023 KiB");
    assertThat(drawn("en", "# alloc bytes", "drill.f 1" + "0".repeat(13)).caption())
        .endsWith(": 9.09 TiB");
    assertThat(drawn("en", "# cpu samples", "drill.f 1").caption()).endsWith(": 1 sample");
  }

  @Test
  void withoutAProfileNothingIsDrawn() {
    for (List<String> measured : List.of(List.<String>of(), List.of("gc 1 @0.1s 0%: ..."))) {
      assertThat(new ProfileFigure("en").of(run(List.of("a"), measured), "v")).isEmpty();
    }
  }
}
