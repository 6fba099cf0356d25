package dev.drillpress.press.content;

import dev.drillpress.press.content.Field.Item;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a content file: YAML between {@code ---} lines, or JBake's {@code key=value} lines
 * down to {@code ~~~~~~}.
 *
 * @param fields by key, in the file's order
 * @param bodyOffset where the Markdown begins
 */
record FrontMatter(Map<String, Field> fields, int bodyOffset) {
  private static final String YAML_LINE = "---";
  private static final String JBAKE_LINE = "~~~~~~";

  static Checked<FrontMatter> read(SourceFile file) {
    int firstEnd = lineEnd(file.text(), 0);
    if (file.text().substring(0, firstEnd).stripTrailing().equals(YAML_LINE)) {
      return yaml(file, firstEnd + 1);
    }
    int end = separator(file.text(), 0, JBAKE_LINE);
    if (end < 0) {
      return Checked.failed(
          Diagnostic.of(
              ContentCode.NO_FRONT_MATTER,
              Location.of(file.path(), 1, 1),
              "The file has no front matter.",
              "Begin it with `---`, a line `title: …`, and `---`."));
    }
    return jbake(file, end);
  }

  private static Checked<FrontMatter> yaml(SourceFile file, int start) {
    int end = separator(file.text(), Math.min(start, file.text().length()), YAML_LINE);
    if (end < 0) {
      return Checked.failed(
          Diagnostic.of(
              ContentCode.UNCLOSED_FRONT_MATTER,
              Location.of(file.path(), 1, 1),
              "The front matter that begins here is not closed.",
              "Put a line `---` behind its last key."));
    }
    int body = Math.min(file.text().length(), lineEnd(file.text(), end) + 1);
    if (file.text().substring(start, end).isBlank()) {
      return Checked.of(new FrontMatter(Map.of(), body));
    }
    return YamlReader.read(file, start, end).then(mapping -> fields(mapping, body));
  }

  private static Checked<FrontMatter> fields(YamlValue.Mapping mapping, int body) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, Field> fields = new LinkedHashMap<>();
    for (YamlValue.Entry entry : mapping.entries()) {
      List<Item> items = new ArrayList<>();
      boolean list = entry.value() instanceof YamlValue.Sequence;
      List<YamlValue> values =
          entry.value() instanceof YamlValue.Sequence sequence
              ? sequence.items()
              : List.of(entry.value());
      for (YamlValue value : values) {
        if (value instanceof YamlValue.Scalar scalar) {
          items.add(new Item(scalar.text(), scalar.at()));
        } else {
          diagnostics.add(
              Diagnostic.of(
                  ContentCode.BAD_VALUE,
                  value.at(),
                  "The value of `" + entry.key() + "` has further keys or lists in it.",
                  "Write a text, or a list of texts."));
        }
      }
      fields.put(
          entry.key(), new Field(entry.key(), entry.keyAt(), entry.value().at(), items, list));
    }
    return diagnostics.isEmpty()
        ? Checked.of(new FrontMatter(fields, body))
        : Checked.failed(diagnostics);
  }

  private static Checked<FrontMatter> jbake(SourceFile file, int end) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, Field> fields = new LinkedHashMap<>();
    for (int start = 0; start < end; start = lineEnd(file.text(), start) + 1) {
      String line = file.text().substring(start, lineEnd(file.text(), start));
      int equals = line.indexOf('=');
      if (line.isBlank()) {
        continue;
      }
      if (equals < 1) {
        diagnostics.add(
            Diagnostic.of(
                ContentCode.HEADER_LINE,
                file.at(start, start + line.length()),
                "This line of the header is not `key=value`.",
                "Write `key=value`, or put `~~~~~~` before the text."));
        continue;
      }
      Field field = jbakeField(file, start, line, equals);
      Field before = fields.put(field.key(), field);
      if (before != null) {
        diagnostics.add(
            Diagnostic.of(
                    ContentCode.DUPLICATE_KEY,
                    field.keyAt(),
                    "The key `" + field.key() + "` stands twice.",
                    "Keep one of them.")
                .withRelated(before.keyAt()));
      }
    }
    int body = Math.min(file.text().length(), lineEnd(file.text(), end) + 1);
    return diagnostics.isEmpty()
        ? Checked.of(new FrontMatter(fields, body))
        : Checked.failed(diagnostics);
  }

  private static Field jbakeField(SourceFile file, int start, String line, int equals) {
    String key = line.substring(0, equals).strip();
    int from = equals + 1;
    while (from < line.length() && line.charAt(from) == ' ') {
      from++;
    }
    Location at = file.at(start + from, start + line.length());
    boolean list = key.equals("tags");
    List<Item> items = new ArrayList<>();
    for (String text :
        list ? line.substring(from).split(",") : new String[] {line.substring(from)}) {
      if (!list || !text.isBlank()) {
        items.add(new Item(text.strip(), at));
      }
    }
    return new Field(key, file.at(start, start + equals), at, items, list);
  }

  /** Where the first line that is nothing but the mark begins, or -1. */
  private static int separator(String text, int from, String mark) {
    for (int start = from; start < text.length(); start = lineEnd(text, start) + 1) {
      if (text.startsWith(mark, start)
          && text.substring(start, lineEnd(text, start)).stripTrailing().equals(mark)) {
        return start;
      }
    }
    return -1;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
