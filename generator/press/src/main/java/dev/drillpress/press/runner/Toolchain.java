package dev.drillpress.press.runner;

import java.nio.file.Path;

/**
 * A compiler with what belongs to it.
 *
 * @param tool {@code go} or {@code java}
 * @param version such as {@code 1.19.8}
 * @param home its folder; programs are in {@code bin} there
 */
public record Toolchain(String tool, String version, Path home) {
  /** Whether a label names the version or begins it. */
  boolean is(String label) {
    return version.equals(label) || version.startsWith(label + ".");
  }

  /** One of its programs. */
  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }
}
