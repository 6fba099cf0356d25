package dev.drillpress.press.firewall;

import java.util.List;
import java.util.Optional;

/** Keys and tokens that tell by their first letters whose they are. */
final class TokenDetector implements Detector {
  /**
   * A sort of token.
   *
   * @param prefix how it begins
   * @param mark which of the prefix's characters is rare, from 0: there it is looked for
   * @param signs what may follow beside letters and digits
   * @param min how many characters follow at least
   */
  private record Sort(String prefix, int mark, String signs, int min) {
    boolean behind(int before, int trigger) {
      boolean first = mark == 0 && !Text.word(before);
      return prefix.charAt(mark) == trigger
          && (first || mark > 0 && prefix.charAt(mark - 1) == before);
    }
  }

  private static final int MAX = 400;

  private static final List<Sort> SORTS =
      List.of(
          new Sort("AKIA", 1, "", 16),
          new Sort("ASIA", 1, "", 16),
          new Sort("LTAI", 0, "", 16),
          new Sort("AIza", 2, "_-", 32),
          new Sort("ghp_", 3, "", 30),
          new Sort("gho_", 3, "", 30),
          new Sort("ghu_", 3, "", 30),
          new Sort("ghs_", 3, "", 30),
          new Sort("ghr_", 3, "", 30),
          new Sort("github_pat_", 6, "_", 40),
          new Sort("glpat-", 5, "_-", 20),
          new Sort("xoxb-", 4, "-", 20),
          new Sort("xoxp-", 4, "-", 20),
          new Sort("xoxa-", 4, "-", 20),
          new Sort("xoxr-", 4, "-", 20),
          new Sort("xoxs-", 4, "-", 20),
          new Sort("sk_live_", 2, "", 20),
          new Sort("rk_live_", 2, "", 20),
          new Sort("npm_", 3, "", 36),
          new Sort("hf_", 2, "", 30),
          new Sort("sk-", 2, "_-", 32));

  @Override
  public String triggers() {
    return "KSLz_-J";
  }

  @Override
  public boolean behind(int before, int trigger) {
    return trigger == 'J' && before == 'y'
        || SORTS.stream().anyMatch(sort -> sort.behind(before, trigger));
  }

  @Override
  public Optional<Hit> at(Text text, int at) {
    int c = text.at(at);
    if (c == 'J') {
      return jwt(text, at - 2);
    }
    for (Sort sort : SORTS) {
      int start = at - sort.mark();
      if (sort.prefix().charAt(sort.mark()) == c
          && text.starts(sort.prefix(), start)
          && !Text.word(text.at(start - 1))) {
        int end = end(text, start + sort.prefix().length(), sort.signs());
        String rest = text.cut(start + sort.prefix().length(), end);
        if (rest.length() >= sort.min() && !Secrecy.placeholder(rest) && mixed(rest)) {
          return Optional.of(new Hit(FirewallCode.SECRET, start, end));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mixed(String rest) {
    return rest.chars().anyMatch(Text::digit) && rest.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static int end(Text text, int from, String signs) {
    int end = from;
    while (end - from < MAX
        && (Text.letter(text.at(end))
            || Text.digit(text.at(end))
            || text.at(end) > 0 && signs.indexOf(text.at(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** Three parts with points between, of which the first two are objects of JSON in Base64. */
  private static Optional<Hit> jwt(Text text, int start) {
    if (!text.starts("eyJ", start) || Text.word(text.at(start - 1))) {
      return Optional.empty();
    }
    int first = end(text, start, "_-");
    int second = end(text, first + 1, "_-");
    int third = end(text, second + 1, "_-");
    boolean whole =
        text.at(first) == '.'
            && text.starts("eyJ", first + 1)
            && text.at(second) == '.'
            && third - second > 20;
    return whole ? Optional.of(new Hit(FirewallCode.SECRET, start, third)) : Optional.empty();
  }
}
