package dev.drillpress.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the shared vectors. */
final class Vectors {
  private Vectors() {}

  static JsonNode career(String group) {
    return read("career").get(group);
  }

  static JsonNode recall() {
    return read("fsrs");
  }

  private static JsonNode read(String name) {
    try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + name + ".json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
