package dev.drillpress.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drillpress.search.Corpus;
import dev.drillpress.search.Disk;
import dev.drillpress.search.format.FileKind;
import dev.drillpress.search.format.IndexFault.Reason;
import dev.drillpress.search.query.Lookup.Done;
import dev.drillpress.search.query.Lookup.Failed;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Queries that nobody means well, and files that are not what they should be. */
@Timeout(60)
class HostileTest {
  private static final long SEED = 7;

  private final Disk disk = Disk.of(Corpus.settings(), new Corpus(SEED, 300).pages(60));

  private Lookup.Step run(String query) {
    return disk.run(disk.open(), new Request(query, List.of(), "zh", 0, 5, true));
  }

  @Test
  void a_query_of_a_megabyte_is_answered() {
    for (String part : List.of("a", "一", "a ", "一 ", "\"", "-", "-\"a", "\u0000", "\ud800", "😀")) {
      String query = part.repeat(1_000_000 / part.length());
      assertThat(run(query))
          .isInstanceOfSatisfying(
              Done.class,
              d -> {
                assertThat(d.answer().shortened()).isTrue();
              });
    }
  }

  @Test
  void random_characters_are_answered() {
    SplittableRandom random = new SplittableRandom(SEED);
    String pool = "ab \"“”-+_.:#一丁\ud800\udc00\u0000\u001f\u0301\uff21ﾞ각\u1100\u1161İß";
    SearchIndex index = disk.open();
    for (int i = 0; i < 3_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int k = random.nextInt(24); k > 0; k--) {
        query.append(
            random.nextInt(6) == 0
                ? (char) random.nextInt(0x10000)
                : pool.charAt(random.nextInt(pool.length())));
      }
      Request request = new Request(query.toString(), List.of(), "zh", 0, 5, true);
      assertThat(disk.run(index, request)).as("%s, seed %d", query, SEED).isInstanceOf(Done.class);
    }
  }

  @Test
  void nothing_asked_is_nothing_found() {
    for (String query : List.of("", " ", "\"\"", "-", "--", "。", "\ud800")) {
      assertThat(run(query))
          .isInstanceOfSatisfying(Done.class, d -> assertThat(d.answer().total()).isZero());
    }
  }

  @Test
  void limits_out_of_bounds_are_brought_inside() {
    for (int number : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
      Request request = new Request("一", List.of(), "", number, number, false);
      assertThat(disk.run(disk.open(), request)).isInstanceOf(Done.class);
    }
  }

  private void fails(Reason reason, byte[] file, String name) {
    byte[] whole = disk.files().put(name, file);
    assertThat(run("page 一")).as(name).isEqualTo(new Failed(reason, name));
    disk.files().put(name, whole);
  }

  /** One file of each kind that the query needs. */
  private List<String> needed() {
    disk.fetched().clear();
    assertThat(run("page 一")).isInstanceOf(Done.class);
    return List.copyOf(disk.fetched());
  }

  @Test
  void a_missing_file_is_named() {
    for (String name : needed()) {
      byte[] whole = disk.files().remove(name);
      assertThat(run("page 一")).isEqualTo(new Failed(Reason.MISSING, name));
      disk.files().put(name, whole);
    }
  }

  @Test
  void a_file_that_was_missing_can_come_later() {
    SearchIndex index = disk.open();
    byte[] root = disk.files().remove(disk.root());
    assertThat(disk.run(index, Request.of("page", 1))).isInstanceOf(Failed.class);
    disk.files().put(disk.root(), root);
    assertThat(disk.run(index, Request.of("page", 1))).isInstanceOf(Done.class);
  }

  @Test
  void a_file_of_another_kind_version_or_origin_is_named() {
    for (String name : needed()) {
      byte[] whole = disk.files().get(name);
      byte[] older = whole.clone();
      older[2] = 0;
      fails(Reason.VERSION, older, name);
      byte[] other = whole.clone();
      other[3] = (byte) (name.charAt(0) == 'm' ? FileKind.ROOT : FileKind.MAP).letter();
      fails(Reason.FOREIGN, other, name);
      fails(Reason.FOREIGN, "<!DOCTYPE html><title>Not found</title>".getBytes(), name);
      fails(Reason.FOREIGN, new byte[0], name);
    }
  }

  @Test
  void a_truncated_or_changed_file_is_named() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (String name : needed()) {
      byte[] whole = disk.files().get(name);
      for (int i = 0; i < 8; i++) {
        fails(Reason.DAMAGED, Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1)), name);
        byte[] changed = whole.clone();
        changed[4 + random.nextInt(changed.length - 4)] ^= (byte) (1 << random.nextInt(8));
        fails(Reason.DAMAGED, changed, name);
      }
    }
  }
}
