package dev.drillpress.press.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Applies the JSON of a table's changes to the old table, as docs/changes.md says: written from
 * that text and without the code that compares.
 */
public final class Applied {
  private Applied() {}

  /**
   * The new rows.
   *
   * @param change an entry of {@code tables}
   * @param old the old table's {@code data}
   */
  public static ArrayNode to(JsonNode change, JsonNode old) {
    List<String> before = names(change.path("before"));
    List<String> after = names(change.path("after"));
    JsonNode[] rows = new JsonNode[change.path("after").path("rows").asInt()];
    boolean[] named = new boolean[old.size()];
    for (JsonNode row : change.path("changes")) {
      if (row.has("before")) {
        named[row.path("before").asInt()] = true;
      }
      if (row.has("after")) {
        JsonNode was = row.has("before") ? old.path(row.path("before").asInt()) : null;
        rows[row.path("after").asInt()] = row(was, before, after, row.path("cells"));
      }
    }
    int place = 0;
    for (int r = 0; r < old.size(); r++) {
      if (!named[r]) {
        while (rows[place] != null) {
          place++;
        }
        rows[place] = row(old.path(r), before, after, JsonNodeFactory.instance.arrayNode());
      }
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    all.addAll(Arrays.asList(rows));
    return all;
  }

  private static JsonNode row(
      JsonNode was, List<String> before, List<String> after, JsonNode cells) {
    ArrayNode row = JsonNodeFactory.instance.arrayNode();
    for (String name : after) {
      JsonNode value =
          was == null || !before.contains(name)
              ? JsonNodeFactory.instance.nullNode()
              : was.path(before.indexOf(name));
      for (JsonNode cell : cells) {
        if (cell.path("column").asText().equals(name)) {
          value = cell.path("after");
        }
      }
      row.add(value);
    }
    return row;
  }

  private static List<String> names(JsonNode size) {
    List<String> names = new ArrayList<>();
    size.path("columns").forEach(c -> names.add(c.path("name").asText()));
    return names;
  }
}
