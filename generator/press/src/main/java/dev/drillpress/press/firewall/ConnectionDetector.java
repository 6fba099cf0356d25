package dev.drillpress.press.firewall;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Passwords in URLs: {@code scheme://user:password@host}. */
final class ConnectionDetector implements Detector {
  private static final Set<String> USUAL =
      Set.of("pass", "passwd", "pwd", "secret", "user", "root", "guest", "admin", "postgres");

  private static final int MIN = 4;

  @Override
  public String triggers() {
    return "@";
  }

  @Override
  public Optional<Hit> at(Text text, int at) {
    int start = Urls.authority(text, at);
    if (start < 0) {
      return Optional.empty();
    }
    int colon = start;
    while (colon < at && text.at(colon) != ':') {
      colon++;
    }
    String password = text.cut(colon + 1, at);
    boolean secret =
        password.length() >= MIN
            && "$<{*[%".indexOf(password.charAt(0)) < 0
            && !Secrecy.placeholder(password)
            && !USUAL.contains(password.toLowerCase(Locale.ROOT))
            && !password.equals(text.cut(start, colon))
            && !Hosts.reserved(host(text, at + 1));
    return secret ? Optional.of(new Hit(FirewallCode.SECRET, colon + 1, at)) : Optional.empty();
  }

  private static String host(Text text, int from) {
    int end = from;
    while (end - from < 253
        && (Text.word(text.at(end)) || text.at(end) == '.' || text.at(end) == '-')) {
      end++;
    }
    return text.cut(from, end);
  }
}
