package dev.drillpress.press.cli;

/** A command line that makes no sense; never leaves this package. */
final class Usage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  Usage(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to do about it. */
  String hint() {
    return hint;
  }
}
