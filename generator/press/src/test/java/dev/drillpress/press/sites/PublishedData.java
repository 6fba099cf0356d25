package dev.drillpress.press.sites;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a baked site publishes, as its readers' programs get it. */
final class PublishedData {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private PublishedData() {}

  static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  /** The JSON file of a table. */
  static JsonNode table(Map<String, byte[]> files, String id) throws IOException {
    return JSON.readTree(files.get("data/" + id + ".json"));
  }

  /** The rows of a table as texts; an empty one where there is nothing. */
  static List<List<String>> rows(Map<String, byte[]> files, String id) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : table(files, id).path("data")) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(text(cell)));
      rows.add(cells);
    }
    return rows;
  }

  private static String text(JsonNode cell) {
    if (cell.isNumber()) {
      return cell.decimalValue().toPlainString();
    }
    return cell.isNull() ? "" : cell.asText();
  }
}
