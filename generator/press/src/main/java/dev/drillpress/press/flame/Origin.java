package dev.drillpress.press.flame;

import java.util.regex.Pattern;

/** Where a function comes from, after its name. */
public enum Origin {
  /** The program of the page. */
  OWN("own"),
  /** Go's runtime: scheduler, collector, allocator. */
  RUNTIME("runtime"),
  /** Another package of the standard library. */
  LIBRARY("library"),
  /** Several that are too small. */
  REST("rest");

  /** The package as which the program of a page is built. */
  private static final Pattern PROGRAM = Pattern.compile("drill[./].*");

  /** The runtime's packages; names without one are its routines in assembly. */
  private static final Pattern SYSTEM =
      Pattern.compile("runtime\\..*|(runtime/)?internal/(runtime|atomic|sys|syscall)/?.*|[^.]*");

  private final String word;

  Origin(String word) {
    this.word = word;
  }

  /** Its class in drawings. */
  public String word() {
    return word;
  }

  /** Whose a function is. */
  public static Origin of(String function) {
    if (function.equals(Profile.REST)) {
      return REST;
    }
    if (PROGRAM.matcher(function).matches()) {
      return OWN;
    }
    return SYSTEM.matcher(function).matches() ? RUNTIME : LIBRARY;
  }
}
