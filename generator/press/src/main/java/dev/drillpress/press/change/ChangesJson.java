package dev.drillpress.press.change;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Changes as JSON, for programs and for records; docs/changes.md describes it.
 *
 * <p>Applied to the old tables it gives the new ones: rows that came, moved or changed stand at
 * their place {@code after}, rows that are not named fill the other places in their old order.
 */
public final class ChangesJson {
  /** The value of {@code format}; raised when old readers would misunderstand. */
  static final String FORMAT = "drillpress-changes 1";

  private final JsonGenerator json;

  private ChangesJson(JsonGenerator json) {
    this.json = json;
  }

  /** The JSON text in UTF-8, ending with a line's end. */
  public static byte[] write(Changes changes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes).useDefaultPrettyPrinter()) {
      new ChangesJson(json).changes(changes);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private void changes(Changes changes) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeArrayFieldStart("tables");
    for (TableChange table : changes.tables()) {
      table(table);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pages");
    for (PageChange page : changes.pages()) {
      page(page);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void table(TableChange table) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", table.id());
    json.writeObjectFieldStart("title");
    for (Map.Entry<String, String> title : table.titles().entrySet()) {
      json.writeStringField(title.getKey(), title.getValue());
    }
    json.writeEndObject();
    json.writeStringField("state", table.state().name().toLowerCase(Locale.ROOT));
    json.writeBooleanField("computed", table.computed());
    json.writeStringField("kind", table.kind());
    texts("because", table.because());
    json.writeBooleanField("asked_differently", table.asked());
    json.writeBooleanField("withheld", table.withheld());
    if (!table.withheld()) {
      size("before", table.before());
      size("after", table.after());
      texts("key", table.key());
      json.writeArrayFieldStart("changes");
      for (RowChange row : table.rows()) {
        row(row);
      }
      json.writeEndArray();
      json.writeNumberField("omitted", table.omitted());
    }
    json.writeEndObject();
  }

  private void size(String name, TableChange.Size size) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("rows", size.rows());
    json.writeArrayFieldStart("columns");
    for (Field column : size.columns()) {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      optional("unit", column.unit());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void row(RowChange row) throws IOException {
    json.writeStartObject();
    place("before", row.before());
    place("after", row.after());
    json.writeArrayFieldStart("key");
    for (Cell cell : row.key()) {
      cell(cell);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("cells");
    for (CellChange cell : row.cells()) {
      json.writeStartObject();
      json.writeStringField("column", cell.column());
      json.writeFieldName("before");
      cell(cell.before());
      json.writeFieldName("after");
      cell(cell.after());
      number("difference", cell.difference());
      number("percent", cell.percent());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void page(PageChange page) throws IOException {
    json.writeStartObject();
    json.writeStringField("url", page.url());
    json.writeStringField("language", page.language());
    json.writeStringField("title", page.title());
    texts("tables", page.tables());
    json.writeArrayFieldStart("sentences");
    for (PageChange.Sentence sentence : page.sentences()) {
      json.writeStartObject();
      optional("before", sentence.before());
      optional("after", sentence.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void cell(Cell cell) throws IOException {
    switch (cell.kind()) {
      case NUMBER -> json.writeNumber(cell.text());
      case TRUTH -> json.writeBoolean(cell.text().equals("true"));
      case TEXT -> json.writeString(cell.text());
      case NONE -> json.writeNull();
    }
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void optional(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }

  private void number(String name, Optional<BigDecimal> number) throws IOException {
    if (number.isPresent()) {
      json.writeFieldName(name);
      json.writeNumber(number.get().toPlainString());
    }
  }

  private void place(String name, OptionalInt place) throws IOException {
    if (place.isPresent()) {
      json.writeNumberField(name, place.getAsInt());
    }
  }
}
