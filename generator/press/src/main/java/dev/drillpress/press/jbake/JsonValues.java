package dev.drillpress.press.jbake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a header's value in braces, which JBake takes for JSON, into maps and lists. */
final class JsonValues {
  /** What JBake's reader lets pass beside strict JSON. */
  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .build();

  private JsonValues() {}

  /** The value, or the place where it stops being JSON. */
  static Checked<Object> read(Header.Field field) {
    String text = String.valueOf(field.value());
    try (JsonParser parser = LENIENT.createParser(text)) {
      parser.nextToken();
      Object value = map(parser);
      if (parser.nextToken() != null) {
        return Checked.failed(bad(field, (int) parser.currentLocation().getCharOffset()));
      }
      return Checked.of(value);
    } catch (JsonProcessingException e) {
      int offset = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
      return Checked.failed(bad(field, offset));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
  }

  private static Diagnostic bad(Header.Field field, int offset) {
    Location at = field.at();
    return Diagnostic.of(
        JBakeCode.BAD_JSON,
        new Location(at.path(), at.line(), at.column() + Math.max(0, offset), 1),
        "The value of `" + field.key() + "` stands in braces but is not JSON from here on.",
        "Write it as JSON, or do not begin and end it with braces.");
  }

  /** A hash map, since templates may list its keys and JBake's lists them in that order. */
  private static Map<String, @Nullable Object> map(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> map = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      map.put(key, value(parser));
    }
    return map;
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static List<@Nullable Object> list(JsonParser parser) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }
}
