package dev.drillpress.press.firewall;

import java.util.Optional;

/** Phone numbers of China, and those of other countries that begin with a plus sign. */
final class PhoneDetector implements Detector {
  @Override
  public String triggers() {
    return "+01";
  }

  @Override
  public boolean behind(int before, int trigger) {
    return !Text.word(before) && before != '.' && before != '+';
  }

  @Override
  public Optional<Hit> at(Text text, int at) {
    int before = text.at(at - 1);
    if (Text.word(before) || before == '.' || before == '+' || joined(text, at)) {
      return Optional.empty();
    }
    int start = at;
    int end =
        switch (text.at(at)) {
          case '+' -> ForeignNumber.end(text, at + 1);
          case '1' -> mobile(text, at, false);
          default -> text.starts("0086", at) ? china(text, at + 4) : landline(text, at);
        };
    if (end > 0 && before == '(' && text.starts(")", text.digits(at))) {
      start--;
    }
    return end < 0 || !ends(text, end)
        ? Optional.empty()
        : Optional.of(new Hit(FirewallCode.PHONE, start, end));
  }

  /** A part of a longer row, such as of a book's number or a version. */
  private static boolean joined(Text text, int at) {
    int before = text.at(at - 1);
    boolean sign = before == '-' || before == '/';
    boolean thousands = before == ',' && text.digits(at) == at + 3;
    return (sign || thousands) && Text.word(text.at(at - 2));
  }

  private static boolean ends(Text text, int end) {
    int after = text.at(end);
    boolean goesOn = after == '.' || after == '-' || after == ',';
    // A cell of CSV ends with a comma, so a comma goes on only between thousands.
    return !Text.word(after)
        && after != '%'
        && !(goesOn && after != ',' && Text.word(text.at(end + 1)));
  }

  /** Behind a country code that is China's. */
  static int china(Text text, int from) {
    int at = separator(text.at(from)) ? from + 1 : from;
    int end = mobile(text, at, true);
    return end > 0 ? end : local(text, at, text.starts("10", at) || text.at(at) == '2' ? 2 : 3);
  }

  private static boolean separator(int c) {
    return c == ' ' || c == '-';
  }

  /**
   * Where a mobile number ends: eleven digits in one row, or 3-4-4 or 3-8 with a sign between.
   *
   * @param called whether a country code says that it is a phone number
   */
  private static int mobile(Text text, int at, boolean called) {
    if (text.at(at) != '1' || text.at(at + 1) < '3' || text.at(at + 1) > '9') {
      return -1;
    }
    int first = text.digits(at) - at;
    if (first == 11) {
      return called || !PlainNumbers.likely(text, at) ? at + 11 : -1;
    }
    if (first != 3 || !separator(text.at(at + 3))) {
      return -1;
    }
    int second = text.digits(at + 4) - (at + 4);
    if (second == 8) {
      return at + 12;
    }
    boolean groups = second == 4 && text.at(at + 8) == text.at(at + 3);
    return groups && text.digits(at + 9) - (at + 9) == 4 ? at + 13 : -1;
  }

  /** Where a number with an area code that begins with 0 ends. */
  private static int landline(Text text, int at) {
    int row = text.digits(at) - at;
    boolean city = text.at(at + 1) == '1' ? text.at(at + 2) == '0' : text.at(at + 1) == '2';
    int length = city ? 3 : 4;
    int after = at + length;
    boolean open = text.at(at - 1) == '(' && text.at(after) == ')';
    if (row != length || text.at(at + 1) == '0' || !(separator(text.at(after)) || open)) {
      return -1;
    }
    int number = open && text.at(after + 1) == ' ' ? after + 2 : after + 1;
    return subscriber(text, number);
  }

  private static int local(Text text, int at, int length) {
    int row = text.digits(at) - at;
    boolean area = row == length && separator(text.at(at + length));
    return area && text.at(at) != '0' ? subscriber(text, at + length + 1) : -1;
  }

  /** Seven or eight digits, perhaps with a sign before the last four. */
  private static int subscriber(Text text, int at) {
    int row = text.digits(at) - at;
    if (text.at(at) < '2') {
      return -1;
    }
    if (row == 7 || row == 8) {
      return at + row;
    }
    boolean parted = (row == 3 || row == 4) && separator(text.at(at + row));
    return parted && text.digits(at + row + 1) == at + row + 5 ? at + row + 5 : -1;
  }
}
