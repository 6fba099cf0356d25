package dev.drillpress.press.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.drillpress.press.artifact.Artifact;
import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.source.Hash;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a version of the site was made from: for each file its hash and its inputs. Kept beside the
 * site, never in it, since it names files that readers need not know.
 */
final class Manifest {
  private record Entry(String hash, List<Input> inputs) {}

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /** Notes an artifact; called from many threads. */
  void note(Artifact artifact) {
    entries.put(artifact.path(), new Entry(Hash.of(artifact.bytes()), artifact.inputs()));
  }

  /**
   * Replaces the destination's manifest. Inputs are listed once, artifacts name them by number,
   * since ten thousand pages share most of them.
   *
   * @param version the version that the manifest is about; one that the link does not name any more
   *     tells a reader that the manifest is stale
   */
  void write(Destination destination, String version) throws IOException {
    Path file = destination.records().resolve(destination.word() + ".json");
    Path staged = file.resolveSibling(file.getFileName() + ".tmp");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(staged), 1 << 16);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("version", version);
      Map<Input, Integer> numbers = writeArtifacts(json);
      writeInputs(json, numbers);
      json.writeEndObject();
    }
    Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private Map<Input, Integer> writeArtifacts(JsonGenerator json) throws IOException {
    Map<Input, Integer> numbers = new HashMap<>();
    json.writeArrayFieldStart("artifacts");
    for (Map.Entry<String, Entry> entry : new TreeMap<>(entries).entrySet()) {
      json.writeStartArray();
      json.writeString(entry.getKey());
      json.writeString(entry.getValue().hash());
      json.writeStartArray();
      for (Input input : entry.getValue().inputs()) {
        Integer number = numbers.get(input);
        if (number == null) {
          number = numbers.size();
          numbers.put(input, number);
        }
        json.writeNumber(number);
      }
      json.writeEndArray();
      json.writeEndArray();
    }
    json.writeEndArray();
    return numbers;
  }

  private static void writeInputs(JsonGenerator json, Map<Input, Integer> numbers)
      throws IOException {
    Input[] inputs = new Input[numbers.size()];
    numbers.forEach((input, number) -> inputs[number] = input);
    json.writeArrayFieldStart("inputs");
    for (Input input : inputs) {
      json.writeStartArray();
      json.writeString(input.kind().name());
      json.writeString(input.name());
      json.writeString(input.hash());
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
