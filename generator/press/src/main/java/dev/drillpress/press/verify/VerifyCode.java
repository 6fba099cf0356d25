package dev.drillpress.press.verify;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** What is wrong with a program, or with what it printed. */
public enum VerifyCode implements DiagnosticCode {
  /** There is no runner of that name. */
  UNKNOWN_RUNNER("verify/unknown-runner", Severity.ERROR),
  /** An attribute of a program is wrong. */
  BAD_PROGRAM("verify/bad-program", Severity.ERROR),
  /** A program or expectation names a block that is not on the page. */
  NO_BLOCK("verify/no-block", Severity.ERROR),
  /** An expectation is wrong in itself. */
  BAD_EXPECTATION("verify/bad-expectation", Severity.ERROR),
  /** A program was never run and recorded. */
  NOT_RUN("verify/not-run", Severity.WARNING),
  /** A program is not what was run and recorded. */
  STALE("verify/stale", Severity.WARNING),
  /** A line that is expected did not come out. */
  DIFFERS("verify/differs", Severity.ERROR),
  /** A line that must not come out did. */
  UNWANTED("verify/unwanted", Severity.ERROR),
  /** What a program needs to be run is not on this machine. */
  NO_TOOLCHAIN("verify/no-toolchain", Severity.WARNING),
  /** A program did not compile, ended with another exit code, or left no profile that counts. */
  FAILED("verify/failed", Severity.ERROR),
  /** A program took more time, memory, processes or output than it may. */
  TOO_MUCH("verify/too-much", Severity.ERROR);

  private final String id;
  private final Severity severity;

  VerifyCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
