package dev.drillpress.press.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Transcripts as JSON, a line of output a line, so that a change of output shows as one. */
public final class TranscriptText {
  static final String FORMAT = "drillpress-transcript 1";

  /** A text that is JSON, but not of our form. */
  private static final class NotOurs extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotOurs(String what) {
      super(what);
    }
  }

  private TranscriptText() {}

  /** The JSON text in UTF-8, ending with a line's end. */
  public static byte[] write(List<Recorded> programs) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
    lines.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    lines.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes).setPrettyPrinter(lines)) {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeArrayFieldStart("blocks");
      for (Recorded program : programs) {
        write(program, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static void write(Recorded program, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", program.block());
    json.writeStringField("hash", program.hash());
    json.writeStringField("runner", program.runner());
    json.writeArrayFieldStart("runs");
    for (Run run : program.runs()) {
      json.writeStartObject();
      json.writeStringField("tool", run.tool());
      json.writeStringField("version", run.version());
      json.writeStringField("date", run.date().toString());
      write("output", run.output(), json);
      if (!run.measured().isEmpty()) {
        write("measured", run.measured(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(String key, List<String> lines, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(key);
    for (String line : lines) {
      json.writeString(line);
    }
    json.writeEndArray();
  }

  /** The transcript in a file. */
  public static Checked<Transcript> read(String page, SourceFile file) {
    try {
      JsonNode root = new ObjectMapper().readTree(file.text());
      if (!root.path("format").asText().equals(FORMAT)) {
        return bad(file, 1, 1, "its `format` is not `" + FORMAT + "`");
      }
      List<Recorded> programs = list(root, "blocks", TranscriptText::program);
      return Checked.of(new Transcript(page, file.path(), file.hash(), programs));
    } catch (JsonProcessingException e) {
      boolean placed = e.getLocation() != null;
      return bad(
          file,
          placed ? e.getLocation().getLineNr() : 1,
          placed ? e.getLocation().getColumnNr() : 1,
          "it is not JSON");
    } catch (NotOurs e) {
      return bad(file, 1, 1, e.getMessage());
    }
  }

  private static Checked<Transcript> bad(SourceFile file, int line, int column, String why) {
    return Checked.failed(
        Diagnostic.of(
            TranscriptCode.BAD,
            Location.of(file.path(), line, column),
            "This is no transcript: " + why + ".",
            "Let `drillpress verify --record` write it."));
  }

  private static Recorded program(JsonNode node) {
    return new Recorded(
        text(node, "id"),
        text(node, "hash"),
        text(node, "runner"),
        list(node, "runs", TranscriptText::run));
  }

  private static Run run(JsonNode node) {
    try {
      return new Run(
          text(node, "tool"),
          text(node, "version"),
          LocalDate.parse(text(node, "date")),
          list(node, "output", JsonNode::asText),
          node.has("measured") ? list(node, "measured", JsonNode::asText) : List.of());
    } catch (DateTimeException e) {
      throw new NotOurs("a `date` is not one");
    }
  }

  private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> each) {
    if (!node.path(key).isArray()) {
      throw new NotOurs("`" + key + "` is not a list");
    }
    List<T> all = new ArrayList<>();
    node.path(key).forEach(one -> all.add(each.apply(one)));
    return all;
  }

  private static String text(JsonNode node, String key) {
    if (!node.path(key).isTextual()) {
      throw new NotOurs("a `" + key + "` is missing");
    }
    return node.path(key).asText();
  }
}
