package dev.drillpress.press.change;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A table in the making: names, then rows of numbers, truths and texts; an empty text is nothing.
 */
record MadeTable(List<String> columns, List<List<Object>> rows) {
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private MadeTable copy() {
    List<List<Object>> copied = new ArrayList<>();
    rows.forEach(row -> copied.add(new ArrayList<>(row)));
    return new MadeTable(new ArrayList<>(columns), copied);
  }

  static MadeTable of(String names, String... rows) {
    List<List<Object>> all = new ArrayList<>();
    for (String row : rows) {
      List<Object> cells = new ArrayList<>();
      for (String cell : row.split(",")) {
        cells.add(cell.matches("-?[0-9.]+") ? (Object) new BigDecimal(cell) : cell);
      }
      all.add(cells);
    }
    return new MadeTable(List.of(names.split(",")), all);
  }

  /**
   * One with few different values, so that rows repeat and labels do not always tell them apart.
   */
  static MadeTable random(Random random) {
    int columns = 1 + random.nextInt(4);
    List<String> names = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      names.add("c" + c);
    }
    List<List<Object>> rows = new ArrayList<>();
    int many = random.nextInt(7);
    for (int r = 0; r < many; r++) {
      List<Object> row = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        row.add(value(c, r, random));
      }
      rows.add(row);
    }
    return new MadeTable(names, rows);
  }

  private static Object value(int column, int row, Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> "";
      case 1 -> random.nextBoolean();
      default ->
          column == 0
              ? "k" + (random.nextInt(4) == 0 ? random.nextInt(3) : row)
              : new BigDecimal(random.nextInt(400)).movePointLeft(random.nextInt(3));
    };
  }

  /** With up to three edits. */
  MadeTable edited(Random random) {
    MadeTable now = copy();
    int edits = random.nextInt(4);
    for (int e = 0; e < edits; e++) {
      edit(now, random);
    }
    return now;
  }

  private static void edit(MadeTable now, Random random) {
    int rows = now.rows().size();
    int at = rows == 0 ? 0 : random.nextInt(rows);
    int column = random.nextInt(now.columns().size());
    switch (random.nextInt(6)) {
      case 0 -> now.rows().add(at, rowOf(now, random));
      case 1 -> {
        if (rows > 0) {
          now.rows().remove(at);
        }
      }
      case 2 -> Collections.shuffle(now.rows(), random);
      case 3 -> {
        now.columns().add(column, "n" + random.nextInt(1_000_000));
        now.rows().forEach(row -> row.add(column, value(1, 0, random)));
      }
      case 4 -> {
        if (now.columns().size() > 1) {
          now.columns().remove(column);
          now.rows().forEach(row -> row.remove(column));
        }
      }
      default -> {
        if (rows > 0) {
          now.rows().get(at).set(column, value(column, at, random));
        }
      }
    }
  }

  private static List<Object> rowOf(MadeTable table, Random random) {
    List<Object> row = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      row.add(value(c, 9, random));
    }
    return row;
  }

  static ArrayNode rows(MadeTable table) throws IOException {
    // Through text, so that numbers are those that a reader of the file sees.
    return (ArrayNode) JSON.readTree(JSON.writeValueAsBytes(data(table)));
  }

  private static ArrayNode data(MadeTable table) {
    ArrayNode data = JSON.createArrayNode();
    for (List<Object> row : table.rows()) {
      ArrayNode cells = data.addArray();
      for (Object cell : row) {
        if (cell instanceof BigDecimal number) {
          cells.add(number);
        } else if (cell instanceof Boolean truth) {
          cells.add(truth);
        } else {
          String text = cell.toString();
          cells.add(text.isEmpty() ? JSON.nullNode() : JSON.getNodeFactory().textNode(text));
        }
      }
    }
    return data;
  }

  /** A site with one table `t` that the page `p.html` shows. */
  static Map<String, byte[]> site(MadeTable table, boolean persons) {
    ObjectNode about = JSON.createObjectNode().put("id", "t");
    about.putObject("title").put("en", "T");
    for (String name : table.columns()) {
      ObjectNode column = about.withArray("columns").addObject().put("name", name);
      if (!name.equals("city") && !name.equals("name")) {
        column.put("unit", name.equals("share") ? "%" : name.equals("pay") ? "CNY" : "1");
      }
    }
    about.put("rows", table.rows().size());
    ObjectNode source = about.withArray("sources").addObject().put("id", "s");
    if (persons) {
      source.put("individuals", true);
    }
    about.put("sql", "SELECT 1").put("kind", "claimed").put("hash", "" + table.hashCode());
    ObjectNode listed = about.deepCopy();
    listed.withArray("pages").add("/p.html");
    ObjectNode index = JSON.createObjectNode();
    index.withArray("tables").add(listed);
    about.set("data", data(table));
    Map<String, byte[]> files = new HashMap<>();
    files.put("data/index.json", index.toString().getBytes(StandardCharsets.UTF_8));
    files.put("data/t.json", about.toString().getBytes(StandardCharsets.UTF_8));
    return files;
  }
}
