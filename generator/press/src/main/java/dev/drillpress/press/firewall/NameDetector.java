package dev.drillpress.press.firewall;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One text that a project never wants to publish; white space in it may be any. */
final class NameDetector implements Detector {
  private final FirewallCode code;
  private final byte[] name;

  NameDetector(FirewallCode code, String name) {
    this.code = code;
    this.name = name.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
  }

  /** The first place in a text. */
  Optional<Hit> first(Text text) {
    for (int i = 0; i < text.length(); i++) {
      Optional<Hit> hit = text.at(i) == (name[0] & 0xFF) ? at(text, i) : Optional.empty();
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  @Override
  public String triggers() {
    return String.valueOf((char) (name[0] & 0xFF));
  }

  @Override
  public Optional<Hit> at(Text text, int at) {
    if (Text.word(name[0]) && Text.word(text.at(at - 1))) {
      return Optional.empty();
    }
    int i = at;
    for (byte b : name) {
      if (b == ' ' && Text.space(text.at(i))) {
        while (Text.space(text.at(i))) {
          i++;
        }
      } else if (text.at(i++) != (b & 0xFF)) {
        return Optional.empty();
      }
    }
    boolean goesOn = Text.word(name[name.length - 1]) && Text.word(text.at(i));
    return goesOn ? Optional.empty() : Optional.of(new Hit(code, at, i));
  }
}
