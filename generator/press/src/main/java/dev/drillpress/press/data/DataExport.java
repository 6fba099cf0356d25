package dev.drillpress.press.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Datasets as files for readers and their tools; rows about single persons are never exported. */
public final class DataExport {
  private DataExport() {}

  /**
   * RFC 4180 with a row of names; nothing for a dataset about single persons.
   *
   * <p>A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers keep
   * their minus sign.
   */
  public static Optional<String> csv(Dataset data) {
    if (data.source().individuals()) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    for (int c = 0; c < data.columns().size(); c++) {
      out.append(c == 0 ? "" : ",").append(quoted(safe(data.columns().get(c).name())));
    }
    out.append("\r\n");
    for (int r = 0; r < data.rows(); r++) {
      for (int c = 0; c < data.columns().size(); c++) {
        String cell = data.cell(r, c);
        out.append(c == 0 ? "" : ",")
            .append(quoted(data.columns().get(c).numeric() ? cell : safe(cell)));
      }
      out.append("\r\n");
    }
    return Optional.of(out.toString());
  }

  /** One JSON object, ended by a line end; nothing for a dataset about single persons. */
  public static Optional<String> json(Dataset data, String language) {
    if (data.source().individuals()) {
      return Optional.empty();
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("id", data.id());
      out.writeStringField("title", data.source().title(language));
      columns(out, data, language);
      rows(out, data);
      source(out, data.source());
      out.writeStringField("kind", data.source().kind().name().toLowerCase(Locale.ROOT));
      out.writeStringField("hash", data.hash());
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return Optional.of(text.append('\n').toString());
  }

  private static void columns(JsonGenerator out, Dataset data, String language) throws IOException {
    out.writeArrayFieldStart("columns");
    for (Column column : data.columns()) {
      out.writeStartObject();
      out.writeStringField("name", column.name());
      out.writeStringField("title", column.title(language));
      out.writeStringField("type", column.type().name().toLowerCase(Locale.ROOT));
      out.writeStringField("unit", column.unit().orElse(""));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void rows(JsonGenerator out, Dataset data) throws IOException {
    out.writeArrayFieldStart("rows");
    for (int r = 0; r < data.rows(); r++) {
      out.writeStartArray();
      for (int c = 0; c < data.columns().size(); c++) {
        cell(out, data.columns().get(c).type(), data.cell(r, c));
      }
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  private static void cell(JsonGenerator out, Column.Type type, String text) throws IOException {
    if (text.isEmpty()) {
      if (type == Column.Type.TEXT) {
        out.writeString("");
      } else {
        out.writeNull();
      }
      return;
    }
    switch (type) {
      case INTEGER, DECIMAL, PERCENT -> out.writeNumber(text);
      case BOOLEAN -> out.writeBoolean(text.equals("true"));
      // A reader's tool would make a double of an amount.
      case MONEY, TEXT, DATE, MONTH -> out.writeString(text);
    }
  }

  private static void source(JsonGenerator out, DataSource source) throws IOException {
    out.writeObjectFieldStart("source");
    out.writeStringField("publisher", source.publisher());
    if (source.url().isPresent()) {
      out.writeStringField("url", source.url().get());
    }
    if (source.retrieved().isPresent()) {
      out.writeStringField("retrieved", source.retrieved().get().toString());
    }
    if (source.license().isPresent()) {
      out.writeStringField("license", source.license().get());
    }
    out.writeBooleanField("checked", source.checked());
    out.writeEndObject();
  }

  private static String safe(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
