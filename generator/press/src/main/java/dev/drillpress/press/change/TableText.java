package dev.drillpress.press.change;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a published table, digit for digit. */
final class TableText {
  private TableText() {}

  /** The rows; nothing when the text is not a table with so many columns. */
  static Optional<List<List<Cell>>> rows(byte[] bytes, int columns) {
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean data = json.currentName().equals("data");
        JsonToken value = json.nextToken();
        if (data) {
          return value == JsonToken.START_ARRAY ? rows(json, columns) : Optional.empty();
        }
        json.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<List<Cell>>> rows(JsonParser json, int columns) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    JsonToken next = json.nextToken();
    while (next == JsonToken.START_ARRAY) {
      List<Cell> row = new ArrayList<>(columns);
      while ((next = json.nextToken()) != JsonToken.END_ARRAY) {
        if (next == null || next.isStructStart()) {
          return Optional.empty();
        }
        row.add(cell(json, next));
      }
      if (row.size() != columns) {
        return Optional.empty();
      }
      rows.add(row);
      next = json.nextToken();
    }
    return next == JsonToken.END_ARRAY ? Optional.of(rows) : Optional.empty();
  }

  private static Cell cell(JsonParser json, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_NULL -> Cell.NONE;
      case VALUE_TRUE, VALUE_FALSE -> new Cell(Cell.Kind.TRUTH, json.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Cell(Cell.Kind.NUMBER, json.getText());
      default -> new Cell(Cell.Kind.TEXT, json.getText());
    };
  }
}
