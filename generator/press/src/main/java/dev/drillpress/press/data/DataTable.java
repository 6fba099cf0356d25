package dev.drillpress.press.data;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.source.SourceFile;
import dev.drillpress.press.yaml.YamlReader;
import dev.drillpress.press.yaml.YamlValue;
import dev.drillpress.press.yaml.YamlValue.Mapping;
import dev.drillpress.press.yaml.YamlValue.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The tables that the sheets of a project make.
 *
 * @param sheets by the names that a fence may use
 */
public record DataTable(Map<String, Sheet> sheets) {
  private static final List<String> KEYS = List.of("data", "caption", "columns", "sort", "limit");

  /** Copies the map. */
  public DataTable {
    sheets = Map.copyOf(sheets);
  }

  /**
   * The table that the body of a table fence asks for.
   *
   * @param start offset of the body's first character
   * @param end offset behind its last
   * @param language the page's, for the caption
   */
  public Checked<TableView> table(SourceFile source, int start, int end, String language) {
    return YamlReader.read(source, start, end).then(map -> view(map, language));
  }

  private Checked<TableView> view(Mapping map, String language) {
    List<Diagnostic> problems = new ArrayList<>();
    Fields fields = new Fields(map, DataCode.BAD_TABLE, problems);
    fields.onlyKeys(DataCode.BAD_TABLE, KEYS);
    fields.missing(DataCode.BAD_TABLE, "data", map.at());
    String caption = caption(fields, language);
    int limit = limit(fields);
    Optional<Sheet> found = fields.scalar("data").flatMap(id -> sheet(id, problems));
    if (found.isEmpty()) {
      return Checked.failed(problems);
    }
    Sheet data = found.get();
    List<Integer> shown = new ArrayList<>();
    for (Scalar name : fields.texts("columns")) {
      column(data, name.text(), name.at(), problems).ifPresent(shown::add);
    }
    if (map.get("columns").isEmpty()) {
      IntStream.range(0, data.columns().size()).forEach(shown::add);
    }
    Optional<Comparator<Integer>> order = order(fields, data);
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    List<List<String>> rows =
        rows(data, order).limit(limit).mapToObj(r -> row(data, r, shown)).toList();
    return Checked.of(
        new TableView(
            caption, data, shown.stream().map(data.columns()::get).toList(), rows, data.rows()));
  }

  private static IntStream rows(Sheet data, Optional<Comparator<Integer>> order) {
    IntStream all = IntStream.range(0, data.rows());
    return order.map(o -> all.boxed().sorted(o).mapToInt(Integer::intValue)).orElse(all);
  }

  private static List<String> row(Sheet data, int row, List<Integer> shown) {
    return shown.stream().map(c -> data.cell(row, c)).toList();
  }

  private static String caption(Fields fields, String language) {
    fields.missing(DataCode.BAD_TABLE, "caption", fields.map().at());
    Map<String, String> captions = fields.byLanguage("caption");
    Optional<YamlValue> value = fields.map().get("caption");
    String caption = captions.getOrDefault(language, captions.get(Column.ANY_LANGUAGE));
    if (caption == null && value.isPresent() && value.get() instanceof Mapping) {
      fields.bad(
          value.get().at(),
          "The caption has no text in the page's language `" + language + "`.",
          "Add `" + language + ":`, or write one caption for all languages.");
    }
    return caption == null ? "" : caption;
  }

  private static int limit(Fields fields) {
    Optional<Scalar> limit = fields.scalar("limit");
    if (limit.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    if (!limit.get().text().matches("[1-9][0-9]{0,8}")) {
      fields.bad(
          limit.get().at(),
          "`" + limit.get().text() + "` is not a number of rows.",
          "Write a whole number from 1, such as `limit: 10`.");
      return Integer.MAX_VALUE;
    }
    return Integer.parseInt(limit.get().text());
  }

  /** The sheet that a fence or a value names; rows about single persons are refused. */
  public Optional<Sheet> sheet(Scalar id, List<Diagnostic> problems) {
    Sheet data = sheets.get(id.text());
    if (data == null) {
      problems.add(
          Diagnostic.of(
              DataCode.UNKNOWN_DATASET,
              id.at(),
              "There is no dataset `" + id.text() + "`.",
              Suggestion.didYouMean(
                  id.text(),
                  sheets.keySet(),
                  "Name a file under `site-data/` without its ending, or the id of a fence.")));
    } else if (!data.published()) {
      problems.add(
          Diagnostic.of(
              DataCode.INDIVIDUALS,
              id.at(),
              "The rows of `" + id.text() + "` are about single persons and are never published.",
              "Show figures over groups of at least five instead, by a `groups` fence."));
      return Optional.empty();
    }
    return Optional.ofNullable(data);
  }

  private static Optional<Integer> column(
      Sheet data, String name, Location at, List<Diagnostic> problems) {
    List<String> names = data.columns().stream().map(Column::name).toList();
    if (!names.contains(name)) {
      problems.add(
          Diagnostic.of(
              DataCode.UNKNOWN_COLUMN,
              at,
              word(data) + " `" + data.id() + "` has no column `" + name + "`.",
              Suggestion.didYouMean(name, names, "Its columns are " + Fields.quoted(names) + ".")));
      return Optional.empty();
    }
    return Optional.of(names.indexOf(name));
  }

  private static String word(Sheet data) {
    return data instanceof Dataset ? "The dataset" : "The table";
  }

  private static Optional<Comparator<Integer>> order(Fields fields, Sheet data) {
    Optional<Scalar> sort = fields.scalar("sort");
    if (sort.isEmpty()) {
      return Optional.empty();
    }
    Comparator<Integer> order = (a, b) -> 0;
    for (String part : sort.get().text().split(",", -1)) {
      String word = part.strip();
      boolean down = word.startsWith("-");
      Optional<Integer> column =
          column(data, down ? word.substring(1) : word, sort.get().at(), fields.problems());
      if (column.isPresent()) {
        order = order.thenComparing(by(data, column.get(), down));
      }
    }
    // Rows that the author's order leaves equal would else depend on the file's order.
    for (int c = 0; c < data.columns().size(); c++) {
      order = order.thenComparing(by(data, c, false));
    }
    return Optional.of(order);
  }

  /** Empty cells come last in both directions. */
  private static Comparator<Integer> by(Sheet data, int column, boolean down) {
    Comparator<String> up =
        data.columns().get(column).numeric()
            ? Comparator.comparing(BigDecimal::new)
            : Comparator.naturalOrder();
    Comparator<String> texts = down ? up.reversed() : up;
    return (a, b) -> {
      String first = data.cell(a, column);
      String second = data.cell(b, column);
      if (first.isEmpty() || second.isEmpty()) {
        return Boolean.compare(first.isEmpty(), second.isEmpty());
      }
      return texts.compare(first, second);
    };
  }
}
