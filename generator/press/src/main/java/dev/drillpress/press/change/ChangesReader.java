package dev.drillpress.press.change;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads what {@link ChangesJson} wrote. */
public final class ChangesReader {
  /** A text that is JSON, but not of our form. */
  private static final class NotOurs extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotOurs(String what) {
      super(what);
    }
  }

  private ChangesReader() {}

  /** The changes in a file. */
  public static Checked<Changes> read(SourceFile file) {
    try {
      // Numbers keep every digit, also zeros at their end.
      ObjectMapper mapper =
          JsonMapper.builder()
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
              .build();
      JsonNode root = mapper.readTree(file.text());
      if (!root.path("format").asText().equals(ChangesJson.FORMAT)) {
        return bad(
            Location.of(file.path(), 1, 1), "its `format` is not `" + ChangesJson.FORMAT + "`");
      }
      return Checked.of(
          new Changes(
              list(root, "tables", ChangesReader::table),
              list(root, "pages", ChangesReader::page)));
    } catch (JsonProcessingException e) {
      Optional<JsonLocation> at = Optional.ofNullable(e.getLocation());
      return bad(
          at.map(l -> Location.of(file.path(), l.getLineNr(), l.getColumnNr()))
              .orElse(Location.of(file.path(), 1, 1)),
          "it is not JSON");
    } catch (NotOurs e) {
      return bad(Location.of(file.path(), 1, 1), e.getMessage());
    }
  }

  private static Checked<Changes> bad(Location at, String why) {
    return Checked.failed(
        Diagnostic.of(
            ChangeCode.BAD_RECORD,
            at,
            "This is no record of changes: " + why + ".",
            "Let `drillpress diff OLD --record` write it."));
  }

  private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> each) {
    JsonNode list = node.path(key);
    if (!list.isArray()) {
      throw new NotOurs("`" + key + "` is not a list");
    }
    List<T> all = new ArrayList<>();
    list.forEach(one -> all.add(each.apply(one)));
    return all;
  }

  private static TableChange table(JsonNode table) {
    boolean withheld = table.path("withheld").asBoolean();
    return new TableChange(
        text(table, "id"),
        PublishedSite.titles(table.path("title")),
        state(text(table, "state")),
        table.path("computed").asBoolean(),
        text(table, "kind"),
        list(table, "because", JsonNode::asText),
        table.path("asked_differently").asBoolean(),
        withheld,
        withheld ? TableChange.Size.NOTHING : size(table.path("before")),
        withheld ? TableChange.Size.NOTHING : size(table.path("after")),
        withheld ? List.of() : list(table, "key", JsonNode::asText),
        withheld ? List.of() : list(table, "changes", ChangesReader::row),
        table.path("omitted").asInt());
  }

  private static TableChange.State state(String word) {
    for (TableChange.State state : TableChange.State.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(word)) {
        return state;
      }
    }
    throw new NotOurs("`" + word + "` is not a `state`");
  }

  private static TableChange.Size size(JsonNode size) {
    return new TableChange.Size(
        list(size, "columns", c -> new Field(text(c, "name"), optional(c, "unit"))),
        size.path("rows").asInt());
  }

  private static RowChange row(JsonNode row) {
    return new RowChange(
        place(row, "before"),
        place(row, "after"),
        list(row, "key", ChangesReader::cell),
        list(
            row,
            "cells",
            c -> new CellChange(text(c, "column"), cell(c.path("before")), cell(c.path("after")))));
  }

  private static PageChange page(JsonNode page) {
    return new PageChange(
        text(page, "url"),
        text(page, "language"),
        text(page, "title"),
        list(page, "tables", JsonNode::asText),
        list(
            page,
            "sentences",
            s -> new PageChange.Sentence(optional(s, "before"), optional(s, "after"))));
  }

  private static Cell cell(JsonNode cell) {
    if (cell.isNumber()) {
      return new Cell(Cell.Kind.NUMBER, cell.decimalValue().toPlainString());
    }
    if (cell.isBoolean()) {
      return new Cell(Cell.Kind.TRUTH, cell.asText());
    }
    return cell.isTextual() ? new Cell(Cell.Kind.TEXT, cell.asText()) : Cell.NONE;
  }

  private static OptionalInt place(JsonNode row, String key) {
    return row.path(key).isInt() ? OptionalInt.of(row.path(key).asInt()) : OptionalInt.empty();
  }

  private static Optional<String> optional(JsonNode node, String key) {
    return node.path(key).isTextual() ? Optional.of(node.path(key).asText()) : Optional.empty();
  }

  private static String text(JsonNode node, String key) {
    return optional(node, key).orElseThrow(() -> new NotOurs("a `" + key + "` is missing"));
  }
}
