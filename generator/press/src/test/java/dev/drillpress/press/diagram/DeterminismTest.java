package dev.drillpress.press.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same text gives the same bytes. */
class DeterminismTest {
  private static List<Drawing> all() {
    return Samples.files().values().stream().map(Samples::drawn).toList();
  }

  @Test
  void twice_the_same() {
    assertThat(all()).isEqualTo(all());
  }

  @Test
  void the_same_in_turkey() {
    List<Drawing> here = all();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(all()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void the_same_in_many_threads() throws Exception {
    List<Drawing> alone = all();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Drawing>>> together = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        together.add(threads.submit(DeterminismTest::all));
      }
      for (Future<List<Drawing>> one : together) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
