package dev.drillpress.press.firewall;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Values that are given to something whose name says that it is a password, key or token. */
final class AssignmentDetector implements Detector {
  private static final List<String> PASSWORDS = List.of("password", "passwd", "passphrase", "pwd");

  private static final List<String> KEYS =
      List.of(
          "secret",
          "token",
          "apikey",
          "accesskey",
          "secretkey",
          "privatekey",
          "signingkey",
          "encryptionkey",
          "authkey",
          "credential",
          "credentials");

  private static final List<byte[]> HAN_PASSWORDS = bytes("密码", "口令");
  private static final List<byte[]> HAN_KEYS = bytes("密钥", "令牌");
  private static final List<byte[]> HAN_IS = bytes("为", "是");
  private static final List<byte[]> COLON = bytes("：");
  private static final String CODE = "(){}[]<>$;/\\";

  /** The last letters of the words. */
  private static final String LAST = "detnyls";

  private static final int MAX = 200;
  private static final int MAX_SPACES = 3;

  private static List<byte[]> bytes(String... words) {
    return Arrays.stream(words).map(w -> w.getBytes(StandardCharsets.UTF_8)).toList();
  }

  @Override
  public String triggers() {
    // Signs between name and value; the last byte of a wide colon, of 密 and of 口.
    return "=:\u009A\u0086\u00A3";
  }

  @Override
  public boolean behind(int before, int trigger) {
    return switch (trigger) {
      case 0x9A -> before == 0xBC;
      case 0x86 -> before == 0xAF;
      case 0xA3 -> before == 0x8F;
      default -> before >= 0x80 || isBetween(before) || LAST.indexOf(before | 0x20) >= 0;
    };
  }

  @Override
  public Optional<Hit> at(Text text, int at) {
    return switch (text.at(at)) {
      case '=', ':' ->
          text.at(at + 1) == '=' || text.at(at - 1) == '='
              ? Optional.empty()
              : assigned(text, at, at + 1);
      case 0x9A ->
          length(COLON, text, at - 2) > 0 ? assigned(text, at - 2, at + 1) : Optional.empty();
      default -> said(text, at - 2);
    };
  }

  private static int length(List<byte[]> words, Text text, int at) {
    for (byte[] word : words) {
      if (text.starts(word, at)) {
        return word.length;
      }
    }
    return 0;
  }

  /** A Chinese word with 为 or 是 behind it. */
  private static Optional<Hit> said(Text text, int start) {
    boolean password = length(HAN_PASSWORDS, text, start) > 0;
    if (!password && length(HAN_KEYS, text, start) == 0) {
      return Optional.empty();
    }
    int is = length(HAN_IS, text, start + 6);
    return is == 0 ? Optional.empty() : value(text, start + 6 + is, password);
  }

  private static Optional<Hit> assigned(Text text, int at, int after) {
    int end = at;
    while (at - end < MAX_SPACES && isBetween(text.at(end - 1))) {
      end--;
    }
    if (text.at(end - 1) >= 0x80) {
      boolean password = length(HAN_PASSWORDS, text, end - 6) > 0;
      boolean key = length(HAN_KEYS, text, end - 6) > 0;
      return password || key ? value(text, after, password) : Optional.empty();
    }
    if (LAST.indexOf(text.at(end - 1) | 0x20) < 0) {
      return Optional.empty();
    }
    boolean password = ends(PASSWORDS, text, end);
    return password || ends(KEYS, text, end) ? value(text, after, password) : Optional.empty();
  }

  private static boolean isBetween(int c) {
    return c == ' ' || c == '"' || c == '\'' || c == '`' || c == ':';
  }

  /** Whether a name ends with one of some words, whatever its case and signs. */
  private static boolean ends(List<String> words, Text text, int end) {
    int last = text.at(end - 1) | 0x20;
    for (String word : words) {
      if (word.charAt(word.length() - 1) != last) {
        continue;
      }
      int i = end - 1;
      int left = word.length() - 1;
      while (left >= 0) {
        int c = text.at(i--);
        if (left < word.length() - 1 && (c == '_' || c == '-' || c == '.')) {
          continue;
        }
        if ((c | 0x20) != word.charAt(left)) {
          break;
        }
        left--;
      }
      if (left < 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Hit> value(Text text, int from, boolean password) {
    int start = from;
    while (start - from < MAX_SPACES && text.at(start) == ' ') {
      start++;
    }
    int quote = text.at(start);
    boolean quoted = quote == '"' || quote == '\'' || quote == '`';
    start = quoted ? start + 1 : start;
    int end = start;
    while (end - start < MAX
        && (quoted ? text.at(end) != quote && inQuotes(text.at(end)) : bare(text.at(end)))) {
      end++;
    }
    if (quoted && text.at(end) != quote) {
      return Optional.empty();
    }
    String value = text.cut(start, end);
    boolean code =
        value.chars().anyMatch(c -> quoted ? "${<".indexOf(c) == 0 : CODE.indexOf(c) >= 0);
    boolean secret = password ? Secrecy.password(value) : isKey(value) && Secrecy.random(value);
    return secret && !code
        ? Optional.of(new Hit(FirewallCode.SECRET, start, end))
        : Optional.empty();
  }

  private static boolean inQuotes(int c) {
    return c > ' ' && c < 0x7F;
  }

  private static boolean bare(int c) {
    return c > ' ' && c < 0x7F && "\"'`,<>".indexOf(c) < 0;
  }

  private static boolean isKey(String value) {
    return value.chars().allMatch(c -> Text.word(c) || "+/=-~".indexOf(c) >= 0);
  }
}
