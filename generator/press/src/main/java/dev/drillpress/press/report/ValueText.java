package dev.drillpress.press.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands between the braces of a value, {@code id[row, of, keys].column | format | expect:
 * 38..65}, taken apart. A key with a comma stands in quotes, {@code id["a, b", c].column}.
 *
 * @param sheet what it names
 * @param keys the first cells of the row that is meant; empty when there is one row only
 * @param column the column's name
 * @param formats the words between bars, in order
 */
record ValueText(String sheet, List<String> keys, String column, List<Part> formats) {
  /** A key as it is, or between double quotes, where a doubled one stands for itself. */
  private static final String KEY =
      "\\s*+(?:\"(?<quoted>[^\"]*+(?:\"\"[^\"]*+)*+)\"\\s*+|(?<bare>[^\\],\"][^\\],]*+)?)";

  private static final Pattern NEXT_KEY = Pattern.compile(KEY + "(?:,|$)");

  private static final String UNNAMED = KEY.replaceAll("\\?<\\w+>", "?:");

  private static final Pattern FORM =
      Pattern.compile(
          "(?<sheet>[\\p{L}\\p{N}/_-]+)(?:\\[(?<keys>"
              + UNNAMED
              + "(?:,"
              + UNNAMED
              + ")*+)\\])?\\.(?<column>[\\p{L}_][\\p{L}\\p{N}_]*)(?<rest>\\s*(?:\\|.*)?)");

  private static final Pattern PLAIN = Pattern.compile("[^\\],\"\\s](?:[^\\],]*[^\\],\\s])?");

  /**
   * A word between bars, such as {@code round 2}.
   *
   * @param offset where it begins in the value's text
   */
  record Part(String text, int offset) {}

  /** The parts of a text; nothing when it has another form. */
  static Optional<ValueText> of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    List<String> keys = form.group("keys") == null ? List.of() : keys(form.group("keys"));
    List<Part> formats = new ArrayList<>();
    int from = text.indexOf('|', form.end("column"));
    while (from >= 0) {
      int bar = text.indexOf('|', from + 1);
      String part = text.substring(from + 1, bar < 0 ? text.length() : bar);
      int blank = part.length() - part.stripLeading().length();
      formats.add(new Part(part.strip(), from + 1 + blank));
      from = bar;
    }
    return Optional.of(new ValueText(form.group("sheet"), keys, form.group("column"), formats));
  }

  private static List<String> keys(String text) {
    List<String> keys = new ArrayList<>();
    Matcher key = NEXT_KEY.matcher(text);
    int from = 0;
    while (key.find(from)) {
      String quoted = key.group("quoted");
      String bare = key.group("bare");
      keys.add(quoted != null ? quoted.replace("\"\"", "\"") : bare == null ? "" : bare.strip());
      if (key.end() == text.length() && !key.group().endsWith(",")) {
        break;
      }
      from = key.end();
    }
    return keys;
  }

  /** Keys as an author writes them: in quotes where one could be misread. */
  static String written(List<String> keys) {
    return keys.stream()
        .map(key -> PLAIN.matcher(key).matches() ? key : "\"" + key.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(", "));
  }
}
