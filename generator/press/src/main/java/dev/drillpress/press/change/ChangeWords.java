package dev.drillpress.press.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What reports of changes say in English, wherever they are printed. */
final class ChangeWords {
  /** Digits from which on thousands are set apart, as on the site. */
  private static final int GROUPED = 5;

  private static final int GROUP = 3;

  private ChangeWords() {}

  /** All in one sentence, Chinese or English. */
  static String summary(Changes changes, String language) {
    long pages = changes.pages().stream().filter(p -> !p.sentences().isEmpty()).count();
    return language.startsWith("zh") ? chinese(changes, pages) : english(changes, pages);
  }

  private static String english(Changes changes, long pages) {
    if (changes.none()) {
      return "No dataset and no computed table changes.";
    }
    List<String> parts = new ArrayList<>();
    for (boolean computed : List.of(false, true)) {
      long number = changes.count(computed);
      if (number > 0) {
        parts.add(count(number, computed ? "computed table" : "dataset"));
      }
    }
    return String.join(" and ", parts)
        + (changes.tables().size() == 1 ? " changes; " : " change; ")
        + (changes.sentences() == 0
            ? "no sentence reads differently."
            : count(changes.sentences(), "sentence")
                + " on "
                + count(pages, "page")
                + (changes.sentences() == 1 ? " reads" : " read")
                + " differently.");
  }

  private static String chinese(Changes changes, long pages) {
    if (changes.none()) {
      return "数据集和计算表都没有变化。";
    }
    List<String> parts = new ArrayList<>();
    for (boolean computed : List.of(false, true)) {
      long number = changes.count(computed);
      if (number > 0) {
        parts.add(number + (computed ? " 张计算表" : " 个数据集"));
      }
    }
    return String.join("、", parts)
        + "有变化，"
        + (changes.sentences() == 0
            ? "没有句子因此改变。"
            : pages + " 个页面上的 " + changes.sentences() + " 句话因此改变。");
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Why a table changed, and what can be said of all of it; may be empty. */
  static List<String> notes(TableChange table) {
    List<String> notes = new ArrayList<>();
    if (table.state() == TableChange.State.ADDED) {
      notes.add("new, " + count(table.after().rows(), "row"));
    } else if (table.state() == TableChange.State.REMOVED) {
      notes.add("no longer there");
    }
    if (!table.because().isEmpty()) {
      notes.add("from " + String.join(", ", table.because()));
    }
    if (table.asked()) {
      notes.add("computed in another way");
    }
    if (table.withheld()) {
      notes.add("figures about persons: two releases can be subtracted, so no difference is told");
    }
    long moved = table.rows().stream().filter(RowChange::onlyMoved).count();
    if (moved > 0) {
      notes.add(count(moved, "row") + " changed places");
    }
    if (table.state() == TableChange.State.CHANGED
        && !table.before().columns().equals(table.after().columns())) {
      notes.add("columns: " + columns(table.before()) + " -> " + columns(table.after()));
    }
    return notes;
  }

  private static String columns(TableChange.Size size) {
    return size.columns().stream()
        .map(c -> c.name() + c.unit().map(u -> " (" + u + ")").orElse(""))
        .collect(Collectors.joining(", "));
  }

  /** The row by its labels; by its number where it has none and is not the only one. */
  static String row(TableChange table, RowChange row) {
    if (!row.key().isEmpty()) {
      return row.key().stream().map(ChangeWords::cell).collect(Collectors.joining(", "));
    }
    boolean only = table.before().rows() <= 1 && table.after().rows() <= 1;
    int place = row.after().orElse(row.before().orElse(0)) + 1;
    return only ? "" : "row " + place;
  }

  /** A cell with thousands set apart. */
  static String cell(Cell cell) {
    return switch (cell.kind()) {
      case NUMBER -> grouped(cell.text());
      case NONE -> "(empty)";
      case TEXT, TRUTH -> cell.text();
    };
  }

  /** How far a number moved, with its sign; empty for what is no number. */
  static String difference(CellChange cell, String unit) {
    return cell.difference().map(d -> signed(d) + (unit.equals("%") ? " points" : "")).orElse("");
  }

  /** How far in percent; empty for percentages, whose points say it, and where there is none. */
  static String percent(CellChange cell, String unit) {
    return unit.equals("%") ? "" : cell.percent().map(p -> signed(p) + " %").orElse("");
  }

  /** The unit of a column, empty for a bare number. */
  static String unit(TableChange table, String column) {
    List<Field> all = new ArrayList<>(table.after().columns());
    all.addAll(table.before().columns());
    Optional<String> unit =
        all.stream().filter(c -> c.name().equals(column)).findFirst().flatMap(Field::unit);
    return unit.filter(u -> !u.equals("1")).orElse("");
  }

  private static String signed(BigDecimal number) {
    String text = grouped(number.stripTrailingZeros().toPlainString());
    return number.signum() > 0 ? "+" + text : text;
  }

  private static String grouped(String number) {
    int start = number.startsWith("-") ? 1 : 0;
    int dot = number.indexOf('.');
    int end = dot < 0 ? number.length() : dot;
    if (end - start < GROUPED) {
      return number;
    }
    StringBuilder grouped = new StringBuilder(number);
    for (int at = end - GROUP; at > start; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
