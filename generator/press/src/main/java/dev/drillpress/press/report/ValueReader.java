package dev.drillpress.press.report;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.DataTable;
import dev.drillpress.press.data.Fields;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.markdown.Fragment;
import dev.drillpress.press.site.PageValue;
import dev.drillpress.press.site.ParsedPage;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import dev.drillpress.press.yaml.YamlValue.Style;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the value that a sentence asks for. */
final class ValueReader {
  private static final Pattern ROUND = Pattern.compile("round ([0-6])");
  private static final Pattern EXPECT = Pattern.compile("expect:\\s*(.+)");
  private static final Pattern RANGE =
      Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)\\.\\.(-?[0-9]+(?:\\.[0-9]+)?)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  private final SourceFile file;
  private final String language;
  private final Fragment.Value value;
  private final Map<String, Sheet> known;
  private final Map<String, List<Diagnostic>> failed;

  ValueReader(
      ParsedPage page,
      Fragment.Value value,
      Map<String, Sheet> known,
      Map<String, List<Diagnostic>> failed) {
    this.file = page.document().header().source();
    this.language = page.document().header().language();
    this.value = value;
    this.known = known;
    this.failed = failed;
  }

  Checked<PageValue> read() {
    Optional<ValueText> text = ValueText.of(value.text());
    if (text.isEmpty()) {
      return Checked.failed(
          Diagnostic.of(
              ReportCode.BAD_VALUE,
              value.at(),
              "`" + value.text() + "` is not a computed value.",
              "Write `{{ id.column }}`, or a backslash before the braces when they are text."));
    }
    List<Diagnostic> problems = new ArrayList<>();
    Scalar name = new Scalar(text.get().sheet(), Style.PLAIN, value.at());
    Optional<Sheet> sheet = new DataTable(known).sheet(name, problems);
    if (sheet.isEmpty()) {
      return Checked.failed(failed.getOrDefault(name.text(), problems));
    }
    return found(text.get(), sheet.get());
  }

  private Checked<PageValue> found(ValueText text, Sheet sheet) {
    List<String> names = sheet.columns().stream().map(Column::name).toList();
    int column = names.indexOf(text.column());
    if (column < 0) {
      return Checked.failed(
          Diagnostic.of(
              ReportCode.BAD_VALUE,
              value.at(),
              "`" + text.sheet() + "` has no column `" + text.column() + "`.",
              Suggestion.didYouMean(
                  text.column(), names, "Its columns are " + Fields.quoted(names) + ".")));
    }
    List<Integer> rows = rows(text, sheet);
    if (rows.size() != 1) {
      return Checked.failed(notOne(text, sheet, rows.size()));
    }
    String raw = sheet.cell(rows.get(0), column);
    if (raw.isEmpty()) {
      return Checked.failed(
          Diagnostic.of(
              ReportCode.BAD_VALUE,
              value.at(),
              "The cell of `" + text.column() + "` that is meant here is empty.",
              "Name another row, or say in words that there is no figure."));
    }
    Column meant = sheet.columns().get(column);
    boolean truth =
        meant.type() == Column.Type.BOOLEAN
            && text.formats().stream().noneMatch(part -> part.text().equals("plain"));
    return formatted(text, meant, raw)
        .then(shown -> Checked.of(new PageValue(shown, raw, sheet, text.column(), truth)));
  }

  private static List<Integer> rows(ValueText text, Sheet sheet) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < sheet.rows(); row++) {
      boolean same = text.keys().size() <= sheet.columns().size();
      for (int key = 0; same && key < text.keys().size(); key++) {
        same = sheet.cell(row, key).equals(text.keys().get(key));
      }
      if (same) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Diagnostic notOne(ValueText text, Sheet sheet, int rows) {
    String first = sheet.columns().get(0).name();
    return rows == 0
        ? Diagnostic.of(
            ReportCode.NOT_ONE_ROW,
            value.at(),
            "`" + text.sheet() + "` has no row `" + ValueText.written(text.keys()) + "`.",
            nearest(text.keys(), sheet)
                .map(keys -> "Did you mean `" + keys + "`?")
                .orElse(
                    "The keys are the first cells of the row, as they stand in the data, in order."))
        : Diagnostic.of(
            ReportCode.NOT_ONE_ROW,
            value.at(),
            "`" + text.sheet() + "` has " + rows + " rows that could be meant here.",
            "Say which one by its first cells: `{{ "
                + text.sheet()
                + "[a value of "
                + first
                + "]."
                + text.column()
                + " }}`.");
  }

  /** The keys that an author probably meant, who may have left out quotes around a comma. */
  private static Optional<String> nearest(List<String> keys, Sheet sheet) {
    Map<String, String> written = new LinkedHashMap<>();
    for (int count = Math.min(keys.size(), sheet.columns().size()); count > 0; count--) {
      for (int row = 0; row < sheet.rows(); row++) {
        List<String> first = new ArrayList<>();
        for (int column = 0; column < count; column++) {
          first.add(sheet.cell(row, column));
        }
        written.putIfAbsent(String.join(", ", first), ValueText.written(first));
      }
    }
    return Suggestion.nearest(String.join(", ", keys), written.keySet()).map(written::get);
  }

  private Checked<String> formatted(ValueText text, Column column, String raw) {
    List<String> words = new ArrayList<>();
    OptionalInt decimals = OptionalInt.empty();
    for (ValueText.Part part : text.formats()) {
      Matcher round = ROUND.matcher(part.text());
      Matcher expect = EXPECT.matcher(part.text());
      if (round.matches()) {
        decimals = OptionalInt.of(Integer.parseInt(round.group(1)));
      } else if (expect.matches()) {
        Optional<Diagnostic> wrong = expected(part, expect.group(1).strip(), text, raw);
        if (wrong.isPresent()) {
          return Checked.failed(wrong.get());
        }
      } else if (ValueFormat.WORDS.contains(part.text())) {
        words.add(part.text());
      } else {
        return Checked.failed(noFormat(part));
      }
    }
    Optional<String> shown = new ValueFormat(words, decimals, language).shown(column, raw);
    return shown.isPresent()
        ? Checked.of(shown.get())
        : Checked.failed(
            Diagnostic.of(
                ReportCode.BAD_VALUE,
                first(text),
                "`" + raw + "` of `" + column.name() + "` cannot be shown in this format.",
                column.numeric()
                    ? "`money` needs a unit that names a currency, such as `CNY/year`; `percent` a percentage or a ratio with the unit `1`."
                    : "Only numbers take a format other than `plain`; leave it out."));
  }

  /** Where the first word between bars stands that is no expectation. */
  private Location first(ValueText text) {
    return text.formats().stream()
        .filter(part -> !EXPECT.matcher(part.text()).matches())
        .findFirst()
        .map(this::at)
        .orElse(value.at());
  }

  private Diagnostic noFormat(ValueText.Part part) {
    return Diagnostic.of(
        ReportCode.BAD_VALUE,
        at(part),
        "`" + part.text() + "` is not a format.",
        Suggestion.didYouMean(
            part.text(),
            ValueFormat.WORDS,
            "Use " + Fields.quoted(ValueFormat.WORDS) + ", `round 2` or `expect: 38..65`."));
  }

  private Optional<Diagnostic> expected(
      ValueText.Part part, String wanted, ValueText text, String raw) {
    Matcher range = RANGE.matcher(wanted);
    boolean number = NUMBER.matcher(raw).matches();
    boolean met;
    if (range.matches()) {
      met =
          number
              && new BigDecimal(raw).compareTo(new BigDecimal(range.group(1))) >= 0
              && new BigDecimal(raw).compareTo(new BigDecimal(range.group(2))) <= 0;
    } else if (number && NUMBER.matcher(wanted).matches()) {
      met = new BigDecimal(raw).compareTo(new BigDecimal(wanted)) == 0;
    } else {
      met = raw.equals(wanted);
    }
    return met
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                ReportCode.DISAGREES,
                at(part),
                "The text expects `"
                    + wanted
                    + "`, but the data gives `"
                    + raw
                    + "` for `"
                    + text.column()
                    + "`.",
                "Read the paragraph again: correct the text and what it expects, or the data."));
  }

  private Location at(ValueText.Part part) {
    int from = value.offset() + part.offset();
    return file.at(from, from + part.text().length());
  }
}
