package dev.drillpress.press.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.drillpress.press.bake.BakeResult;
import dev.drillpress.press.bake.Summary;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What a command has to say as one JSON document, for tools. */
final class DiagnosticJson {
  private DiagnosticJson() {}

  /** Prints the document of a bake and a line end. */
  static void print(BakeResult result, PrintWriter out) {
    print(result.diagnostics(), Optional.of(result), out);
  }

  /** Prints the document of a command that makes no site, and a line end. */
  static void print(List<Diagnostic> diagnostics, PrintWriter out) {
    print(diagnostics, Optional.empty(), out);
  }

  private static void print(
      List<Diagnostic> diagnostics, Optional<BakeResult> result, PrintWriter out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeArrayFieldStart("diagnostics");
      for (Diagnostic diagnostic : diagnostics) {
        write(json, diagnostic);
      }
      json.writeEndArray();
      if (result.isPresent()) {
        write(json, result.get());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.print(text.append('\n'));
    out.flush();
  }

  private static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code().id());
    json.writeStringField("severity", diagnostic.severity().word());
    writePlace(json, diagnostic.at());
    json.writeStringField("message", diagnostic.message());
    json.writeStringField("hint", diagnostic.hint());
    json.writeArrayFieldStart("related");
    for (Location place : diagnostic.related()) {
      json.writeStartObject();
      writePlace(json, place);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writePlace(JsonGenerator json, Location place) throws IOException {
    json.writeStringField("path", place.path());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeNumberField("length", place.length());
  }

  private static void write(JsonGenerator json, BakeResult result) throws IOException {
    Summary summary = result.summary();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("documents", summary.documents());
    json.writeNumberField("pages", summary.pages());
    json.writeNumberField("files", summary.files());
    json.writeNumberField("bytes", summary.bytes());
    for (Severity severity : Severity.values()) {
      long count = result.diagnostics().stream().filter(d -> d.severity() == severity).count();
      json.writeNumberField(severity.word() + "s", count);
    }
    json.writeEndObject();
  }
}
