package dev.drillpress.press.sql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.drillpress.press.data.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers as JSON, an array of texts a column and a row; a text that is not whole is no answer.
 *
 * <p>The form is ours alone and may change with {@link Queries}' version.
 */
final class AnswerText {
  private static final int PARTS = 8;

  private AnswerText() {}

  static byte[] write(Answer answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.writeStartArray();
      row(json, List.of(answer.sorted() ? "sorted" : "ordered", "" + answer.columns().size()));
      for (Answer.Field field : answer.columns()) {
        row(json, parts(field));
      }
      for (List<String> row : answer.rows()) {
        row(json, row);
      }
      row(json, List.of("end"));
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static void row(JsonGenerator json, List<String> texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static List<String> parts(Answer.Field field) {
    return List.of(
        field.name(),
        field.type().name(),
        field.origin().map(Answer.Source::table).orElse(""),
        field.origin().map(Answer.Source::column).orElse(""),
        field.plain() ? "plain" : "",
        field.count() ? "count" : "",
        field.mean() ? "mean" : "",
        field.inexact() ? "inexact" : "");
  }

  static Optional<Answer> read(byte[] bytes) {
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      List<List<String>> all = new ArrayList<>();
      if (json.nextToken() != JsonToken.START_ARRAY) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.START_ARRAY) {
        List<String> row = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
          row.add(json.getText());
        }
        all.add(row);
      }
      return answer(all);
    } catch (IOException | IllegalArgumentException e) {
      // Whatever it is, it is not what was kept.
      return Optional.empty();
    }
  }

  private static Optional<Answer> answer(List<List<String>> all) {
    if (all.size() < 2
        || all.get(0).size() != 2
        || !all.get(all.size() - 1).equals(List.of("end"))) {
      return Optional.empty();
    }
    int columns = Integer.parseInt(all.get(0).get(1));
    if (all.size() < columns + 2) {
      return Optional.empty();
    }
    List<Answer.Field> fields =
        all.subList(1, columns + 1).stream().map(AnswerText::field).toList();
    List<List<String>> rows = all.subList(columns + 1, all.size() - 1);
    return rows.stream().allMatch(row -> row.size() == columns)
        ? Optional.of(new Answer(fields, rows, all.get(0).get(0).equals("sorted")))
        : Optional.empty();
  }

  private static Answer.Field field(List<String> parts) {
    if (parts.size() != PARTS) {
      throw new IllegalArgumentException("not the parts of a column: " + parts);
    }
    return new Answer.Field(
        parts.get(0),
        Column.Type.valueOf(parts.get(1)),
        parts.get(2).isEmpty()
            ? Optional.empty()
            : Optional.of(new Answer.Source(parts.get(2), parts.get(3))),
        !parts.get(4).isEmpty(),
        !parts.get(5).isEmpty(),
        !parts.get(6).isEmpty(),
        !parts.get(7).isEmpty());
  }
}
