package dev.drillpress.press.firewall;

import java.util.List;
import java.util.Locale;

/** Whether a text can be a secret, or only stands for one. */
final class Secrecy {
  private static final List<String> STANDING_IN =
      List.of("example", "your", "changeme", "placeholder", "redacted", "dummy", "password");

  private static final int SAME = 4;
  private static final int IN_ORDER = 6;
  private static final double MIN_BITS = 3.5;
  private static final int MIN_HEX = 32;

  private Secrecy() {}

  /** Whether it only shows where a secret would stand. */
  static boolean placeholder(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (STANDING_IN.stream().anyMatch(lower::contains) || lower.contains("...")) {
      return true;
    }
    int same = 1;
    int order = 1;
    for (int i = 1; i < lower.length(); i++) {
      int step = lower.charAt(i) - lower.charAt(i - 1);
      same = step == 0 ? same + 1 : 1;
      order = step == 1 ? order + 1 : 1;
      if (same >= SAME || order >= IN_ORDER) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody may have chosen it as a password: letters with digits or signs. */
  static boolean password(String text) {
    boolean letter = text.chars().anyMatch(Text::letter);
    boolean other = text.chars().anyMatch(c -> Text.digit(c) || "!#$%^&*?".indexOf(c) >= 0);
    return text.length() >= 6 && letter && other && !placeholder(text);
  }

  /** Whether it was drawn at random by its letters: long hexadecimal, or mixed and uneven. */
  static boolean random(String text) {
    if (text.length() < 16 || placeholder(text) || uuid(text) || words(text)) {
      return false;
    }
    boolean digit = text.chars().anyMatch(Text::digit);
    boolean upper = text.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    boolean lower = text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    boolean hex =
        text.length() >= MIN_HEX && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    return digit && (hex && (upper || lower) || upper && lower && bits(text) >= MIN_BITS);
  }

  /** Shannon's entropy of a text's own characters, in bits a character. */
  static double bits(String text) {
    int[] counts = new int[128];
    text.chars().filter(c -> c < 128).forEach(c -> counts[c]++);
    double sum = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / text.length();
        sum -= share * Math.log(share) / Math.log(2);
      }
    }
    return sum;
  }

  private static boolean uuid(String text) {
    if (text.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? text.charAt(i) != '-' : Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Words and numbers with signs between them, such as the name of a thing. */
  private static boolean words(String text) {
    for (String part : text.split("[-_./]", -1)) {
      String rest = part.isEmpty() ? "" : part.substring(1);
      boolean number = part.chars().allMatch(Text::digit);
      boolean small = rest.chars().allMatch(c -> c >= 'a' && c <= 'z');
      boolean large = part.chars().allMatch(c -> c >= 'A' && c <= 'Z');
      if (!(number || large || small && (part.isEmpty() || Text.letter(part.charAt(0))))) {
        return false;
      }
    }
    return true;
  }
}
