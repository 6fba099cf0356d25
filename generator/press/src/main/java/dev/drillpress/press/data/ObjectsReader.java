package dev.drillpress.press.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue;
import dev.drillpress.press.yaml.YamlValue.Entry;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import dev.drillpress.press.yaml.YamlValue.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON and YAML files that are lists of flat objects. */
final class ObjectsReader {
  private static final String FLAT_HINT =
      "Write a list of objects whose values are texts, numbers, `true`, `false` or `null`.";

  private record Cell(String text, Location at) {}

  private final SourceFile file;
  private final Map<String, Location> names = new LinkedHashMap<>();
  private final List<Map<String, Cell>> rows = new ArrayList<>();
  private final List<Location> rowAt = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private ObjectsReader(SourceFile file) {
    this.file = file;
  }

  static Checked<Grid> json(SourceFile file) {
    ObjectsReader reader = new ObjectsReader(file);
    try (JsonParser parser = new JsonFactory().createParser(file.text())) {
      reader.readJson(parser);
    } catch (JsonProcessingException e) {
      reader.flat(reader.place(e.getLocation()), "The file cannot be read as JSON from here on.");
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory does not fail", e);
    }
    return reader.grid();
  }

  static Checked<Grid> yaml(SourceFile file) {
    Checked<Optional<YamlValue>> read = YamlReader.readAny(file, 0, file.text().length());
    if (!read.diagnostics().isEmpty()) {
      return Checked.failed(read.diagnostics());
    }
    ObjectsReader reader = new ObjectsReader(file);
    read.value().flatMap(v -> v).ifPresent(reader::readYaml);
    return reader.grid();
  }

  private void readJson(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_ARRAY) {
      flat(place(parser.currentTokenLocation()), "The file is not a list of objects.");
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Location at = place(parser.currentTokenLocation());
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        flat(at, "An item of the list is not an object.");
        parser.skipChildren();
        continue;
      }
      Map<String, Cell> row = row(at);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        jsonCell(parser, row);
      }
    }
    if (parser.nextToken() != null) {
      flat(place(parser.currentTokenLocation()), "Something stands behind the end of the list.");
    }
  }

  private void jsonCell(JsonParser parser, Map<String, Cell> row) throws IOException {
    String name = parser.currentName();
    Location nameAt = place(parser.currentTokenLocation());
    JsonToken value = parser.nextToken();
    Location at = place(parser.currentTokenLocation());
    if (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT) {
      flat(at, "The value of `" + name + "` is itself a list or an object.");
      parser.skipChildren();
      return;
    }
    add(row, name, nameAt, new Cell(value == JsonToken.VALUE_NULL ? "" : parser.getText(), at));
  }

  private void readYaml(YamlValue root) {
    if (!(root instanceof Sequence list)) {
      flat(root.at(), "The file is not a list of mappings.");
      return;
    }
    for (YamlValue item : list.items()) {
      if (!(item instanceof Mapping map)) {
        flat(item.at(), "An item of the list is not a mapping.");
        continue;
      }
      Map<String, Cell> row = row(map.at());
      for (Entry entry : map.entries()) {
        if (entry.value() instanceof Scalar scalar) {
          add(row, entry.key(), entry.keyAt(), new Cell(scalar.text(), scalar.at()));
        } else {
          flat(entry.value().at(), "The value of `" + entry.key() + "` is not a text.");
        }
      }
    }
  }

  private Map<String, Cell> row(Location at) {
    Map<String, Cell> row = new LinkedHashMap<>();
    rows.add(row);
    rowAt.add(at);
    return row;
  }

  private void add(Map<String, Cell> row, String name, Location nameAt, Cell cell) {
    names.putIfAbsent(name, nameAt);
    if (row.putIfAbsent(name, cell) != null) {
      problems.add(
          Diagnostic.of(
              DataCode.DUPLICATE_COLUMN,
              nameAt,
              "This row has `" + name + "` a second time.",
              "Keep one of the two."));
    }
  }

  private void flat(Location at, String message) {
    problems.add(Diagnostic.of(DataCode.JSON_SYNTAX, at, message, FLAT_HINT));
  }

  private Location place(JsonLocation at) {
    return at == null || at.getLineNr() < 1 || at.getColumnNr() < 1
        ? Location.of(file.path())
        : Location.of(file.path(), at.getLineNr(), at.getColumnNr());
  }

  private Checked<Grid> grid() {
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    List<String> columns = List.copyOf(names.keySet());
    List<List<String>> cells = new ArrayList<>();
    for (String name : columns) {
      Grid.Cells column = new Grid.Cells();
      rows.forEach(row -> column.add(row.containsKey(name) ? row.get(name).text() : ""));
      cells.add(column.texts());
    }
    Grid.Places places =
        (r, c) -> {
          Cell cell = rows.get(r).get(columns.get(c));
          return cell == null ? rowAt.get(r) : cell.at();
        };
    return Checked.of(new Grid(columns, List.copyOf(names.values()), cells, places));
  }
}
