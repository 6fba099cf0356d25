package dev.drillpress.press.chart;

import dev.drillpress.press.chart.ChartSpec.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What a chart says by itself, in English or Chinese; other languages get English. */
record ChartWords(boolean chinese) {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  static ChartWords of(String language) {
    return new ChartWords(language.equals("zh") || language.startsWith("zh-"));
  }

  String kind(Type type) {
    return switch (type) {
      case HEATMAP -> chinese ? "热力图" : "Heat map";
      case BARS -> chinese ? "条形图" : "Bar chart";
      case GROUPED_BARS -> chinese ? "分组条形图" : "Grouped bar chart";
      case STACKED_BARS -> chinese ? "堆叠条形图" : "Stacked bar chart";
      case LINE -> chinese ? "折线图" : "Line chart";
      case AREA -> chinese ? "面积图" : "Area chart";
      case RANGE -> chinese ? "区间图" : "Range chart";
    };
  }

  /** A name behind the kind of chart that has it. */
  String named(Type type, String name) {
    return kind(type) + colon() + name;
  }

  String colon() {
    return chinese ? "：" : ": ";
  }

  String comma() {
    return chinese ? "，" : ", ";
  }

  String end() {
    return chinese ? "。" : ".";
  }

  /** Between sentences. */
  String space() {
    return chinese ? "" : " ";
  }

  String withUnit(String text, String unit) {
    if (unit.isEmpty()) {
      return text;
    }
    return chinese ? text + "（" + unit + "）" : text + " (" + unit + ")";
  }

  String unit() {
    return chinese ? "单位" : "Unit";
  }

  String noData() {
    return chinese ? "无数据" : "no data";
  }

  String noDataFor(String names) {
    return noData() + colon() + names;
  }

  String unnamed() {
    return chinese ? "（空）" : "(empty)";
  }

  String legend() {
    return chinese ? "图例" : "Legend";
  }

  String axisFrom(String start) {
    return chinese ? "坐标轴从 " + start + " 开始，不从 0 开始" : "axis starts at " + start + ", not at 0";
  }

  String highest() {
    return chinese ? "最高" : "Highest";
  }

  String lowest() {
    return chinese ? "最低" : "Lowest";
  }

  String allAre(String value) {
    return chinese ? "所有数值均为 " + value : "All values are " + value;
  }

  String missing(int count) {
    return chinese ? "缺 " + count + " 个值" : counted(count, "value is", "values are") + " missing";
  }

  String categories(int count) {
    return chinese ? count + " 个类别" : counted(count, "category", "categories");
  }

  String series(int count) {
    return chinese ? count + " 个系列" : counted(count, "series", "series");
  }

  String columns(int count) {
    return chinese ? count + " 列" : counted(count, "column", "columns");
  }

  String rows(int count) {
    return chinese ? count + " 行" : counted(count, "row", "rows");
  }

  String points(int count) {
    return chinese ? count + " 个点" : counted(count, "point", "points");
  }

  String fromTo(String from, String to) {
    return chinese ? "从 " + from + " 到 " + to : "from " + from + " to " + to;
  }

  String yes(boolean yes) {
    if (chinese) {
      return yes ? "是" : "否";
    }
    return yes ? "yes" : "no";
  }

  String month(YearMonth month) {
    return chinese
        ? month.getYear() + "年" + month.getMonthValue() + "月"
        : shortMonth(month) + " " + month.getYear();
  }

  /** A month without its year. */
  String shortMonth(YearMonth month) {
    return chinese ? month.getMonthValue() + "月" : MONTHS.get(month.getMonthValue() - 1);
  }

  String day(LocalDate day) {
    return chinese ? day.getYear() + "年" + shortDay(day) : shortDay(day) + " " + day.getYear();
  }

  /** A day without its year. */
  String shortDay(LocalDate day) {
    String month = shortMonth(YearMonth.from(day));
    return chinese ? month + day.getDayOfMonth() + "日" : day.getDayOfMonth() + " " + month;
  }

  String year(int year) {
    return chinese ? year + "年" : String.valueOf(year);
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
