package dev.drillpress.press.firewall;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Home folders with somebody's name, and addresses of local files. */
final class PathDetector implements Detector {
  private static final int MAX_NAME = 64;

  /** Names that stand for anybody, and those of machines that nobody owns. */
  private static final Set<String> ANYBODY =
      Set.of(
          "user",
          "username",
          "you",
          "me",
          "name",
          "yourname",
          "your-name",
          "runner",
          "app",
          "node",
          "ubuntu",
          "vagrant",
          "jovyan",
          "vscode",
          "git",
          "www",
          "public",
          "shared",
          "default");

  @Override
  public String triggers() {
    return "/\\";
  }

  @Override
  public boolean behind(int before, int trigger) {
    return before == ':' || trigger == '/' && !Text.word(before) && "./~-}".indexOf(before) < 0;
  }

  @Override
  public Optional<Hit> at(Text text, int at) {
    if (text.at(at) == '\\') {
      return windows(text, at);
    }
    int next = text.at(at + 1);
    if (next == '/' && text.at(at - 1) == ':') {
      return text.starts("file:///", at - 5)
          ? Optional.of(new Hit(FirewallCode.PATH, at - 5, at + 3))
          : Optional.empty();
    }
    int name = next == 'h' && text.starts("home/", at + 1) ? at + 6 : -1;
    name = next == 'U' && text.starts("Users/", at + 1) ? at + 7 : name;
    return name < 0 || goesOn(text, at) ? Optional.empty() : home(text, at, name, '/');
  }

  /** A part of a longer path, of a URL, or of a link inside the site. */
  private static boolean goesOn(Text text, int at) {
    int before = text.at(at - 1);
    boolean link = (before == '"' || before == '\'') && text.at(at - 2) == '=';
    return Text.word(before)
        || "./~-}".indexOf(before) >= 0 && before > 0
        || link && (text.starts("href", at - 6) || text.starts("src", at - 5));
  }

  private static Optional<Hit> windows(Text text, int at) {
    boolean drive =
        text.at(at - 1) == ':' && Text.letter(text.at(at - 2)) && !Text.word(text.at(at - 3));
    int users = text.at(at + 1) == '\\' ? at + 2 : at + 1;
    if (!drive || !text.starts("Users\\", users)) {
      return Optional.empty();
    }
    int name = users + 6;
    return home(text, at - 2, text.at(name) == '\\' ? name + 1 : name, '\\');
  }

  private static Optional<Hit> home(Text text, int start, int name, int separator) {
    int end = name;
    while (end - name < MAX_NAME && isName(text.at(end))) {
      end++;
    }
    while (end > name && text.at(end - 1) == '.') {
      end--;
    }
    boolean somebody =
        end > name && !ANYBODY.contains(text.cut(name, end).toLowerCase(Locale.ROOT));
    // In a string of code each separator stands twice.
    int twice = separator == '\\' ? 2 : 1;
    for (int i = 0; i < twice && text.at(end) == separator; i++) {
      end++;
    }
    return somebody ? Optional.of(new Hit(FirewallCode.PATH, start, end)) : Optional.empty();
  }

  /** Letters, digits, a few signs, Han characters; not the wide punctuation. */
  private static boolean isName(int c) {
    return Text.word(c) || c == '.' || c == '-' || c >= 0x80 && c < 0xC0 || c >= 0xE4 && c <= 0xE9;
  }
}
