package dev.drillpress.press.firewall;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Eleven digits in a row that may be an amount instead of a mobile number: a unit follows, or they
 * are round, in decimal or in bytes, or JSON writes them without quotation marks.
 */
final class PlainNumbers {
  private static final Set<String> UNITS =
      Set.of(
          "ns",
          "us",
          "ms",
          "s",
          "b",
          "kb",
          "mb",
          "gb",
          "kib",
          "mib",
          "gib",
          "bytes",
          "byte",
          "rows",
          "ops",
          "op",
          "allocs",
          "req",
          "requests",
          "times",
          "calls",
          "cny",
          "usd",
          "items",
          "objects",
          "cycles",
          "instructions",
          "events");

  private static final List<byte[]> HAN_UNITS =
      Arrays.stream("字节 纳秒 微秒 毫秒 秒 次 个 行 条 元 万 亿 位 人民币 美元".split(" "))
          .map(u -> u.getBytes(StandardCharsets.UTF_8))
          .toList();

  private static final List<byte[]> CALLED =
      Arrays.stream("phone mobile tel 手机 电话".split(" "))
          .map(u -> u.getBytes(StandardCharsets.UTF_8))
          .toList();

  private static final int REACH = 24;

  private PlainNumbers() {}

  static boolean likely(Text text, int at) {
    long value = Long.parseLong(text.cut(at, at + 11));
    long tail = value % 100_000_000;
    boolean made = value == 13_800_138_000L || tail == 12_345_678 || tail % 11_111_111 == 0;
    return made
        || value % 10_000 == 0
        || value % 1024 == 0
        || unit(text, at + 11)
        || bareJson(text, at) && !called(text, at);
  }

  private static boolean unit(Text text, int end) {
    int from = text.at(end) == ' ' ? end + 1 : end;
    int to = from;
    while (to - from < 13 && Text.letter(text.at(to))) {
      to++;
    }
    int start = from;
    return UNITS.contains(text.cut(from, to).toLowerCase(java.util.Locale.ROOT))
        || HAN_UNITS.stream().anyMatch(u -> text.starts(u, start));
  }

  private static boolean bareJson(Text text, int at) {
    int i = at - 1;
    while (Text.space(text.at(i))) {
      i--;
    }
    return text.form() == Form.JSON
        && (text.at(i) == ':' || text.at(i) == ',' || text.at(i) == '[');
  }

  private static boolean called(Text text, int at) {
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      int start = i;
      if (CALLED.stream().anyMatch(word -> text.starts(word, start))) {
        return true;
      }
    }
    return false;
  }
}
