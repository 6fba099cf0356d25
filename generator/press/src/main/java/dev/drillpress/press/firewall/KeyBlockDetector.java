package dev.drillpress.press.firewall;

import java.util.Optional;

/** Private keys in PEM: a line that says so, with a line of Base64 not far behind it. */
final class KeyBlockDetector implements Detector {
  private static final String DASHES = "-----";
  private static final int MAX_LABEL = 40;
  private static final int REACH = 240;
  private static final int MIN_ROW = 32;

  @Override
  public String triggers() {
    return "-";
  }

  @Override
  public boolean behind(int before, int trigger) {
    return before == '-';
  }

  @Override
  public Optional<Hit> at(Text text, int second) {
    int at = second - 1;
    if (text.at(at - 1) == '-' || !text.starts(DASHES + "BEGIN ", at)) {
      return Optional.empty();
    }
    int label = at + DASHES.length();
    for (int i = label; i < label + MAX_LABEL; i++) {
      if (text.starts(DASHES, i)) {
        int end = i + DASHES.length();
        boolean key = text.cut(label, i).contains("PRIVATE KEY") && row(text, end);
        return key ? Optional.of(new Hit(FirewallCode.SECRET, at, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean row(Text text, int from) {
    int row = 0;
    for (int i = from; i < Math.min(text.length(), from + REACH) && row < MIN_ROW; i++) {
      int c = text.at(i);
      boolean base64 = Text.letter(c) || Text.digit(c) || c == '+' || c == '/' || c == '=';
      row = base64 ? row + 1 : 0;
    }
    return row >= MIN_ROW;
  }
}
