package dev.drillpress.press.formula;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Column.Type;
import dev.drillpress.press.data.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A parameter or a result in the making; each method gives another one. */
record Term(
    String name,
    Type type,
    Map<String, String> title,
    Optional<String> unit,
    boolean required,
    Range range,
    List<Option> options,
    Optional<String> preset) {

  private static final Map<String, String> CHINESE_UNITS =
      Map.ofEntries(
          Map.entry("CNY", "元"),
          Map.entry("CNY/year", "元/年"),
          Map.entry("CNY/month", "元/月"),
          Map.entry("CNY/share", "元/股"),
          Map.entry("10,000 CNY/year", "万元/年"),
          Map.entry("currency", "计价货币"),
          Map.entry("currency/share", "计价货币/股"),
          Map.entry("shares", "股"),
          Map.entry("year", "年"),
          Map.entry("years", "年"),
          Map.entry("month", "月"),
          Map.entry("months", "个月"),
          Map.entry("bytes", "字节"),
          Map.entry("objects", "个对象"),
          Map.entry("objects/h", "个对象/小时"),
          Map.entry("MiB/h", "MiB/小时"),
          Map.entry("h", "小时"),
          Map.entry("postings/day", "个岗位/日"),
          Map.entry("stars/quarter", "个 star/季度"),
          Map.entry("pull requests/week", "个 PR/周"));

  /** A text that a choice allows, with what readers call it. */
  record Option(String value, String en, String zh) {}

  /** The numbers that a column allows. */
  record Range(Optional<String> least, Optional<String> most) {
    static final Range OPEN = new Range(Optional.empty(), Optional.empty());
  }

  static Term text(String name, String en, String zh) {
    return of(name, Type.TEXT, Optional.empty(), titles(en, zh));
  }

  static Term choice(String name, String en, String zh, Option... options) {
    Term t = text(name, en, zh);
    return new Term(name, t.type, t.title, t.unit, t.required, t.range, List.of(options), t.preset);
  }

  static Term month(String name, String en, String zh) {
    return of(name, Type.MONTH, Optional.empty(), titles(en, zh));
  }

  static Term flag(String name, String en, String zh) {
    return of(name, Type.BOOLEAN, Optional.empty(), titles(en, zh));
  }

  static Term whole(String name, String unit, String en, String zh) {
    return of(name, Type.INTEGER, Optional.of(unit), titles(en, zh));
  }

  static Term decimal(String name, String unit, String en, String zh) {
    return of(name, Type.DECIMAL, Optional.of(unit), titles(en, zh));
  }

  static Term money(String name, String unit, String en, String zh) {
    return of(name, Type.MONEY, Optional.of(unit), titles(en, zh));
  }

  /** From 0 to 100, unless {@link #between} says otherwise. */
  static Term percent(String name, String en, String zh) {
    return of(name, Type.PERCENT, Optional.of("%"), titles(en, zh)).between("0", "100");
  }

  /** A percentage that says how much more or less something is: from -100, practically open. */
  static Term change(String name, String en, String zh) {
    // A percentage without a greatest value ends at 100; no ratio of two amounts exceeds this one.
    return percent(name, en, zh).between("-100", "1000000000000000000");
  }

  private static Term of(
      String name, Type type, Optional<String> unit, Map<String, String> titles) {
    return new Term(name, type, titles, unit, true, Range.OPEN, List.of(), Optional.empty());
  }

  private static Map<String, String> titles(String en, String zh) {
    return Map.of("en", en, "zh", zh);
  }

  Term atLeast(String least) {
    return within(new Range(Optional.of(least), Optional.empty()));
  }

  Term between(String least, String most) {
    return within(new Range(Optional.of(least), Optional.of(most)));
  }

  private Term within(Range other) {
    return new Term(name, type, title, unit, required, other, options, preset);
  }

  /** What counts when a report gives nothing. */
  Term preset(String value) {
    return new Term(name, type, title, unit, required, range, options, Optional.of(value));
  }

  /** Must be given, or is a result; single cells may be empty. */
  Term mayBeEmpty() {
    return new Term(name, type, title, unit, false, range, options, preset);
  }

  /** May be empty, and is when nothing is given. */
  Term optional() {
    return mayBeEmpty().preset("");
  }

  Formula.Parameter parameter() {
    return new Formula.Parameter(column(), preset);
  }

  Column column() {
    return new Column(
        name,
        type,
        title,
        unit,
        required,
        false,
        range.least(),
        range.most(),
        options.stream().map(Option::value).toList(),
        OptionalInt.empty(),
        wording());
  }

  private Wording wording() {
    Function<Option, Map<String, String>> labels = o -> Map.of("en", o.en(), "zh", o.zh());
    Map<String, String> units =
        unit.flatMap(u -> Stream.ofNullable(CHINESE_UNITS.get(u)).findFirst())
            .map(u -> Map.of("zh", u))
            .orElse(Map.of());
    return new Wording(options.stream().collect(Collectors.toMap(Option::value, labels)), units);
  }
}
