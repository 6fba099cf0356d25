package dev.drillpress.press.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The firewall finds what is labelled as a leak, all of it, and nothing else. */
class CorpusTest {
  private static final Leaks LEAKS = new Leaks(List.of("Nightjar Robotics", "夜鹰机器人"), List.of());

  private static final String SIGNS = "<>&#;%\\u0@:/=-+_'\" \n\0\u00E5\u00FF";

  /** Samples that the rules are wrong about; docs/privacy.md explains each. */
  private static final Map<String, String> EXPLAINED = Map.of();

  @Test
  void each_sample_is_judged_as_labelled() throws IOException {
    Map<String, String> wrong = new TreeMap<>();
    for (Sample sample : Sample.all()) {
      List<String> found = found(sample.path(), sample.bytes());
      if (!found.equals(sample.leaks())) {
        wrong.put(sample.line(), sample.text() + " -> " + found);
      }
    }
    assertThat(wrong.keySet()).as("%s", wrong).isEqualTo(EXPLAINED.keySet());
  }

  @Test
  void there_are_enough_samples_of_each_sort_in_each_language() throws IOException {
    for (String language : List.of("en", "zh")) {
      List<Sample> samples = Sample.of(language);
      assertThat(samples).filteredOn(s -> !s.leaks().isEmpty()).hasSizeGreaterThanOrEqualTo(60);
      assertThat(samples).filteredOn(s -> s.leaks().isEmpty()).hasSizeGreaterThanOrEqualTo(60);
    }
  }

  /** The places are of the file itself, in whatever way a sample is written. */
  private static List<String> found(String path, byte[] bytes) {
    return LEAKS.of(path, bytes, Leaks.streams(path, bytes, false)).stream()
        .sorted(java.util.Comparator.comparingInt(Finding::start))
        .map(
            f ->
                f.code().rule()
                    + " «"
                    + new String(bytes, f.start(), f.end() - f.start(), StandardCharsets.UTF_8)
                    + "»")
        .toList();
  }

  @Test
  void leaks_are_found_in_the_middle_of_anything() throws IOException {
    Random random = new Random(7);
    List<Sample> samples = Sample.all();
    for (Sample sample : samples) {
      // Sentences around a sample must not hide it: each stands between two innocents.
      StringBuilder file = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        Sample other = samples.get(random.nextInt(samples.size()));
        if (other.leaks().isEmpty() && other.path().equals(sample.path())) {
          file.append(other.text()).append("\n\n");
        }
      }
      byte[] bytes =
          file.append(sample.text()).append("\n").toString().getBytes(StandardCharsets.UTF_8);
      assertThat(found(sample.path(), bytes)).as(sample.line()).isEqualTo(sample.leaks());
    }
  }

  @Test
  void no_text_makes_it_fail() throws IOException {
    Random random = new Random(11);
    List<Sample> samples = Sample.all();
    String[] paths = {"a.html", "a.json", "a.csv", "a.xml", "a.md"};
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = samples.get(random.nextInt(samples.size())).bytes();
      int start = random.nextInt(bytes.length);
      byte[] cut =
          java.util.Arrays.copyOfRange(
              bytes, start, start + random.nextInt(bytes.length - start + 1));
      for (int k = 0; k < cut.length; k += 1 + random.nextInt(9)) {
        if (random.nextInt(4) == 0) {
          cut[k] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
        }
      }
      for (String path : paths) {
        for (Finding finding : LEAKS.of(path, cut, Leaks.streams(path, cut, false))) {
          assertThat(finding.start()).isBetween(0, finding.end());
          assertThat(finding.end()).isLessThanOrEqualTo(cut.length);
        }
      }
    }
  }
}
