package dev.drillpress.press.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the braces of a value, {@code id[row, of, keys].column | format | expect:
 * 38..65}, taken apart.
 *
 * @param sheet what it names
 * @param keys the first cells of the row that is meant; empty when there is one row only
 * @param column the column's name
 * @param formats the words between bars, in order
 */
record ValueText(String sheet, List<String> keys, String column, List<Part> formats) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<sheet>[\\p{L}\\p{N}/_-]+)(?:\\[(?<keys>[^\\]]*)\\])?\\.(?<column>[\\p{L}_][\\p{L}\\p{N}_]*)"
              + "(?<rest>\\s*(?:\\|.*)?)");

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
    List<String> keys = new ArrayList<>();
    if (form.group("keys") != null) {
      for (String key : form.group("keys").split(",", -1)) {
        keys.add(key.strip());
      }
    }
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
}
