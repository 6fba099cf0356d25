package dev.drillpress.press.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.drillpress.press.data.Sheet;
import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * DuckDB with the sheets that were asked for, one query at a time.
 *
 * <p>One thread, so that sums of doubles are the same in every run; no files, no network, no
 * extensions, and a configuration that no query can change.
 */
final class DuckEngine implements AutoCloseable {
  private final DuckDBConnection connection;
  private final Limits limits;
  private final Set<String> fickle;
  private final Map<String, Sheet> loaded = new HashMap<>();
  private final ObjectMapper json = new ObjectMapper();

  private DuckEngine(DuckDBConnection connection, Limits limits, Set<String> fickle) {
    this.connection = connection;
    this.limits = limits;
    this.fickle = fickle;
  }

  static DuckEngine open(Limits limits) {
    Properties settings = new Properties();
    settings.setProperty("threads", "1");
    settings.setProperty("memory_limit", limits.megabytes() + "MiB");
    settings.setProperty("temp_directory", "");
    settings.setProperty("enable_external_access", "false");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("errors_as_json", "true");
    try {
      Connection opened = new DuckDBDriver().connect("jdbc:duckdb:", settings);
      DuckDBConnection connection = (DuckDBConnection) opened;
      try (Statement statement = connection.createStatement()) {
        // The engine takes the machine's zone, and only an open connection can set another.
        statement.execute("set TimeZone = 'UTC'");
        statement.execute("set lock_configuration = true");
      }
      return new DuckEngine(connection, limits, fickle(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("the query engine does not start", e);
    }
  }

  /** The functions that need not give the same answer twice. */
  private static Set<String> fickle(Connection connection) throws SQLException {
    Set<String> names = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet all =
            statement.executeQuery(
                "select distinct function_name from duckdb_functions()"
                    + " where stability <> 'CONSISTENT'")) {
      while (all.next()) {
        names.add(all.getString(1));
      }
    }
    return names;
  }

  Checked<Answer> answer(Query query, Map<String, Sheet> sheets) {
    try {
      JsonNode tree = tree(query.text());
      if (tree.path("error").asBoolean()) {
        return Checked.failed(new EngineMistake(query, sheets.keySet()).syntax(tree));
      }
      List<Diagnostic> refused = new SelectCheck(query, sheets, fickle).check(tree);
      if (!refused.isEmpty()) {
        return Checked.failed(refused);
      }
      for (Map.Entry<String, Sheet> read : SqlNames.read(query.text(), sheets).entrySet()) {
        // Another page may call another sheet by the same name.
        if (loaded.put(read.getKey(), read.getValue()) != read.getValue()) {
          SheetLoader.load(connection, read.getKey(), read.getValue());
        }
      }
      return run(query, sheets, tree);
    } catch (SQLException e) {
      return Checked.failed(new EngineMistake(query, sheets.keySet()).of(e, limits, json));
    }
  }

  private JsonNode tree(String sql) throws SQLException {
    return json(text("select json_serialize_sql(" + literal(sql) + ")"));
  }

  private Checked<Answer> run(Query query, Map<String, Sheet> sheets, JsonNode tree)
      throws SQLException {
    int columns;
    // The author's own text comes first, since mistakes are placed in it.
    try (PreparedStatement original = connection.prepareStatement(query.text())) {
      columns = original.getMetaData().getColumnCount();
    }
    boolean ordered = TotalOrder.named(tree);
    JsonNode total = TotalOrder.of(tree, columns);
    String sql = text("select json_deserialize_sql(" + literal(total.toString()) + ")");
    List<Lineage.Out> lineage = new Lineage(sheets).of(tree);
    try (PreparedStatement statement = connection.prepareStatement(sql);
        Deadline deadline = Deadline.of(limits.time())) {
      deadline.watch(statement);
      statement.execute();
      try (ResultSet result = statement.getResultSet()) {
        return new ResultReader(query, limits, lineage).read(result, !ordered);
      }
    }
  }

  private String text(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return Optional.ofNullable(result.getString(1)).orElse("");
    }
  }

  private JsonNode json(String text) {
    try {
      return json.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException("the engine writes JSON that cannot be read", e);
    }
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the query engine does not stop", e);
    }
  }
}
