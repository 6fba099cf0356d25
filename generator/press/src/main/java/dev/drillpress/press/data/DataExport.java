package dev.drillpress.press.data;

import java.util.Optional;

/** Sheets as CSV for readers and their tools; rows about single persons are never exported. */
public final class DataExport {
  private DataExport() {}

  /**
   * RFC 4180 with a row of names; nothing for a sheet about single persons.
   *
   * <p>A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers keep
   * their minus sign.
   */
  public static Optional<String> csv(Sheet data) {
    if (!data.published()) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    for (int c = 0; c < data.columns().size(); c++) {
      out.append(c == 0 ? "" : ",").append(quoted(safe(data.columns().get(c).name())));
    }
    out.append("\r\n");
    for (int r = 0; r < data.rows(); r++) {
      for (int c = 0; c < data.columns().size(); c++) {
        String cell = data.cell(r, c);
        out.append(c == 0 ? "" : ",")
            .append(quoted(data.columns().get(c).numeric() ? cell : safe(cell)));
      }
      out.append("\r\n");
    }
    return Optional.of(out.toString());
  }

  private static String safe(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
