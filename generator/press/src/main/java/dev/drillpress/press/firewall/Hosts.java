package dev.drillpress.press.firewall;

import java.util.List;
import java.util.Locale;

/** Hosts that nobody has, or that only the machine itself reaches. */
final class Hosts {
  private static final List<String> RESERVED =
      List.of(
          "example.org",
          "example.com",
          "example.net",
          "test",
          "invalid",
          "example",
          "localhost",
          "local",
          "localdomain",
          "internal",
          "users.noreply.github.com");

  private Hosts() {}

  static boolean reserved(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return RESERVED.stream().anyMatch(r -> name.equals(r) || name.endsWith("." + r))
        || name.startsWith("127.");
  }
}
