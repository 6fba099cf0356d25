package dev.drillpress.press.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.drillpress.press.change.Applied;
import dev.drillpress.press.change.Changes;
import dev.drillpress.press.change.ChangesJson;
import dev.drillpress.press.change.ChangesMarkdown;
import dev.drillpress.press.change.ChangesText;
import dev.drillpress.press.change.PublishedSite;
import dev.drillpress.press.change.SiteDiff;
import dev.drillpress.press.change.SiteFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits the data of a real site at random, and compares what was published before and after. */
class DataDiffTest {
  private static final Path SITE = Path.of("src", "test", "sites", "reports", "site");
  private static final int EDITS = 200;
  private static final List<String> REGIONS = List.of("North", "South", "West");
  private static final List<String> LEVELS = List.of("IC", "TL", "Staff");

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void what_is_said_gives_the_new_tables_and_nothing_of_groups_of_persons(@TempDir Path temp)
      throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Projects.copy(SITE, temp, false);
    Map<String, byte[]> old = Projects.bake(temp, 2);
    int tables = 0;
    int withheld = 0;
    for (int edit = 0; edit < EDITS; edit++) {
      edit(temp.resolve("site-data/pay/base.csv"), DataDiffTest::pay, random);
      edit(temp.resolve("site-data/survey/people.csv"), DataDiffTest::people, random);
      Map<String, byte[]> now = Projects.bake(temp, 2);
      Changes changes = changes(old, now);
      String context = "seed " + seed + ", edit " + edit;
      tables += compare(old, now, json.readTree(ChangesJson.write(changes)), context);
      withheld += assertNothingAboutPersons(old, now, changes, context);
      old = now;
    }
    assertThat(tables).isGreaterThan(EDITS);
    assertThat(withheld).isGreaterThan(EDITS);
  }

  private static Changes changes(Map<String, byte[]> old, Map<String, byte[]> now) {
    return SiteDiff.of(site(old), site(now)).value().orElseThrow();
  }

  private static PublishedSite site(Map<String, byte[]> files) {
    return PublishedSite.read("a site", SiteFiles.memory(files)).value().orElseThrow();
  }

  /** Every published table is the old one with what was said; the number of changed ones. */
  private int compare(
      Map<String, byte[]> old, Map<String, byte[]> now, JsonNode said, String context)
      throws IOException {
    Map<String, JsonNode> changes = new HashMap<>();
    said.path("tables").forEach(t -> changes.put(t.path("id").asText(), t));
    int changed = 0;
    Map<String, JsonNode> before = index(old);
    for (JsonNode table : index(now).values()) {
      String id = table.path("id").asText();
      JsonNode rows = rows(now, id);
      JsonNode change = changes.get(id);
      if (change == null) {
        assertThat(rows).as(context + ", " + id).isEqualTo(rows(old, id));
      } else if (!change.path("withheld").asBoolean()) {
        JsonNode was = before.containsKey(id) ? rows(old, id) : json.createArrayNode();
        assertThat(Applied.to(change, was)).as(context + ", " + id).isEqualTo(rows);
        changed++;
      }
    }
    return changed;
  }

  /** Neither numbers nor labels of a table over persons are told, old or new. */
  private int assertNothingAboutPersons(
      Map<String, byte[]> old, Map<String, byte[]> now, Changes changes, String context)
      throws IOException {
    Set<String> secret = new HashSet<>();
    Set<String> open = new HashSet<>();
    for (Map<String, byte[]> site : List.of(old, now)) {
      for (JsonNode table : index(site).values()) {
        rows(site, table.path("id").asText())
            .forEach(row -> row.forEach(c -> (persons(table) ? secret : open).add(c.asText(""))));
      }
    }
    secret.removeAll(open);
    // Round numbers stand in open sentences too, as amounts of money.
    secret.removeIf(text -> text.length() < 4 || text.endsWith("00") || text.equals("null"));
    assertThat(secret).as(context).isNotEmpty();
    String all =
        new String(ChangesJson.write(changes), StandardCharsets.UTF_8)
            + ChangesText.write(changes, (c, t) -> t)
            + ChangesMarkdown.write(changes);
    assertThat(all.replace(",", "")).as(context).doesNotContain(secret);
    assertThat(all).as(context).doesNotContain("Of 7", "in the west");
    int withheld = 0;
    for (var table : changes.tables()) {
      boolean about = persons(index(now).getOrDefault(table.id(), index(old).get(table.id())));
      assertThat(table.withheld()).as(context + ", " + table.id()).isEqualTo(about);
      withheld += about ? 1 : 0;
    }
    return withheld;
  }

  private static boolean persons(JsonNode table) {
    boolean persons = false;
    for (JsonNode source : table.path("sources")) {
      persons |= source.path("individuals").asBoolean();
    }
    return persons;
  }

  private Map<String, JsonNode> index(Map<String, byte[]> files) throws IOException {
    Map<String, JsonNode> index = new HashMap<>();
    json.readTree(files.get("data/index.json"))
        .path("tables")
        .forEach(t -> index.put(t.path("id").asText(), t));
    return index;
  }

  private JsonNode rows(Map<String, byte[]> files, String id) throws IOException {
    return json.readTree(files.get("data/" + id + ".json")).path("data");
  }

  /** What happens to the lines behind the names of columns. */
  private interface Edit {
    void to(List<String> lines, Random random);
  }

  private static void edit(Path file, Edit edit, Random random) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    edit.to(lines.subList(1, lines.size()), random);
    Files.write(file, lines);
  }

  /** The text of the page wants a southern IC, somebody in the north, and a maximum of 40 to 50. */
  private static void pay(List<String> lines, Random random) {
    TreeSet<String> keys = new TreeSet<>();
    lines.forEach(line -> keys.add(line.substring(0, line.lastIndexOf(','))));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(5)) {
      case 0 -> Collections.shuffle(lines, random);
      case 1 -> {
        if (keys.size() == 4) {
          lines.removeIf(line -> line.startsWith("North,TL"));
        }
      }
      case 2 -> {
        if (!keys.contains("North,TL")) {
          lines.add(at, "North,TL," + amount(random));
        }
      }
      default -> {
        String line = lines.get(at);
        lines.set(at, line.substring(0, line.lastIndexOf(',') + 1) + amount(random));
      }
    }
    lines.replaceAll(l -> l.startsWith("South,TL") ? "South,TL,4" + random.nextInt(10) : l);
  }

  private static String amount(Random random) {
    return 10 + random.nextInt(30) + "." + random.nextInt(10) + (1 + random.nextInt(9));
  }

  private static void people(List<String> lines, Random random) {
    int at = random.nextInt(lines.size());
    if (random.nextBoolean() || lines.size() < 60) {
      lines.add(at, person(random));
    } else {
      lines.remove(at);
    }
    lines.set(random.nextInt(lines.size()), person(random));
  }

  private static String person(Random random) {
    return REGIONS.get(random.nextInt(REGIONS.size()))
        + ","
        + LEVELS.get(random.nextInt(LEVELS.size()))
        + ","
        + (200_007 + 1_000 * random.nextInt(900));
  }
}
