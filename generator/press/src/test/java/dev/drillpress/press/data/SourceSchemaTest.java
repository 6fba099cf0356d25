package dev.drillpress.press.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceSchemaTest {
  private static final Path SCHEMA = Path.of("../../site-data/schema/source.schema.json");

  @Test
  void theSchemaHasTheKeysOfTheReader() throws IOException {
    assertThat(keys("/properties")).containsExactlyElementsOf(Declaration.KEYS);
    assertThat(keys("/$defs/column/properties")).containsExactlyElementsOf(Declaration.COLUMN_KEYS);
  }

  private static List<String> keys(String pointer) throws IOException {
    List<String> keys = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(SCHEMA.toFile())) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME
            && parser.getParsingContext().pathAsPointer().head().toString().equals(pointer)) {
          keys.add(parser.currentName());
        }
      }
    }
    return keys;
  }
}
