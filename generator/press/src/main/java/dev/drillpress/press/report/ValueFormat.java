package dev.drillpress.press.report;

import dev.drillpress.press.data.Column;
import dev.drillpress.press.data.Numerals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number stands in a sentence.
 *
 * @param words what the value asks for: {@code money}, {@code percent}, {@code thousands}, {@code
 *     wan}, {@code plain}, {@code unit}
 * @param decimals rounded half-even to so many, when asked for
 * @param language the page's
 */
record ValueFormat(List<String> words, OptionalInt decimals, String language) {
  /** The words that a value may use. */
  static final List<String> WORDS =
      List.of("money", "percent", "thousands", "wan", "plain", "unit");

  private static final Pattern MONEY =
      Pattern.compile("(?:[0-9][0-9,]* )?(?<currency>[A-Z]{3})(?:/.*)?");

  private static final Pattern TIMES = Pattern.compile("([0-9][0-9,]*) ");

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal SMALL = BigDecimal.valueOf(1_000);
  private static final int WAN_DECIMALS = 2;

  private static final Map<String, String> CHINESE_CURRENCIES =
      Map.of("CNY", "元", "USD", "美元", "HKD", "港元", "EUR", "欧元", "SGD", "新加坡元");

  /** The value as shown; nothing when the column does not bear the format. */
  Optional<String> shown(Column column, String raw) {
    if (!column.numeric() || raw.isEmpty()) {
      if (words.equals(List.of("plain")) && decimals.isEmpty()) {
        return Optional.of(raw);
      }
      return words.isEmpty() && decimals.isEmpty()
          ? Optional.of(column.label(raw, language))
          : Optional.empty();
    }
    BigDecimal number = new BigDecimal(raw);
    if (words.contains("money")) {
      return money(column, number);
    }
    if (words.contains("percent") || words.isEmpty() && column.type() == Column.Type.PERCENT) {
      return percent(column, number);
    }
    if (words.contains("wan")) {
      return Optional.of(
          chinese() && amount(column, number).abs().compareTo(WAN) >= 0
              ? wan(amount(column, number)) + " 万"
              : grouped(rounded(amount(column, number), column.decimals())));
    }
    if (words.contains("thousands")) {
      return Optional.of(grouped(rounded(number, column.decimals())));
    }
    if (words.contains("plain")) {
      return Optional.of(rounded(number, OptionalInt.empty()).toPlainString());
    }
    String text = rounded(number, column.decimals()).toPlainString();
    String shown = Numerals.signed(Numerals.large(text) ? Numerals.grouped(text) : text);
    return Optional.of(
        words.contains("unit") ? shown + "\u00a0" + column.unit(language).orElse("") : shown);
  }

  private boolean chinese() {
    return language.startsWith("zh");
  }

  /** A percentage, or a bare ratio; an amount of something is none. */
  private Optional<String> percent(Column column, BigDecimal number) {
    boolean already =
        column.type() == Column.Type.PERCENT || column.unit().filter("%"::equals).isPresent();
    if (!already && column.unit().filter("1"::equals).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal percent = already ? number : number.multiply(HUNDRED);
    BigDecimal rounded = rounded(percent, already ? column.decimals() : OptionalInt.empty());
    return Optional.of(
        Numerals.signed(stripped(rounded).toPlainString()) + (chinese() ? "%" : "\u00a0%"));
  }

  /** The amount with its currency; a unit such as `10,000 CNY/year` is multiplied out. */
  private Optional<String> money(Column column, BigDecimal number) {
    Matcher unit = MONEY.matcher(column.unit().orElse(""));
    if (!unit.matches()) {
      return Optional.empty();
    }
    BigDecimal amount = amount(column, number);
    String currency = unit.group("currency");
    if (!chinese()) {
      return Optional.of(currency + "\u00a0" + grouped(rounded(amount, money(amount))));
    }
    String word = CHINESE_CURRENCIES.getOrDefault(currency, " " + currency);
    return amount.abs().compareTo(WAN) >= 0
        ? Optional.of(wan(amount) + " 万" + word)
        : Optional.of(grouped(rounded(amount, money(amount))) + " " + word.strip());
  }

  /** The number in ones, where the unit counts in tens of thousands or the like. */
  private static BigDecimal amount(Column column, BigDecimal number) {
    String unit = column.unit().orElse("");
    if (unit.startsWith("万")) {
      return number.multiply(WAN);
    }
    Matcher times = TIMES.matcher(unit);
    return times.lookingAt()
        ? number.multiply(new BigDecimal(times.group(1).replace(",", "")))
        : number;
  }

  /** Whole units unless the author wants more, or the amount is so small that cents count. */
  private OptionalInt money(BigDecimal amount) {
    boolean small = amount.abs().compareTo(SMALL) < 0 && amount.stripTrailingZeros().scale() > 0;
    return decimals.isPresent() ? decimals : OptionalInt.of(small ? 2 : 0);
  }

  private String wan(BigDecimal number) {
    BigDecimal wan =
        number.divide(WAN).setScale(decimals.orElse(WAN_DECIMALS), RoundingMode.HALF_EVEN);
    return grouped(decimals.isPresent() ? wan : stripped(wan));
  }

  private static String grouped(BigDecimal number) {
    return Numerals.signed(Numerals.grouped(number.toPlainString()));
  }

  private BigDecimal rounded(BigDecimal number, OptionalInt otherwise) {
    OptionalInt places = decimals.isPresent() ? decimals : otherwise;
    return places.isEmpty() ? number : number.setScale(places.getAsInt(), RoundingMode.HALF_EVEN);
  }

  private static BigDecimal stripped(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
