package dev.drillpress.press.markdown;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.source.SourceFile;
import java.util.Optional;

/** Refuses text that no author writes and no parser survives, before it is parsed. */
final class Limits {
  private static final int MAX_LINE = 20_000;
  private static final int MAX_BLOCK = 200_000;
  // flexmark joins a paragraph anew for each of its lines, so time grows with their square.
  private static final int MAX_LINES = 2_000;
  private static final int MAX_CODE_LINES = 20_000;
  private static final int MAX_DEPTH = 100;

  private Limits() {}

  static Optional<Diagnostic> check(SourceFile source, int base) {
    String text = source.text();
    int block = base;
    int lines = 0;
    boolean code = false;
    for (int from = base; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      int content = content(text, from, to);
      if (to - from > MAX_LINE) {
        return Optional.of(tooLong(source, from, to));
      }
      if (content < 0) {
        return Optional.of(tooDeep(source, from, to));
      }
      if (fenced(text, content)) {
        code = !code;
        lines = 0;
      }
      if (content == to) {
        block = to + 1;
        lines = 0;
      } else if (to - block > (code ? 10 : 1) * MAX_BLOCK
          || ++lines > (code ? MAX_CODE_LINES : MAX_LINES)) {
        return Optional.of(tooLongBlock(source, block, to));
      }
      from = to + 1;
    }
    return Optional.empty();
  }

  private static boolean fenced(String text, int at) {
    return text.startsWith("```", at) || text.startsWith("~~~", at);
  }

  /** Where a line's content begins behind its quote and list marks, or -1 when it is too deep. */
  private static int content(String text, int from, int to) {
    int marks = 0;
    int indent = 0;
    int i = from;
    for (; i < to; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        indent += c == ' ' ? 1 : 4;
      } else if (c == '>' || "-+*:".indexOf(c) >= 0 && i + 1 < to && text.charAt(i + 1) <= ' ') {
        marks++;
      } else if (Chars.asciiDigit(c)) {
        int end = i;
        while (end < to && Chars.asciiDigit(text.charAt(end))) {
          end++;
        }
        if (end + 1 >= to || text.charAt(end) != '.' && text.charAt(end) != ')') {
          break;
        }
        if (text.charAt(end + 1) > ' ') {
          break;
        }
        i = end;
        marks++;
      } else {
        break;
      }
    }
    boolean thematic = marks > 0 && i >= to && marks > MAX_DEPTH && text.charAt(from) != '>';
    return marks + (marks > 0 ? indent / 2 : 0) > 2 * MAX_DEPTH || marks > MAX_DEPTH && !thematic
        ? -1
        : i;
  }

  private static Diagnostic tooLong(SourceFile source, int from, int to) {
    return Diagnostic.of(
        MarkdownCode.TOO_LONG_LINE,
        source.at(from, to),
        "This line has " + (to - from) + " characters; at most " + MAX_LINE + " are read.",
        "Break it into shorter lines.");
  }

  private static Diagnostic tooDeep(SourceFile source, int from, int to) {
    return Diagnostic.of(
        MarkdownCode.TOO_DEEP,
        source.at(from, to),
        "Quotes and lists stand more than " + MAX_DEPTH + " deep inside each other here.",
        "Write it flatter, or put it into a code fence.");
  }

  private static Diagnostic tooLongBlock(SourceFile source, int from, int to) {
    return Diagnostic.of(
        MarkdownCode.TOO_LONG_BLOCK,
        source.at(from, to),
        "The text from here on has more than "
            + MAX_LINES
            + " lines or "
            + MAX_BLOCK
            + " characters without an empty line.",
        "Divide it by empty lines.");
  }
}
