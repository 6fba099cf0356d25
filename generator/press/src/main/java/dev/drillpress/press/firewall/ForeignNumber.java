package dev.drillpress.press.firewall;

/** What follows a plus sign, when it is a phone number of E.164. */
final class ForeignNumber {
  private static final int MIN_DIGITS = 8;
  private static final int MIN_UNBROKEN = 11;
  private static final int MAX_DIGITS = 15;

  private ForeignNumber() {}

  /** Where the number ends, or -1. */
  static int end(Text text, int from) {
    if (text.at(from) < '1' || text.at(from) > '9') {
      return -1;
    }
    if (text.starts("86", from)) {
      return PhoneDetector.china(text, from + 2);
    }
    StringBuilder digits = new StringBuilder();
    int groups = 0;
    int longest = 0;
    int end = from;
    for (int i = from; digits.length() <= MAX_DIGITS && Text.digit(text.at(i)); ) {
      end = Math.min(text.digits(i), i + MAX_DIGITS + 1);
      digits.append(text.cut(i, end));
      longest = groups++ == 0 ? 0 : Math.max(longest, end - i);
      if (groups == 1 && end - i > 3 && end - i < MIN_UNBROKEN) {
        return -1;
      }
      i = next(text, end);
    }
    boolean grouped = groups > 1;
    boolean fits = digits.length() >= (grouped ? MIN_DIGITS : MIN_UNBROKEN);
    // Groups of three are an amount with its thousands apart.
    return fits
            && digits.length() <= MAX_DIGITS
            && (!grouped || longest >= 4)
            && given(digits.toString())
        ? end
        : -1;
  }

  private static int next(Text text, int end) {
    int i = end;
    while (i - end < 2 && (text.at(i) == ' ' || text.at(i) == '(' || text.at(i) == ')')) {
      i++;
    }
    return i == end && text.at(i) == '-' ? i + 1 : i > end ? i : text.length();
  }

  /** Whether such numbers are given out; some are kept for films and examples. */
  private static boolean given(String digits) {
    if (digits.startsWith("1")) {
      boolean real = digits.length() == 11 && digits.charAt(1) > '1' && digits.charAt(4) > '1';
      return real && !digits.startsWith("55501", 4);
    }
    return !digits.startsWith("442079460") && !digits.startsWith("441632960");
  }
}
