package dev.drillpress.press.report;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Fields;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.markdown.Fragment.Block;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands before a query between two lines of three hyphens.
 *
 * @param caption by language; empty when the table is not shown where it is computed
 * @param columns what is said about columns of the result
 * @param queryOffset where the query begins in the file's text
 */
record Head(Map<String, String> caption, Map<String, ColumnSpec> columns, int queryOffset) {
  private static final String LINE = "---\n";

  static Checked<Head> read(SourceFile file, Block block, String language) {
    int start = block.bodyOffset();
    int end = start + block.body().length();
    String body = file.text().substring(start, Math.min(end, file.text().length()));
    int before = before(body);
    if (before == 0 && body.startsWith(LINE)) {
      return Checked.failed(
          Diagnostic.of(
              ReportCode.BAD_FENCE,
              file.at(start, start + LINE.length()),
              "What stands before the query begins here and does not end.",
              "Write a second line `---` before the query."));
    }
    if (before == 0) {
      return Checked.of(new Head(attribute(block, language), Map.of(), start));
    }
    return YamlReader.read(file, start + LINE.length(), start + before - LINE.length())
        .then(map -> of(map, block, language, start + before));
  }

  /** How long what stands before the query is, with its lines of hyphens; 0 where nothing does. */
  static int before(String body) {
    int close = body.startsWith(LINE) ? body.indexOf("\n" + LINE, LINE.length() - 1) : -1;
    return close < 0 ? 0 : close + 1 + LINE.length();
  }

  private static Checked<Head> of(Mapping map, Block block, String language, int query) {
    List<Diagnostic> problems = new ArrayList<>();
    Fields fields = new Fields(map, ReportCode.BAD_FENCE, problems);
    fields.onlyKeys(ReportCode.BAD_FENCE, List.of("caption", "columns"));
    Map<String, String> caption = new LinkedHashMap<>(fields.byLanguage("caption"));
    if (caption.isEmpty()) {
      caption.putAll(attribute(block, language));
    }
    Head head = new Head(caption, ColumnSpec.read(fields), query);
    return problems.isEmpty() ? Checked.of(head) : Checked.failed(problems);
  }

  /** A caption among the fence's attributes is in the page's own language. */
  private static Map<String, String> attribute(Block block, String language) {
    String caption = block.attributes().getOrDefault("caption", "");
    return caption.isEmpty() ? Map.of() : Map.of(language, caption);
  }

  /** A caption in a language, else one that serves all. */
  static String in(Map<String, String> captions, String language) {
    return captions.getOrDefault(language, captions.getOrDefault(Column.ANY_LANGUAGE, ""));
  }
}
