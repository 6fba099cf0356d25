package dev.drillpress.press.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine does not like, in our words and at the author's place. */
final class EngineMistake {
  private static final Pattern NEAR = Pattern.compile("at or near \"(.*)\"", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\n]+)\"");
  private static final Pattern TABLE_WITHOUT =
      Pattern.compile("Table \"(?<table>.*)\" does not have a column named \"(?<column>[^\"]*)\"");
  private static final Pattern WIDE = Pattern.compile("[，；（）]");
  private static final int LONGEST = 160;

  private final Query query;
  private final Set<String> tables;

  EngineMistake(Query query, Set<String> tables) {
    this.query = query;
    this.tables = tables;
  }

  /** A text that cannot be taken apart. */
  Diagnostic syntax(JsonNode error) {
    String message = error.path("error_message").asText();
    if (message.startsWith("Only SELECT")) {
      return Diagnostic.of(
          SqlCode.NOT_A_SELECT,
          query.at(),
          "Only a `SELECT` can be asked of the data; nothing may be written or set.",
          "Write one `SELECT`, which may begin with `WITH`.");
    }
    return unreadable(error, message);
  }

  private Diagnostic unreadable(JsonNode error, String message) {
    // Here alone the engine counts characters and not bytes.
    Location at = position(error).map(query::atPoint).orElse(query.at());
    Matcher near = NEAR.matcher(message);
    String what = near.find() ? near.group(1).lines().findFirst().orElse("") : "";
    if (message.startsWith("unterminated")) {
      return Diagnostic.of(
          SqlCode.SYNTAX,
          at,
          "What begins with `" + shortened(what) + "` is never closed.",
          "Close texts with `'`, names with `\"` and comments with `*/`.");
    }
    if (message.contains("at end of input")) {
      return Diagnostic.of(
          SqlCode.SYNTAX,
          query.atEnd(),
          "The query breaks off here.",
          "Something is missing at its end, or a parenthesis is not closed.");
    }
    if (what.isEmpty()) {
      return Diagnostic.of(
          SqlCode.SYNTAX,
          at,
          "The query cannot be read: " + sentence(message) + ".",
          "Write one `SELECT` without it.");
    }
    return Diagnostic.of(
        SqlCode.SYNTAX,
        at,
        "The query cannot be read from `" + shortened(what) + "` on.",
        hint(what));
  }

  private String hint(String what) {
    if (what.equals("-") || what.equals("/")) {
      return "In the names of tables, write `_` for `" + what + "`.";
    }
    return WIDE.matcher(query.text()).find()
        ? "Outside of texts, write `,`, `;`, `(` and `)` and not `，`, `；`, `（` and `）`."
        : "Look at the word before it: a comma, a keyword or a closing mark may be missing.";
  }

  /** What goes wrong while a query is prepared or run. */
  Diagnostic of(SQLException failure, Limits limits, ObjectMapper mapper) {
    String text = Optional.ofNullable(failure.getMessage()).orElse("");
    JsonNode error = json(text, mapper);
    String type = error.path("exception_type").asText();
    String message = error.path("exception_message").asText(text);
    String subtype = error.path("error_subtype").asText();
    return switch (type) {
      case "Parser", "Syntax" -> unreadable(error, message);
      case "Catalog" -> missing(error);
      case "Binder" -> binder(error, message, subtype);
      case "Conversion", "Out of Range", "Mismatch Type" -> value(error, message);
      case "Out of Memory" -> memory(limits);
      case "Interrupt", "INTERRUPT" -> slow(limits);
      case "Permission" -> permission(error);
      default -> other(error, message, limits);
    };
  }

  private static JsonNode json(String text, ObjectMapper mapper) {
    int brace = text.indexOf('{');
    try {
      return mapper.readTree(brace < 0 ? "{}" : text.substring(brace));
    } catch (IOException e) {
      // Errors that do not come from the engine's core are plain texts.
      return mapper.createObjectNode();
    }
  }

  private Diagnostic missing(JsonNode error) {
    String name = error.path("name").asText();
    if (error.path("type").asText().contains("Function")) {
      return Diagnostic.of(
          SqlCode.UNKNOWN_FUNCTION,
          at(error),
          "There is no function `" + name + "`.",
          Suggestion.didYouMean(
              name, candidates(error), "See the list of functions in docs/reports.md."));
    }
    return Diagnostic.of(
        SqlCode.UNKNOWN_TABLE,
        at(error),
        "There is no table `" + name + "`.",
        Suggestion.didYouMean(name, tables, "Tables are the datasets, with `_` for `/` and `-`."));
  }

  private Diagnostic binder(JsonNode error, String message, String subtype) {
    Matcher without = TABLE_WITHOUT.matcher(message);
    if (without.find()) {
      return withoutColumn(error, message, without.group("table"), without.group("column"));
    }
    String name = error.path("name").asText();
    if (subtype.equals("COLUMN_NOT_FOUND") || message.contains("not found in FROM clause")) {
      List<String> known = candidates(error);
      return Diagnostic.of(
          SqlCode.UNKNOWN_COLUMN,
          at(error),
          "No table of the query has a column `" + name + "`.",
          Suggestion.didYouMean(
              name, known, known.isEmpty() ? "Look into the data file." : near(known)));
    }
    if (subtype.equals("NO_MATCHING_FUNCTION")) {
      return Diagnostic.of(
          SqlCode.TYPES,
          at(error),
          "`" + name + "` does not take values of these types: " + call(error) + ".",
          "Convert them with `CAST(… AS …)`, or use another column.");
    }
    Matcher column = QUOTED.matcher(message);
    if (message.contains("must appear in the GROUP BY") && column.find()) {
      return Diagnostic.of(
          SqlCode.REFUSED,
          at(error),
          "`" + column.group(1) + "` is neither grouped by nor summed up.",
          "Add it to `GROUP BY`, or put it into a function such as `MIN`.");
    }
    return refused(error, message);
  }

  private Diagnostic withoutColumn(JsonNode error, String message, String table, String column) {
    List<String> known = new ArrayList<>();
    Matcher candidate = QUOTED.matcher(message.substring(message.indexOf('\n') + 1));
    while (candidate.find()) {
      known.add(candidate.group(1));
    }
    return Diagnostic.of(
        SqlCode.UNKNOWN_COLUMN,
        at(error),
        "The table `" + table + "` has no column `" + column + "`.",
        Suggestion.didYouMean(
            column, known, known.isEmpty() ? "Look into the data file." : near(known)));
  }

  private Diagnostic value(JsonNode error, String message) {
    return Diagnostic.of(
        SqlCode.TYPES,
        at(error),
        "A value does not fit: " + sentence(message) + ".",
        message.startsWith("Overflow")
            ? "Make the numbers smaller, or count with `CAST(… AS DOUBLE)`."
            : "Check the conversion and the data; `TRY_CAST` leaves such a cell empty instead.");
  }

  private Diagnostic permission(JsonNode error) {
    return Diagnostic.of(
        SqlCode.NOT_ALLOWED,
        at(error),
        "The query reaches for files or the network.",
        "Put the data under `site-data/` with its source, and name the dataset here.");
  }

  private Diagnostic memory(Limits limits) {
    return Diagnostic.of(
        SqlCode.TOO_MUCH_MEMORY,
        query.at(),
        String.format(
            Locale.ROOT, "The query needs more than its %,d MiB of memory.", limits.megabytes()),
        "Group earlier, join on keys, or leave out columns.");
  }

  private Diagnostic slow(Limits limits) {
    return Diagnostic.of(
        SqlCode.TOO_SLOW,
        query.at(),
        String.format(
            Locale.ROOT,
            "The query was stopped after %,d ms without an end.",
            limits.time().toMillis()),
        "Look for a recursion that never ends or a join without a condition.");
  }

  private Diagnostic other(JsonNode error, String message, Limits limits) {
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("interrupt")) {
      return slow(limits);
    }
    if (lower.contains("out of memory") || lower.contains("memory limit")) {
      return memory(limits);
    }
    return refused(error, message);
  }

  private Diagnostic refused(JsonNode error, String message) {
    return Diagnostic.of(
        SqlCode.REFUSED,
        at(error),
        "The query makes no sense here: " + sentence(message) + ".",
        "Change the query at this place.");
  }

  private static List<String> candidates(JsonNode error) {
    return Arrays.stream(error.path("candidates").asText().split(","))
        .map(String::strip)
        .filter(c -> !c.isEmpty())
        .toList();
  }

  private static String near(List<String> known) {
    return "Columns with a like name: `" + String.join("`, `", known) + "`.";
  }

  private static String call(JsonNode error) {
    return "`" + SqlWords.lower(error.path("call").asText()).replace("_literal", "") + "`";
  }

  /** The first sentence of the engine's, without its advice. */
  private static String sentence(String message) {
    String first = message.lines().findFirst().orElse("").strip();
    int end = first.indexOf("! ");
    String plain = (end < 0 ? first : first.substring(0, end)).replaceAll("[.!]+$", "");
    return shortened(plain.replace('"', '`'));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private Location at(JsonNode error) {
    return position(error).map(query::atByte).orElse(query.at());
  }

  private static Optional<Long> position(JsonNode error) {
    String position = error.path("position").asText();
    return position.matches("[0-9]{1,9}")
        ? Optional.of(Long.parseLong(position))
        : Optional.empty();
  }
}
