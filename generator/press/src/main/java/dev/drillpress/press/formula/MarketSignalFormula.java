package dev.drillpress.press.formula;

import dev.drillpress.model.market.MarketSignal;
import dev.drillpress.model.market.PostingCount;
import dev.drillpress.model.market.PostingCount.YearMonth;
import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.formula.Formula.Outcome;
import dev.drillpress.press.formula.Formula.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a role is asked for more than a year before. */
final class MarketSignalFormula {
  private static final String TEXT =
      "growth = postings_per_day / the same role's and city's of the month a year before − 1;"
          + " hot = growth known, growth ≥ hot_growth and postings_per_day ≥ hot_postings;"
          + " growth half-even to 2 decimals of a percent, hot before rounding; source: the"
          + " project's own definition, thresholds of an article on the 2024 Go job market";

  private static final Map<String, String> NOTE =
      Map.of(
          "en",
          "Each row is compared with the table's row of a year before; without one, or with"
              + " none posted then, growth is empty and the role is not hot. The presets are"
              + " the article's claims (500 a day, 37 % where the average is 12 %). Left out:"
              + " reposted and stale postings, seasons, and what is not posted at all.",
          "zh",
          "每行与表中上一年同月的行相比；没有这样的行，或当时为零，则增长为空且不算热门。"
              + "预设值是文章的主张（每天 500 个，增长 37%，平均为 12%）。"
              + "未计入重复或过期的职位、季节波动和从不公开发布的岗位。");

  private MarketSignalFormula() {}

  static Formula formula() {
    Signature signature =
        new Signature(
            "market-signal",
            Map.of("en", "Growth and heat of a role", "zh", "岗位增长与热度"),
            parameters(),
            results(),
            TEXT,
            NOTE);
    return ModelFormula.ofTable(signature, MarketSignalFormula::signals);
  }

  private static List<Parameter> parameters() {
    return List.of(
        Field.of("role", Type.TEXT, "Role", "岗位").given(),
        Field.of("city", Type.TEXT, "City", "城市").given(),
        Field.of("month", Type.MONTH, "Month", "月份").given(),
        Field.of("postings_per_day", Type.DECIMAL, "Postings a day", "日均职位数")
            .in(Unit.POSTINGS_A_DAY)
            .within("0", "1000000000")
            .given(),
        Field.of("hot_postings", Type.DECIMAL, "Hot from postings of", "热门的职位数门槛")
            .in(Unit.POSTINGS_A_DAY)
            .within("0", "1000000000")
            .preset("500"),
        Field.of("hot_growth", Type.PERCENT, "Hot from growth of", "热门的增长门槛")
            .in(Unit.PERCENT)
            .within("-100", "100000")
            .preset("37"));
  }

  private static List<Column> results() {
    return List.of(
        Field.of("growth", Type.PERCENT, "Growth in a year", "同比增长")
            .in(Unit.PERCENT)
            .within("-100", "1000000000000")
            .mayBeEmpty()
            .column(),
        Field.of("hot", Type.BOOLEAN, "Hot", "热门").column());
  }

  private static Outcome signals(List<Row> rows) {
    List<PostingCount> counts = new ArrayList<>();
    for (Row row : rows) {
      counts.add(
          row.blaming(
              "postings_per_day",
              "Give a count of 0 or more.",
              () ->
                  new PostingCount(
                      row.text("role"),
                      row.text("city"),
                      month(row),
                      row.number("postings_per_day"))));
    }
    return ModelFormula.eachOf(rows, row -> signal(row, counts));
  }

  private static List<String> signal(Row row, List<PostingCount> counts) {
    MarketSignal.Thresholds hot =
        row.blaming(
            "hot_postings",
            "Check `hot_postings` and `hot_growth`.",
            () ->
                new MarketSignal.Thresholds(
                    row.number("hot_postings"), row.fraction("hot_growth")));
    MarketSignal.Question question =
        new MarketSignal.Question(row.text("role"), row.text("city"), month(row));
    MarketSignal signal =
        row.blaming(
            "month",
            "Keep one row a role, city and month.",
            () -> MarketSignal.of(counts, question, hot));
    String growth =
        signal.growth().isPresent() ? Plain.percent(signal.growth().getAsDouble(), 2) : "";
    return List.of(growth, Boolean.toString(signal.hot()));
  }

  private static YearMonth month(Row row) {
    String[] parts = row.text("month").split("-", -1);
    return row.blaming(
        "month",
        "Give a month such as 2026-11.",
        () -> new YearMonth(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
  }
}
