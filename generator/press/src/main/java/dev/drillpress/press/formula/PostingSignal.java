package dev.drillpress.press.formula;

import dev.drillpress.model.market.MarketSignal;
import dev.drillpress.model.market.PostingCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a role is asked for more than a year before, from counts by month. */
final class PostingSignal {
  private PostingSignal() {}

  static Formula formula() {
    return Draft.of("market-signal", "Demand for a role", "岗位需求信号")
        .takes(
            Term.text("role", "Role", "岗位"),
            Term.text("city", "City", "城市"),
            Term.month("month", "Month", "月份"),
            Term.decimal("postings_per_day", "postings/day", "Postings a day, mean", "日均岗位数")
                .atLeast("0")
                .mayBeEmpty(),
            Term.decimal("hot_postings", "postings/day", "Hot from", "热门门槛：日均岗位数")
                .atLeast("0")
                .preset("500"),
            Term.percent("hot_growth", "Hot from a growth of", "热门门槛：年增长率")
                .between("-100", "1000")
                .preset("37"))
        .gives(
            Term.month("latest_month", "Latest month", "最近月份").mayBeEmpty(),
            Term.decimal("latest_postings", "postings/day", "Postings a day then", "最近日均岗位数")
                .mayBeEmpty(),
            Term.change("growth", "Growth in a year", "同比增长率").mayBeEmpty(),
            Term.flag("hot", "Hot", "热门"))
        .text(
            "growth = postings_per_day / those of the same month a year before − 1, in percent, rounded half-even"
                + " to 2 decimals; hot = latest_postings ≥ hot_postings and growth ≥ hot_growth; the latest"
                + " month is the last with a count; source: thresholds of an article on the 2024 Go"
                + " job market")
        .note(
            "The table as a whole: one answer for each role and city. Growth is empty without a count"
                + " a year before, or when that was zero; a role with unknown growth is not hot. The"
                + " preset thresholds (500 a day, 37 % a year, against an average of 12 %) are claims"
                + " of the article. Left out: duplicate postings, seasons beyond the same month, and"
                + " whether postings are filled.",
            "按整张表计算：每个岗位、每个城市给出一行。没有去年同月的数据或其为零时，增长率留空；增长率未知的岗位不算热门。"
                + "预设门槛（日均 500 个、年增 37%，对比平均 12%）是原文的主张。不含重复岗位、其他季节因素，以及岗位是否真的招到人。")
        .eachGroup(
            row -> List.of(row.text("role"), row.text("city")),
            rows -> List.of(new Formula.Answer(rows.get(0).index(), results(rows))));
  }

  private static List<String> results(List<Row> rows) {
    MarketSignal.Thresholds hot = thresholds(rows);
    List<PostingCount> counts = new ArrayList<>();
    Set<PostingCount.YearMonth> months = new HashSet<>();
    for (Row row : rows) {
      PostingCount.YearMonth month = month(row);
      if (!months.add(month)) {
        throw row.refused("month", "must stand once for each role and city");
      }
      if (row.given("postings_per_day")) {
        counts.add(count(row, month));
      }
    }
    Optional<Row> latest =
        rows.stream()
            .filter(r -> r.given("postings_per_day"))
            .max(Comparator.comparing(r -> r.text("month")));
    return latest.map(row -> signal(row, counts, hot)).orElse(List.of("", "", "", "false"));
  }

  private static List<String> signal(
      Row row, List<PostingCount> counts, MarketSignal.Thresholds hot) {
    MarketSignal.Question question =
        new MarketSignal.Question(row.text("role"), row.text("city"), month(row));
    MarketSignal signal = MarketSignal.of(counts, question, hot);
    String growth =
        signal.growth().isEmpty()
            ? ""
            : row.tried(
                "postings_per_day",
                "must be smaller, so that the growth is still a number",
                () -> Digits.percent(signal.growth().getAsDouble()));
    return List.of(
        row.text("month"), row.text("postings_per_day"), growth, String.valueOf(signal.hot()));
  }

  private static MarketSignal.Thresholds thresholds(List<Row> rows) {
    Row first = rows.get(0);
    for (Row row : rows) {
      for (String name : List.of("hot_postings", "hot_growth")) {
        if (!row.is(name, first.text(name))) {
          throw row.refused(name, "must be the same in all rows of a role and city");
        }
      }
    }
    double perDay = first.number("hot_postings");
    double growth = first.share("hot_growth");
    return first.tried(
        "hot_postings", "must not be negative", () -> new MarketSignal.Thresholds(perDay, growth));
  }

  private static PostingCount count(Row row, PostingCount.YearMonth month) {
    double perDay = row.number("postings_per_day");
    return row.tried(
        "postings_per_day",
        "must not be negative",
        () -> new PostingCount(row.text("role"), row.text("city"), month, perDay));
  }

  private static PostingCount.YearMonth month(Row row) {
    String[] parts = row.text("month").split("-", 2);
    return row.tried(
        "month",
        "must be a month from 1900-01 to 2999-12",
        () ->
            new PostingCount.YearMonth(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1])));
  }
}
