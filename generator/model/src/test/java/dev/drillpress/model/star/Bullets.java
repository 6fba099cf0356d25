package dev.drillpress.model.star;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the labelled bullets. */
final class Bullets {
  private Bullets() {}

  /** Words that show a broken rule; any finding of the rule that touches them will do. */
  record Span(String rule, String text) {}

  record Bullet(
      String id,
      Language language,
      String split,
      String text,
      Set<String> rules,
      List<Span> spans) {}

  static List<Bullet> all() {
    List<Bullet> bullets = new ArrayList<>();
    try (InputStream in = Bullets.class.getResourceAsStream("/vectors/star.json")) {
      new ObjectMapper().readTree(in).get("bullets").forEach(row -> bullets.add(bullet(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bullets;
  }

  static List<Bullet> of(String split) {
    return all().stream().filter(b -> b.split().equals(split)).toList();
  }

  private static Bullet bullet(JsonNode row) {
    Set<String> rules = new TreeSet<>();
    row.get("rules").forEach(rule -> rules.add(rule.asText()));
    List<Span> spans = new ArrayList<>();
    row.get("spans")
        .forEach(s -> spans.add(new Span(s.get("rule").asText(), s.get("text").asText())));
    return new Bullet(
        row.get("id").asText(),
        Language.of(row.get("language").asText()),
        row.get("split").asText(),
        row.get("text").asText(),
        rules,
        spans);
  }
}
