package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.jbake.Header.Field;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the header of a document: {@code key=value} lines down to a separator, as JBake writes
 * them, or YAML between {@code ---} lines.
 */
final class HeaderReader {
  private static final String YAML_LINE = "---";

  private final SourceFile file;
  private final String separator;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();

  private HeaderReader(SourceFile file, String separator) {
    this.file = file;
    this.separator = separator;
  }

  static Checked<Header> read(SourceFile file, String separator) {
    return new HeaderReader(file, separator).read();
  }

  private Checked<Header> read() {
    String text = file.text();
    int firstEnd = lineEnd(0);
    if (text.substring(0, firstEnd).stripTrailing().equals(YAML_LINE)) {
      int close = find(firstEnd + 1, YAML_LINE);
      if (close >= 0) {
        return YamlReader.read(file, firstEnd + 1, close).then(found -> yaml(found, close));
      }
    }
    int end = find(0, separator);
    if (end < 0) {
      return Checked.of(Header.absent());
    }
    for (int start = 0; start < end; start = lineEnd(start) + 1) {
      line(start, text.substring(start, lineEnd(start)));
    }
    return finish(end);
  }

  private void line(int start, String line) {
    int equals = line.indexOf('=');
    if (line.isBlank()) {
      return;
    }
    if (equals < 0) {
      diagnostics.add(
          Diagnostic.of(
              JBakeCode.HEADER_LINE,
              file.at(start, start + line.length()),
              "This line stands above `" + separator + "` but is not `key=value`.",
              "Write `key=value`; where `"
                  + separator
                  + "` is meant as text, use a line of another length."));
      return;
    }
    String key = line.substring(0, equals).strip();
    String value = line.substring(equals + 1).strip();
    int keyFrom = start + line.length() - line.stripLeading().length();
    int from = start + equals + 1;
    while (from < start + line.length() && file.text().charAt(from) <= ' ') {
      from++;
    }
    fields.add(
        new Field(
            key,
            value,
            file.at(keyFrom, keyFrom + Math.max(1, key.length())),
            file.at(from, from + Math.max(1, value.length()))));
  }

  private Checked<Header> yaml(YamlValue.Mapping mapping, int close) {
    for (YamlValue.Entry entry : mapping.entries()) {
      fields.add(new Field(entry.key(), plain(entry.value()), entry.keyAt(), entry.value().at()));
    }
    return finish(close);
  }

  /** A value of YAML as templates see it: texts, lists, maps. */
  private static Object plain(YamlValue value) {
    if (value instanceof YamlValue.Sequence sequence) {
      return sequence.items().stream().map(HeaderReader::plain).toList();
    }
    if (value instanceof YamlValue.Mapping mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> map.put(entry.key(), plain(entry.value())));
      return map;
    }
    return ((YamlValue.Scalar) value).text();
  }

  private Checked<Header> finish(int end) {
    Map<String, Field> seen = new HashMap<>();
    for (Field field : fields) {
      Field before = seen.put(field.key(), field);
      if (before != null) {
        diagnostics.add(
            Diagnostic.of(
                    JBakeCode.DUPLICATE_KEY,
                    field.keyAt(),
                    "The key `" + field.key() + "` stands twice; the last one counts.",
                    "Keep one of them.")
                .withRelated(before.keyAt()));
      }
    }
    int body = Math.min(file.text().length(), lineEnd(end) + 1);
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? Checked.failed(diagnostics)
        : Checked.of(new Header(true, fields, body), diagnostics);
  }

  /** Where the first line that is nothing but the mark begins, or -1. */
  private int find(int from, String mark) {
    String text = file.text();
    for (int start = from; start < text.length(); start = lineEnd(start) + 1) {
      if (text.startsWith(mark, start)
          && text.substring(start, lineEnd(start)).stripTrailing().equals(mark)) {
        return start;
      }
    }
    return -1;
  }

  private int lineEnd(int from) {
    int end = file.text().indexOf('\n', from);
    return end < 0 ? file.text().length() : end;
  }
}
