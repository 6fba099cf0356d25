package dev.drillpress.press.firewall;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** E-mail addresses of ASCII characters. */
final class EmailDetector implements Detector {
  private static final int MAX_LOCAL = 64;
  private static final int MAX_DOMAIN = 253;

  /** What stands before an @ in code, in addresses of repositories, and where nobody reads. */
  private static final Set<String> NOBODY =
      Set.of("git", "noreply", "no-reply", "this", "return", "super", "break", "continue");

  /** Endings of file names, as in {@code logo@2x.png}. */
  private static final Set<String> FILES =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "css", "js", "html", "json", "yaml");

  @Override
  public String triggers() {
    return "@";
  }

  @Override
  public Optional<Hit> at(Text text, int at) {
    int start = at;
    while (at - start < MAX_LOCAL && isLocal(text.at(start - 1))) {
      start--;
    }
    while (start < at && !Text.word(text.at(start))) {
      start++;
    }
    int end = domainEnd(text, at + 1);
    if (start == at || end < 0 || !Text.word(text.at(at - 1)) && text.at(at - 1) != '+') {
      return Optional.empty();
    }
    String local = text.cut(start, at).toLowerCase(Locale.ROOT);
    String domain = text.cut(at + 1, end).toLowerCase(Locale.ROOT);
    boolean harmless =
        NOBODY.contains(local)
            || Hosts.reserved(domain)
            || !isDomain(domain)
            || isCode(text, start, end);
    return harmless ? Optional.empty() : Optional.of(new Hit(FirewallCode.EMAIL, start, end));
  }

  private static boolean isLocal(int c) {
    return Text.word(c) || c == '.' || c == '+' || c == '-' || c == '%';
  }

  private static int domainEnd(Text text, int from) {
    int end = from;
    while (end - from < MAX_DOMAIN
        && (Text.letter(text.at(end))
            || Text.digit(text.at(end))
            || text.at(end) == '.'
            || text.at(end) == '-')) {
      end++;
    }
    while (end > from && (text.at(end - 1) == '.' || text.at(end - 1) == '-')) {
      end--;
    }
    return end > from ? end : -1;
  }

  private static boolean isDomain(String domain) {
    int dot = domain.lastIndexOf('.');
    String last = domain.substring(dot + 1);
    return dot > 0
        && !domain.contains("..")
        && last.length() >= 2
        && last.length() <= 24
        && last.chars().allMatch(Text::letter)
        && !FILES.contains(last)
        && !domain.startsWith("-");
  }

  /** A place of a repository, a part of a URL, a call, or a handle of a network. */
  private static boolean isCode(Text text, int start, int end) {
    int before = text.at(start - 1);
    int after = text.at(end);
    boolean path = after == ':' && (text.at(end + 1) > ' ' && text.at(end + 1) < 0x7F);
    return before == '@' || after == '(' || after == '@' || path || Urls.inside(text, start);
  }
}
