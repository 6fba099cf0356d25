package dev.drillpress.press.yaml;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in an author's words what SnakeYAML's parser stumbled over. */
final class SyntaxProblem {
  private static final String QUOTE_HINT =
      "Put the text in quotes when it holds a character that means something in YAML.";

  /** A part of the parser's sentence, and ours. The first that fits is taken. */
  private record Saying(String part, String message, String hint) {}

  private static final List<Saying> SAYINGS =
      List.of(
          new Saying(
              "(TAB)",
              "A tab stands here where YAML allows only spaces.",
              "Indent with spaces, two for each level."),
          new Saying("found duplicate key", "This key stands twice.", "Keep one of the two."),
          new Saying(
              "mapping values are not allowed",
              "A second colon on this line makes it unclear where the value begins.",
              "Put the value in quotes when it holds a colon followed by a space."),
          new Saying(
              "could not find expected ':'",
              "This line has no colon behind its key.",
              "Write `key: value`, or put a text of several lines behind `|`."),
          new Saying(
              "unexpected end of stream",
              "A quotation mark is opened here and never closed.",
              "Close it with the same mark; write a mark inside the text twice."),
          new Saying(
              "unexpected document separator",
              "A quotation mark is opened here and not closed before `---`.",
              "Close it with the same mark; write a mark inside the text twice."),
          new Saying(
              "unknown escape character",
              "A backslash in double quotes is followed by a character it cannot stand before.",
              "Use single quotes, or write two backslashes."),
          new Saying(
              "expected escape sequence of",
              "A backslash sequence in double quotes has too few hexadecimal digits.",
              "Use single quotes, or write two backslashes."),
          new Saying(
              "expected ',' or ']'",
              "A list in square brackets has neither a comma nor a closing bracket here.",
              "Close the list with `]`, or put the text in quotes."),
          new Saying(
              "expected ',' or '}'",
              "A mapping in braces has neither a comma nor a closing brace here.",
              "Close it with `}`, or put the text in quotes."),
          new Saying(
              "sequence entries are not allowed",
              "A list item cannot begin here.",
              "Begin each item with `- ` on a line of its own, all indented alike."),
          new Saying(
              "expected <block end>",
              "This line does not fit the lines above it.",
              "Indent keys and items of the same level alike."),
          new Saying(
              "cannot start any token",
              "A text without quotes cannot begin with this character.",
              QUOTE_HINT),
          new Saying(
              "undefined tag handle",
              "A text without quotes cannot begin with an exclamation mark.",
              QUOTE_HINT),
          new Saying(
              "expected the node content",
              "A value is missing here.",
              "Write the value, or remove the mark."));

  private SyntaxProblem() {}

  static Diagnostic of(SourceFile source, CodePoints points, YAMLException e) {
    if (e instanceof MarkedYAMLException marked) {
      Saying saying = saying(String.valueOf(marked.getProblem()));
      Mark mark = mark(marked);
      Location at = mark == null ? Location.of(source.path()) : place(source, points, mark);
      return Diagnostic.of(YamlCode.SYNTAX, at, saying.message(), saying.hint());
    }
    if (e instanceof ReaderException reader) {
      return Diagnostic.of(
          YamlCode.SYNTAX,
          source.at(points.offset(reader.getPosition())),
          String.format(
              Locale.ROOT, "The character U+%04X is not allowed in YAML.", reader.getCodePoint()),
          "Remove it, or write it as an escape sequence in double quotes.");
    }
    return Diagnostic.of(
        YamlCode.SYNTAX,
        source.at(points.start(), points.start()),
        "This cannot be read as YAML.",
        "Write each line as `key: value`.");
  }

  static Diagnostic badEscape(Location before) {
    return Diagnostic.of(
        YamlCode.SYNTAX,
        before,
        "Behind this place stands an escape sequence that names no character.",
        "Write the character itself.");
  }

  static Diagnostic keyIsNotText(YamlValue key) {
    return Diagnostic.of(
        YamlCode.SYNTAX,
        key.at(),
        "A key must be a text, but this is " + key.word() + ".",
        "Put quotes around a text that begins with a bracket or a brace.");
  }

  /** A tag as an author writes it. */
  static String shortTag(String tag) {
    String core = "tag:yaml.org,2002:";
    return tag.startsWith(core) ? "!!" + tag.substring(core.length()) : tag;
  }

  private static Saying saying(String problem) {
    return SAYINGS.stream()
        .filter(s -> problem.contains(s.part()))
        .findFirst()
        .orElse(new Saying("", "This cannot be read as YAML from here on.", QUOTE_HINT));
  }

  /** An open quotation mark is found missing at the end of the text, which helps nobody. */
  private static Mark mark(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    boolean unclosed =
        problem.contains("unexpected end of stream")
            || problem.contains("unexpected document separator");
    return unclosed && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
  }

  private static Location place(SourceFile source, CodePoints points, Mark mark) {
    return source.at(points.offset(mark.getIndex()));
  }
}
