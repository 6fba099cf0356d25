package dev.drillpress.press.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.press.bake.Bake;
import dev.drillpress.press.bake.BakeRequest;
import dev.drillpress.press.content.Document;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.transcript.Run;
import dev.drillpress.press.transcript.Transcript;
import dev.drillpress.press.transcript.Transcripts;
import dev.drillpress.press.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The drills of this repository: each claim has a run behind it, in both languages. */
class ShippedDrillsTest {
  private static final Path REPOSITORY = Path.of("../..");
  private static final int AT_LEAST = 55;
  private final List<ParsedPage> pages = pages();
  private final Map<String, List<ParsedPage>> drills = new TreeMap<>();
  private final Map<String, Transcript> transcripts =
      Transcripts.read(REPOSITORY).value().orElseThrow();

  ShippedDrillsTest() {
    for (ParsedPage page : pages) {
      if (page.document() instanceof Document.Drill) {
        drills.computeIfAbsent(page.document().header().id(), id -> new ArrayList<>()).add(page);
      }
    }
  }

  private static List<ParsedPage> pages() {
    BakeRequest request =
        new BakeRequest(
            REPOSITORY, Map.of(), Optional.empty(), true, false, 1, List.of(), Progress.SILENT);
    return Bake.pages(request).value().orElseThrow();
  }

  @Test
  void there_are_enough_and_each_is_in_both_languages() {
    assertThat(drills).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    drills.forEach(
        (id, pages) ->
            assertThat(pages.stream().map(p -> p.document().header().language()))
                .as(id)
                .containsExactlyInAnyOrder("en", "zh"));
  }

  @Test
  void each_has_a_program_that_was_run_and_printed_what_is_expected() {
    drills.forEach(
        (id, pages) -> {
          for (ParsedPage page : pages) {
            String path = page.document().header().source().path();
            List<Program> programs = ProgramReader.read(page).value().orElseThrow();
            assertThat(programs.stream().filter(p -> !p.expectations().isEmpty()))
                .as(path)
                .isNotEmpty();
            programs.forEach(program -> proved(program, path));
          }
        });
  }

  @Test
  void each_says_what_it_examines_and_what_is_typically_misjudged() {
    drills.forEach(
        (id, pages) -> {
          for (ParsedPage page : pages) {
            boolean chinese = page.document().header().language().equals("zh");
            Optional<Document.Aim> aim = ((Document.Drill) page.document()).aim();
            assertThat(aim).as(page.document().header().source().path()).isPresent();
            assertThat(aim.get().examines())
                .as(id)
                .hasSizeBetween(8, chinese ? 45 : 90)
                .isNotEqualTo(page.document().header().title())
                .matches(chinese ? "(?s).*\\p{IsHan}.*" : "\\P{IsHan}*");
            assertThat(aim.get().misjudgement())
                .as(id)
                .hasSizeBetween(15, chinese ? 70 : 140)
                .endsWith(chinese ? "。" : ".")
                .matches(chinese ? "(?s).*\\p{IsHan}.*" : "\\P{IsHan}*");
          }
        });
  }

  private void proved(Program program, String path) {
    List<Run> runs =
        transcripts.get(program.page()).of(program.block(), program.hash()).orElseThrow().runs();
    assertThat(runs).as(path).isNotEmpty();
    runs.forEach(run -> assertThat(Comparison.of(program, run)).as(path).isEmpty());
  }

  @Test
  void no_transcript_is_left_of_a_page_or_program_that_is_gone() {
    Set<String> programs = new TreeSet<>();
    for (ParsedPage page : pages) {
      ProgramReader.read(page).value().orElseThrow().stream()
          .map(program -> program.page() + " " + program.block() + " " + program.hash())
          .forEach(programs::add);
    }
    Set<String> recorded = new TreeSet<>();
    transcripts.forEach(
        (page, transcript) ->
            transcript
                .programs()
                .forEach(p -> recorded.add(page + " " + p.block() + " " + p.hash())));
    assertThat(recorded).isEqualTo(programs);
  }
}
