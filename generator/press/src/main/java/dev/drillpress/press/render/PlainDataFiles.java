package dev.drillpress.press.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Computation;
import dev.drillpress.press.data.DataExport;
import dev.drillpress.press.data.Dataset;
import dev.drillpress.press.data.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Sheets as CSV and JSON; numbers keep every digit that their source file has. */
final class PlainDataFiles implements DataFiles {
  private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

  /** The language of names in files that are the same for all languages. */
  private static final String MAIN = "en";

  /** Writes one JSON text. */
  @FunctionalInterface
  private interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  @Override
  public byte[] csv(Sheet sheet) {
    // Datasets about single persons never come here: the catalogue leaves them out.
    return DataExport.csv(sheet).orElseThrow().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] json(Sheet sheet) {
    return written(
        json -> {
          json.writeStartObject();
          describe(json, sheet);
          json.writeArrayFieldStart("data");
          for (int row = 0; row < sheet.rows(); row++) {
            json.writeStartArray();
            for (int column = 0; column < sheet.columns().size(); column++) {
              cell(json, sheet.columns().get(column), sheet.cell(row, column));
            }
            json.writeEndArray();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  @Override
  public byte[] index(List<Listed> sheets) {
    return written(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("tables");
          for (Listed listed : sheets) {
            json.writeStartObject();
            describe(json, listed.sheet());
            json.writeArrayFieldStart("pages");
            for (String page : listed.pages()) {
              json.writeString(page);
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes).useDefaultPrettyPrinter()) {
      writing.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void describe(JsonGenerator json, Sheet sheet) throws IOException {
    json.writeStringField("id", sheet.id());
    json.writeObjectFieldStart("title");
    for (var title : new TreeMap<>(sheet.titles()).entrySet()) {
      // A title without languages is of undetermined language (BCP 47).
      json.writeStringField(title.getKey().isEmpty() ? "und" : title.getKey(), title.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("columns");
    for (Column column : sheet.columns()) {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      if (column.unit().isPresent()) {
        json.writeStringField("unit", column.unit().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("rows", sheet.rows());
    json.writeArrayFieldStart("sources");
    for (Dataset source : sheet.sources()) {
      source(json, source);
    }
    json.writeEndArray();
    if (sheet.computation().isPresent()) {
      Computation how = sheet.computation().get();
      // Groups are formulas too: counting and quantiles, with small groups left out.
      json.writeStringField(how.means() == Computation.Means.SQL ? "sql" : "formula", how.text());
    }
    json.writeStringField("kind", sheet.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("hash", sheet.hash());
  }

  private static void source(JsonGenerator json, Dataset dataset) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", dataset.id());
    json.writeStringField("path", dataset.path());
    json.writeStringField("publisher", dataset.source().publisher(MAIN));
    if (dataset.source().url().isPresent()) {
      json.writeStringField("url", dataset.source().url().get());
    }
    if (dataset.source().retrieved().isPresent()) {
      json.writeStringField("retrieved", dataset.source().retrieved().get().toString());
    }
    if (dataset.source().license().isPresent()) {
      json.writeStringField("license", dataset.source().license().get());
    }
    json.writeStringField("kind", dataset.source().kind().name().toLowerCase(Locale.ROOT));
    json.writeBooleanField("checked", dataset.source().checked());
    json.writeNumberField("rows", dataset.rows());
    if (dataset.source().individuals()) {
      json.writeBooleanField("individuals", true);
    }
    json.writeEndObject();
  }

  private static void cell(JsonGenerator json, Column column, String raw) throws IOException {
    if (raw.isEmpty()) {
      json.writeNull();
    } else if (column.numeric() && JSON_NUMBER.matcher(raw).matches()) {
      json.writeNumber(raw);
    } else if (column.type() == Column.Type.BOOLEAN) {
      json.writeBoolean(raw.equals("true"));
    } else {
      json.writeString(raw);
    }
  }
}
